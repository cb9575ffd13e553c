import type { FeatureModule } from '@/shared/navigation/feature.ts';

const meta = { permission: 'imports.run', titleKey: 'imports.title', rail: 'settings' };
const importPage = () => import('./pages/ImportPage.vue');

export const feature: FeatureModule = {
  name: 'imports',
  routes: [
    { path: '/imports', component: () => import('./pages/ImportsPage.vue'), meta },
    { path: '/imports/new', component: importPage, meta },
    { path: '/imports/:importId', component: importPage, props: true, meta },
  ],
  settings: [{ id: 'imports', group: 'data', labelKey: 'imports.title', to: '/imports', order: 10, permission: 'imports.run' }],
  create: [{ id: 'import', labelKey: 'imports.fromFile', icon: 'upload', to: '/imports/new', order: 80, permission: 'imports.run' }],
  commands: [
    { id: 'import-orders', labelKey: 'imports.titles.orders', icon: 'upload', to: '/imports/new?kind=orders', permission: 'imports.run' },
    {
      id: 'import-customers',
      labelKey: 'imports.titles.customers',
      icon: 'upload',
      to: '/imports/new?kind=customers',
      permission: 'imports.run',
    },
    {
      id: 'import-products',
      labelKey: 'imports.titles.products',
      icon: 'upload',
      to: '/imports/new?kind=products',
      permission: 'imports.run',
    },
    {
      id: 'import-care-actions',
      labelKey: 'imports.titles.care-actions',
      icon: 'upload',
      to: '/imports/new?kind=care-actions',
      permission: 'imports.run',
    },
    {
      id: 'import-care-activities',
      labelKey: 'imports.titles.care-activities',
      icon: 'upload',
      to: '/imports/new?kind=care-activities',
      permission: 'imports.run',
    },
    { id: 'imports', labelKey: 'imports.former', icon: 'history', to: '/imports', permission: 'imports.run' },
  ],
};
