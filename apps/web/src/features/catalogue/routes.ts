import type { FeatureModule } from '@/shared/navigation/feature.ts';

const page = () => import('./pages/ProductsPage.vue');
const meta = { permission: 'products.read', titleKey: 'catalogue.title', rail: 'settings' };

export const feature: FeatureModule = {
  name: 'catalogue',
  routes: [
    { path: '/products', component: page, meta },
    { path: '/products/new', component: page, props: { isNew: true }, meta: { ...meta, permission: 'products.manage' } },
    { path: '/products/:productId', component: page, props: true, meta },
  ],
  settings: [
    { id: 'products', group: 'goods', labelKey: 'catalogue.title', to: '/products', order: 10, permission: 'products.read' },
    { id: 'intervals', group: 'goods', labelKey: 'catalogue.intervals', to: '/products?view=care', order: 20, permission: 'products.manage' },
  ],
  create: [{ id: 'product', labelKey: 'catalogue.add', icon: 'product', to: '/products/new', order: 60, permission: 'products.manage' }],
  search: [
    {
      kind: 'product',
      icon: 'product',
      order: 60,
      permission: 'products.read',
      show: ({ id, title, code }) => ({ title, detail: code, to: `/products/${id}` }),
    },
  ],
  commands: [
    { id: 'products', labelKey: 'catalogue.title', icon: 'product', to: '/products', permission: 'products.read' },
    { id: 'intervals', labelKey: 'catalogue.editIntervals', icon: 'grid', to: '/products?view=care', permission: 'products.manage' },
  ],
};
