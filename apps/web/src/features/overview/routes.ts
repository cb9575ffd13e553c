import type { FeatureModule } from '@/shared/navigation/feature.ts';

const id = '([0-9a-f]{8}-[0-9a-f-]{27})';

export const feature: FeatureModule = {
  name: 'overview',
  routes: [
    {
      path: '/today/team',
      component: () => import('./pages/TeamPage.vue'),
      meta: { permission: 'care.supervise', titleKey: 'overview.team.title', rail: 'today' },
    },
    {
      path: `/today/:openId${id}?`,
      component: () => import('./pages/TodayPage.vue'),
      meta: { permission: 'care.read', titleKey: 'overview.today.title', rail: 'today' },
    },
  ],
  rail: [{ id: 'today', labelKey: 'nav.today', icon: 'today', to: '/today', order: 10, permission: 'care.read' }],
  commands: [{ id: 'team-today', labelKey: 'overview.team.command', icon: 'users', permission: 'care.supervise', to: '/today/team' }],
};
