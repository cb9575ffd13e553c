import { formatPhone } from '@/shared/formatting/phones.ts';
import type { FeatureModule } from '@/shared/navigation/feature.ts';

const listPage = () => import('./pages/CustomersPage.vue');

export const feature: FeatureModule = {
  name: 'customers',
  routes: [
    {
      path: '/customers',
      component: listPage,
      meta: { permission: 'customers.read', titleKey: 'customers.list.title', rail: 'customers' },
    },
    {
      path: '/customers/new',
      component: listPage,
      props: { isNew: true },
      meta: { permission: 'customers.create', titleKey: 'customers.form.newTitle', rail: 'customers' },
    },
    {
      path: '/customers/:idOrCode',
      component: () => import('./pages/CustomerPage.vue'),
      props: true,
      meta: { permission: 'customers.read', titleKey: 'customers.page.title', rail: 'customers' },
    },
  ],
  rail: [{ id: 'customers', labelKey: 'nav.customers', icon: 'customer', to: '/customers', order: 30, permission: 'customers.read' }],
  create: [
    {
      id: 'customer',
      labelKey: 'customers.form.newTitle',
      icon: 'customer',
      to: '/customers/new',
      order: 20,
      permission: 'customers.create',
    },
  ],
  search: [
    {
      kind: 'customer',
      icon: 'customer',
      order: 10,
      permission: 'customers.read',
      show: ({ id, title, detail, code }) => ({ title, detail: [formatPhone(detail), code].filter(Boolean).join(' · '), to: `/customers/${id}` }),
    },
  ],
  commands: [
    {
      id: 'my-customers',
      labelKey: 'customers.list.mineCommand',
      icon: 'customer',
      permission: 'customers.read',
      to: '/customers?view=mine',
    },
  ],
  slots: [
    { slot: 'customer.news', order: 10, permission: 'customers.read', component: () => import('./components/CustomerNews.vue') },
    {
      slot: 'customer.quick-create',
      order: 10,
      permission: 'customers.create',
      component: () => import('./components/CustomerDialog.vue'),
    },
  ],
};
