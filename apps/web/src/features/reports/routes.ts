import type { FeatureModule } from '@/shared/navigation/feature.ts';

const customers = () => import('./pages/CustomersReportPage.vue');
const meta = (titleKey: string) => ({ permission: 'reports.view', titleKey, rail: 'reports' });

export const feature: FeatureModule = {
  name: 'reports',
  routes: [
    { path: '/reports', redirect: '/reports/care' },
    { path: '/reports/care', component: () => import('./pages/CareReportPage.vue'), meta: meta('reports.care.title') },
    {
      path: '/reports/products-by-customer',
      component: customers,
      props: { report: 'productsByCustomer' },
      meta: meta('reports.productsByCustomer.title'),
    },
    {
      path: '/reports/customers-by-product',
      component: () => import('./pages/ProductsReportPage.vue'),
      meta: meta('reports.customersByProduct.title'),
    },
    { path: '/reports/last-purchase', component: customers, props: { report: 'lastPurchase' }, meta: meta('reports.lastPurchase.title') },
    {
      path: '/reports/first-purchase',
      component: customers,
      props: { report: 'firstPurchase' },
      meta: meta('reports.firstPurchase.title'),
    },
    { path: '/reports/profile', component: customers, props: { report: 'profile' }, meta: meta('reports.profile.title') },
  ],
  rail: [{ id: 'reports', labelKey: 'nav.reports', icon: 'report', to: '/reports/care', order: 100, permission: 'reports.view' }],
  commands: [
    { id: 'report-care', labelKey: 'reports.care.title', icon: 'report', permission: 'reports.view', to: '/reports/care' },
    {
      id: 'report-products-by-customer',
      labelKey: 'reports.productsByCustomer.title',
      icon: 'report',
      permission: 'reports.view',
      to: '/reports/products-by-customer',
    },
    {
      id: 'report-customers-by-product',
      labelKey: 'reports.customersByProduct.title',
      icon: 'report',
      permission: 'reports.view',
      to: '/reports/customers-by-product',
    },
    {
      id: 'report-last-purchase',
      labelKey: 'reports.lastPurchase.title',
      icon: 'report',
      permission: 'reports.view',
      to: '/reports/last-purchase',
    },
    { id: 'report-profile', labelKey: 'reports.profile.title', icon: 'report', permission: 'reports.view', to: '/reports/profile' },
  ],
};
