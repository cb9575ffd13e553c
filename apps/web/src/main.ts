import '@/shared/theme/base.css';
import '@/shared/theme/parts.css';
import { PiniaColada } from '@pinia/colada';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from '@/app/App.vue';
import { collectFeatures } from '@/app/features.ts';
import { createAppRouter } from '@/app/router.ts';
import { ensureMessages, i18n, registerMessages, rememberedLocale, showLocale } from '@/shared/i18n/i18n.ts';
import { startKeyboard } from '@/shared/keyboard/shortcuts.ts';
import { followTheme } from '@/shared/theme/theme.ts';

async function start(): Promise<void> {
  followTheme();
  startKeyboard();
  registerMessages('common', (locale) => import(`./shared/i18n/locales/${locale}.json`).then((file) => file.default));
  registerMessages('app', (locale) => import(`./app/locales/${locale}.json`).then((file) => file.default));
  registerMessages('nav', (locale) => import(`./shared/navigation/locales/${locale}.json`).then((file) => file.default));
  await showLocale(rememberedLocale());
  await ensureMessages('common', 'app', 'nav');

  const app = createApp(App);
  app.use(createPinia());
  app.use(PiniaColada, { queryOptions: { staleTime: 30_000, gcTime: 10 * 60_000, refetchOnWindowFocus: true } });
  app.use(i18n);
  const router = createAppRouter(collectFeatures());
  app.use(router);
  await router.isReady();
  app.mount('#app');
}

void start();
