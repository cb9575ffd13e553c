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
      path: 'care-rules',
      component: () => import('./pages/AssignmentRulesPage.vue'),
      meta: { permission: 'care.assign', titleKey: 'carePeople.rules.title' },
    },
    {
      path: 'care-coverage',
      component: () => import('./pages/CoveragePage.vue'),
      meta: { permission: 'care.assign', titleKey: 'carePeople.coverage.title' },
    },
    {
      path: 'care-requests',
      component: () => import('./pages/AccessRequestsPage.vue'),
      meta: { permission: 'care.assign', titleKey: 'carePeople.access.title' },
    },
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
      id: 'care-rules',
      group: 'care',
      labelKey: 'carePeople.rules.entry',
      to: '/settings/care-rules',
      order: 13,
      permission: 'care.assign',
    },
    {
      id: 'care-coverage',
      group: 'care',
      labelKey: 'carePeople.coverage.entry',
      to: '/settings/care-coverage',
      order: 14,
      permission: 'care.assign',
    },
    {
      id: 'care-absences',
      group: 'care',
      labelKey: 'carePeople.absences.entry',
      to: '/settings/care-absences',
      order: 15,
      permission: 'care.assign',
    },
    {
      id: 'care-requests',
      group: 'care',
      labelKey: 'carePeople.access.entry',
      to: '/settings/care-requests',
      order: 16,
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
      id: 'care-coverage',
      labelKey: 'carePeople.coverage.title',
      icon: 'warning',
      permission: 'care.assign',
      to: '/settings/care-coverage',
    },
    {
      id: 'care-absences',
      labelKey: 'carePeople.absences.title',
      icon: 'calendar',
      permission: 'care.assign',
      to: '/settings/care-absences',
    },
  ],
  slots: [
    { slot: 'care.bulk', order: 10, permission: 'care.assign', component: () => import('./components/BulkAssignCustomers.vue') },
    { slot: 'today.main', order: 5, permission: 'care.record', component: () => import('./components/MyAccessRequests.vue') },
  ],
};
