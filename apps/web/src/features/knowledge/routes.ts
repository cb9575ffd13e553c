import type { FeatureModule } from '@/shared/navigation/feature.ts';

export const feature: FeatureModule = {
  name: 'knowledge',
  routes: [],
  settingsRoutes: [
    {
      path: 'knowledge',
      component: () => import('./pages/KnowledgePage.vue'),
      meta: { permission: 'knowledge.read', titleKey: 'knowledge.title' },
    },
  ],
  settings: [
    { id: 'knowledge', group: 'care', labelKey: 'knowledge.title', to: '/settings/knowledge', order: 70, permission: 'knowledge.read' },
  ],
  commands: [{ id: 'knowledge', labelKey: 'knowledge.title', icon: 'note', permission: 'knowledge.read', to: '/settings/knowledge' }],
  slots: [
    { slot: 'care.knowledge', order: 10, permission: 'knowledge.read', component: () => import('./components/KnowledgeOfProducts.vue') },
    { slot: 'product.side', order: 10, permission: 'knowledge.read', component: () => import('./components/KnowledgeOfProducts.vue') },
    { slot: 'care.activity', order: 10, permission: 'knowledge.propose', component: () => import('./components/ProposeNote.vue') },
  ],
};
