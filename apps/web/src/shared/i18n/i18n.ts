import { createI18n } from 'vue-i18n';
import { singularAfterOne } from './one-of-many.ts';

export type Locale = 'vi' | 'en';
export const locales: readonly Locale[] = ['vi', 'en'];
const storageKey = 'tantam.locale';

export interface MessageTree {
  [key: string]: string | MessageTree;
}
type Loader = (locale: Locale) => Promise<MessageTree>;

export const i18n = createI18n({
  legacy: false,
  locale: 'vi' as Locale,
  fallbackLocale: false,
  messages: { vi: {}, en: {} } as Record<Locale, MessageTree>,
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
  postTranslation: <T>(text: T): T => (typeof text === 'string' && document.documentElement.lang === 'en' ? (singularAfterOne(text) as T & string) : text),
});

const loaders = new Map<string, Loader>();
const loading = new Map<string, Promise<void>>();
const wanted = new Set<string>();

/** Makes the messages of one part of the app loadable; they appear under `namespace.` once asked for. */
export function registerMessages(namespace: string, loader: Loader): void {
  loaders.set(namespace, loader);
}

function load(namespace: string, locale: Locale): Promise<void> {
  const id = `${locale}/${namespace}`;
  const running = loading.get(id);
  if (running) return running;
  const loader = loaders.get(namespace);
  if (!loader) return Promise.resolve();
  const started = loader(locale).then((tree) => i18n.global.mergeLocaleMessage(locale, { [namespace]: tree }));
  loading.set(id, started);
  // A chunk that could not be fetched may be asked for again.
  started.catch(() => loading.delete(id));
  return started;
}

/** Resolves when the words of these parts are there in the language now shown. */
export async function ensureMessages(...namespaces: string[]): Promise<void> {
  namespaces.forEach((namespace) => wanted.add(namespace));
  await Promise.all(namespaces.map((namespace) => load(namespace, currentLocale())));
}

export function currentLocale(): Locale {
  return i18n.global.locale.value;
}

/** Shows a language after its words have arrived, so that no raw keys are ever seen. */
export async function showLocale(locale: Locale): Promise<void> {
  await Promise.all([...wanted].map((namespace) => load(namespace, locale)));
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
}

/** Shows a language and remembers on this machine that it was asked for. */
export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(storageKey, locale);
  await showLocale(locale);
}

/** Whether somebody chose a language on this machine; otherwise the profile's goes. */
export function isLocaleChosen(): boolean {
  return localStorage.getItem(storageKey) !== null;
}

/** The language used last on this machine; Vietnamese for a first visit. */
export function rememberedLocale(): Locale {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
}

/** `care-schedule` → `careSchedule`: the namespace under which a feature's messages appear. */
export function namespaceOf(feature: string): string {
  return feature.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
