import type { FeatureModule } from '@/shared/navigation/feature.ts';

const meta = { permission: 'care.configure', titleKey: 'careProgrammes.title' };
const page = () => import('./pages/ProgrammePage.vue');

export const feature: FeatureModule = {
  name: 'care-programmes',
  routes: [],
  settingsRoutes: [
    { path: 'care-programmes', component: () => import('./pages/ProgrammesPage.vue'), meta },
    { path: 'care-programmes/new', component: page, meta },
    { path: 'care-programmes/:programmeId', component: page, props: true, meta },
  ],
  settings: [
    {
      id: 'care-programmes',
      group: 'care',
      labelKey: 'careProgrammes.title',
      to: '/settings/care-programmes',
      order: 15,
      permission: 'care.configure',
    },
  ],
  slots: [{ slot: 'care.bulk', order: 20, permission: 'care.configure', component: () => import('./components/BulkIntoProgramme.vue') }],
  commands: [
    {
      id: 'care-programmes',
      labelKey: 'careProgrammes.title',
      icon: 'care',
      permission: 'care.configure',
      to: '/settings/care-programmes',
    },
  ],
};
