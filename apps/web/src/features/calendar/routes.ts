import type { FeatureModule } from '@/shared/navigation/feature.ts';

export const feature: FeatureModule = {
  name: 'calendar',
  routes: [],
  settingsRoutes: [{ path: 'calendar', component: () => import('./pages/CalendarPage.vue'), meta: { titleKey: 'calendar.title' } }],
  settings: [
    { id: 'calendar', group: 'care', labelKey: 'calendar.entry', to: '/settings/calendar', order: 60, permission: 'calendar.manage' },
  ],
  commands: [{ id: 'calendar', labelKey: 'calendar.title', icon: 'calendar', to: '/settings/calendar' }],
};
