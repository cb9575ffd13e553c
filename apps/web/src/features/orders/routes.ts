import type { FeatureModule } from '@/shared/navigation/feature.ts';

const listPage = () => import('./pages/OrdersPage.vue');
const meta = { permission: 'orders.read', titleKey: 'orders.list.title', rail: 'orders' };

export const feature: FeatureModule = {
  name: 'orders',
  routes: [
    { path: '/orders', component: listPage, meta },
    {
      path: '/orders/new',
      component: () => import('./pages/NewOrderPage.vue'),
      meta: { permission: 'orders.create', titleKey: 'orders.form.title', rail: 'orders' },
    },
    { path: '/orders/:idOrCode', component: listPage, props: true, meta },
  ],
  rail: [{ id: 'orders', labelKey: 'nav.orders', icon: 'order', to: '/orders', order: 50, permission: 'orders.read' }],
  create: [{ id: 'order', labelKey: 'orders.form.title', icon: 'order', to: '/orders/new', order: 10, permission: 'orders.create' }],
  search: [
    {
      kind: 'order',
      icon: 'order',
      order: 20,
      permission: 'orders.read',
      show: ({ id, title, detail }) => ({ title, detail: detail ?? undefined, to: `/orders/${id}` }),
    },
  ],
  commands: [
    { id: 'orders-today', labelKey: 'orders.list.todayCommand', icon: 'order', permission: 'orders.read', to: '/orders?placed=today' },
  ],
  slots: [
    { slot: 'customer.side', order: 20, permission: 'orders.read', component: () => import('./components/OpenOrdersOfCustomer.vue') },
    { slot: 'order.side', order: 10, permission: 'care.read', component: () => import('./components/CareOfOrder.vue') },
  ],
};
