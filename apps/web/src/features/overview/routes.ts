import type { FeatureModule } from '@/shared/navigation/feature.ts';

const id = '([0-9a-f]{8}-[0-9a-f-]{27})';

export const feature: FeatureModule = {
  name: 'overview',
  routes: [
    {
      path: `/today/:openId${id}?`,
      component: () => import('./pages/TodayPage.vue'),
      meta: { permission: 'care.read', titleKey: 'overview.today.title', rail: 'today' },
    },
  ],
  rail: [{ id: 'today', labelKey: 'nav.today', icon: 'today', to: '/today', order: 10, permission: 'care.read' }],
};
