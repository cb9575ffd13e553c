import type { FeatureModule } from '@/shared/navigation/feature.ts';

const id = '([0-9a-f]{8}-[0-9a-f-]{27})';
const meta = { permission: 'care.assign', titleKey: 'carePeople.title' };

export const feature: FeatureModule = {
  name: 'care-people',
  routes: [],
  settingsRoutes: [
    { path: 'care-assignments', redirect: '/settings/care-assignments/products' },
    { path: 'care-assignments/products', component: () => import('./pages/AssignProductsPage.vue'), meta },
    { path: 'care-assignments/customers', component: () => import('./pages/AssignCustomersPage.vue'), meta },
    { path: `care-assignments/people/:userId${id}?`, component: () => import('./pages/AssignPeoplePage.vue'), props: true, meta },
    { path: `care-assignments/history/:jobId${id}?`, component: () => import('./pages/AssignHistoryPage.vue'), props: true, meta },
    {
      path: 'care-absences',
      component: () => import('./pages/AbsencesPage.vue'),
      meta: { permission: 'care.assign', titleKey: 'carePeople.absences.title' },
    },
  ],
  settings: [
    {
      id: 'care-assignments',
      group: 'care',
      labelKey: 'carePeople.entry',
      to: '/settings/care-assignments',
      order: 12,
      permission: 'care.assign',
    },
    {
      id: 'care-absences',
      group: 'care',
      labelKey: 'carePeople.absences.entry',
      to: '/settings/care-absences',
      order: 14,
      permission: 'care.assign',
    },
  ],
  commands: [
    {
      id: 'care-assign-customers',
      labelKey: 'carePeople.commands.customers',
      icon: 'users',
      permission: 'care.assign',
      to: '/settings/care-assignments/customers',
    },
    {
      id: 'care-absences',
      labelKey: 'carePeople.absences.title',
      icon: 'calendar',
      permission: 'care.assign',
      to: '/settings/care-absences',
    },
  ],
};
