import { createRouter, createWebHistory, type RouteLocationNormalized, type Router, type RouteRecordRaw } from 'vue-router';
import { ApiProblem } from '@/shared/api/problem.ts';
import { useSession } from '@/shared/api/session.ts';
import { ensureMessages, i18n, namespaceOf } from '@/shared/i18n/i18n.ts';
import type { FeatureModule } from '@/shared/navigation/feature.ts';

function marked(feature: FeatureModule, routes: RouteRecordRaw[]): RouteRecordRaw[] {
  return routes.map((route) => ({ ...route, meta: { ...route.meta, feature: feature.name } }));
}

function routesOf(features: FeatureModule[]): RouteRecordRaw[] {
  const all = features.flatMap((feature) => marked(feature, feature.routes));
  const isPublic = (route: RouteRecordRaw): boolean => route.meta?.isPublic === true;
  const settings = features.flatMap((feature) => marked(feature, feature.settingsRoutes ?? []));
  return [
    ...all.filter(isPublic),
    { path: '/unreachable', component: () => import('./UnreachablePage.vue'), meta: { isPublic: true } },
    {
      path: '/',
      component: () => import('./AppFrame.vue'),
      children: [
        { path: '', component: () => import('./HomePage.vue') },
        ...all.filter((route) => !isPublic(route)),
        {
          path: 'settings',
          component: () => import('./SettingsFrame.vue'),
          meta: { rail: 'settings', titleKey: 'nav.settings' },
          children: settings,
        },
        { path: ':rest(.*)*', component: () => import('./NotFoundPage.vue'), meta: { titleKey: 'app.notFound.title' } },
      ],
    },
  ];
}

async function admit(to: RouteLocationNormalized): Promise<string | boolean> {
  const session = useSession();
  const feature = to.meta.feature;
  if (feature) await ensureMessages(namespaceOf(feature));
  if (to.meta.isPublic) return true;
  try {
    if (await session.restore()) return true;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return `/unreachable?to=${encodeURIComponent(to.fullPath)}`;
  }
  return `/sign-in?to=${encodeURIComponent(to.fullPath)}`;
}

export function createAppRouter(features: FeatureModule[]): Router {
  const router = createRouter({ history: createWebHistory(), routes: routesOf(features) });
  router.beforeEach(admit);
  router.afterEach((to) => {
    const key = to.meta.titleKey;
    document.title = key ? `${i18n.global.t(key)} – Tận Tâm` : 'Tận Tâm';
  });
  return router;
}
