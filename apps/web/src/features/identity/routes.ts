import type { FeatureModule } from '@/shared/navigation/feature.ts';

export const feature: FeatureModule = {
  name: 'identity',
  routes: [
    { path: '/sign-in', component: () => import('./pages/SignInPage.vue'), meta: { isPublic: true, titleKey: 'identity.signIn.title' } },
  ],
};
