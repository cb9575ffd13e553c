import type { FeatureModule } from '@/shared/navigation/feature.ts';

const meta = { permission: 'outbox.manage', titleKey: 'outbox.title' };

export const feature: FeatureModule = {
  name: 'outbox',
  routes: [],
  settingsRoutes: [{ path: 'events', component: () => import('./pages/OutboxPage.vue'), meta }],
  settings: [{ id: 'outbox', group: 'data', labelKey: 'outbox.title', to: '/settings/events', order: 90, permission: 'outbox.manage' }],
};
