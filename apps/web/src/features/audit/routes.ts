import type { FeatureModule } from '@/shared/navigation/feature.ts';

const id = '([0-9a-f]{8}-[0-9a-f-]{27})';

export const feature: FeatureModule = {
  name: 'audit',
  routes: [],
  settingsRoutes: [
    { path: `audit/:entryId${id}?`, component: () => import('./pages/AuditPage.vue'), meta: { permission: 'audit.read', titleKey: 'audit.title' } },
  ],
  settings: [{ id: 'audit', group: 'data', labelKey: 'audit.title', to: '/settings/audit', order: 80, permission: 'audit.read' }],
  commands: [{ id: 'audit', labelKey: 'audit.title', icon: 'history', permission: 'audit.read', to: '/settings/audit' }],
};
