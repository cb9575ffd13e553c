import type { FeatureModule } from '@/shared/navigation/feature.ts';

const id = '([0-9a-f]{8}-[0-9a-f-]{27})';

export const feature: FeatureModule = {
  name: 'care-schedule',
  routes: [
    {
      path: `/care/:planId${id}?`,
      component: () => import('./pages/CareWorklistPage.vue'),
      meta: { permission: 'care.read', titleKey: 'careSchedule.worklist.title', rail: 'care' },
    },
    {
      path: `/care/customers/:customerId${id}?`,
      component: () => import('./pages/CustomersDuePage.vue'),
      meta: { permission: 'care.read', titleKey: 'careSchedule.customersDue.title', rail: 'care' },
    },
    {
      path: `/care/history/:planId${id}?`,
      component: () => import('./pages/CareHistoryPage.vue'),
      meta: { permission: 'care.read', titleKey: 'careSchedule.history.title', rail: 'care' },
    },
    {
      path: `/customers/care/:planId${id}?`,
      component: () => import('./pages/CareHistoryPage.vue'),
      props: { ofCustomers: true },
      meta: { permission: 'care.read', titleKey: 'careSchedule.actions.title', rail: 'customers' },
    },
  ],
  settingsRoutes: [
    {
      path: 'care',
      component: () => import('./pages/CareSettingsPage.vue'),
      meta: { permission: 'care.configure', titleKey: 'careSchedule.settings.title' },
    },
    {
      path: 'care-dictionaries',
      component: () => import('./pages/CareDictionariesPage.vue'),
      meta: { permission: 'care.configure', titleKey: 'careSchedule.dictionaries.title' },
    },
  ],
  rail: [
    {
      id: 'care',
      labelKey: 'nav.care',
      icon: 'care',
      to: '/care',
      order: 20,
      permission: 'care.read',
      count: () => import('./composables/due-today-count.ts').then(({ dueTodayCount }) => dueTodayCount()),
    },
  ],
  settings: [
    { id: 'care', group: 'care', labelKey: 'careSchedule.settings.entry', to: '/settings/care', order: 10, permission: 'care.configure' },
    {
      id: 'care-dictionaries',
      group: 'care',
      labelKey: 'careSchedule.dictionaries.entry',
      to: '/settings/care-dictionaries',
      order: 20,
      permission: 'care.configure',
    },
  ],
  search: [
    {
      kind: 'careActivity',
      icon: 'care',
      order: 30,
      permission: 'care.read',
      show: ({ title, detail, code }) => ({ title, detail: detail ?? undefined, meta: code, to: `/customers/${code}` }),
    },
  ],
  commands: [
    {
      id: 'care-customers-due',
      labelKey: 'careSchedule.customersDue.title',
      icon: 'customer',
      permission: 'care.read',
      to: '/care/customers',
    },
    { id: 'care-actions', labelKey: 'careSchedule.actions.title', icon: 'note', permission: 'care.read', to: '/customers/care' },
    { id: 'care-history', labelKey: 'careSchedule.history.title', icon: 'history', permission: 'care.read', to: '/care/history' },
  ],
  slots: [
    { slot: 'customers.tools', order: 10, permission: 'care.read', component: () => import('./components/CustomersCareLink.vue') },
    { slot: 'customers.bulk', order: 10, permission: 'care.record', component: () => import('./components/CustomersBulkCare.vue') },
    { slot: 'customer.side', order: 12, permission: 'care.read', component: () => import('./components/CareWishes.vue') },
    { slot: 'customer.side', order: 10, permission: 'care.read', component: () => import('./components/CustomerCareWidget.vue') },
    { slot: 'today.tiles', order: 10, permission: 'care.read', component: () => import('./components/TodayCareTiles.vue') },
    { slot: 'today.main', order: 10, permission: 'care.read', component: () => import('./components/TodayCare.vue') },
  ],
};
