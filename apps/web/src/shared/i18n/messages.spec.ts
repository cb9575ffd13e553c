import { describe, expect, it } from 'vitest';
import { namespaceOf } from './i18n.ts';
import { singularAfterOne } from './one-of-many.ts';

const sources = import.meta.glob<string>(['/src/**/*.{vue,ts}', '!/src/**/*.spec.ts'], { query: '?raw', import: 'default', eager: true });
const messageFiles = import.meta.glob<Tree>('/src/**/locales/*.json', { import: 'default', eager: true });

interface Tree {
  [key: string]: string | Tree;
}
function flat(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}.${key}`, value]] : flat(value, `${prefix}.${key}`),
  );
}

/** Folder above `locales/` → the name its words are read by: `shared/i18n` is `common`, `shared/navigation` is `nav`. */
function namespaceFor(file: string): string {
  const owner = file.split('/').at(-3) ?? '';
  const named: Record<string, string> = { i18n: 'common', navigation: 'nav' };
  return named[owner] ?? namespaceOf(owner);
}

const messagesIn = (locale: string): Map<string, string> =>
  new Map(
    Object.entries(messageFiles)
      .filter(([file]) => file.endsWith(`/${locale}.json`))
      .flatMap(([file, tree]) => flat(tree, namespaceFor(file))),
  );
const [vi, en] = [messagesIn('vi'), messagesIn('en')];
const code = Object.values(sources).join('\n');

const literals = new Set([...code.matchAll(/['"`]([a-z][A-Za-z]*(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1] ?? ''));
/** What stands before the first `${` of a key made at run time. */
const prefixes = [...new Set([...code.matchAll(/`([a-z][A-Za-z]*(?:\.[\w-]+)*\.?)\$\{/g)].map((match) => match[1] ?? ''))].filter(
  (prefix) => prefix.includes('.'),
);
const asked = [...code.matchAll(/(?:\bt\(|\b(?:labelKey|titleKey|textKey): ?)\s*'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1] ?? '');
/** Words after a number that end as if they were counted. */
const NO_NOUNS: ReadonlySet<string> = new Set(['as']);
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('messages', () => {
  it('has every key in both languages', () => {
    expect([...en.keys()].filter((key) => !vi.has(key))).toEqual([]);
    expect([...vi.keys()].filter((key) => !en.has(key))).toEqual([]);
  });

  it('asks for the same values in both languages', () => {
    const different = [...vi].filter(
      ([key, text]) => [...new Set(namesIn(text))].join() !== [...new Set(namesIn(en.get(key) ?? ''))].join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('has no key that nothing shows', () => {
    const used = (key: string): boolean => literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
    expect([...vi.keys()].filter((key) => !used(key))).toEqual([]);
  });

  it('has every key that a screen asks for', () => {
    expect([...new Set(asked)].filter((key) => !vi.has(key))).toEqual([]);
  });

  it('knows what one of everything counted in English is called', () => {
    const counted = [...en].flatMap(([key, text]) => [...text.matchAll(/\{(?:n|count|total)\} ([a-z]+s)\b/g)].map(([, noun]) => ({ key, noun: noun ?? '' })));
    expect(counted.length).toBeGreaterThan(50);
    expect(counted.filter(({ noun }) => !NO_NOUNS.has(noun) && singularAfterOne(`1 ${noun}`) === `1 ${noun}`)).toEqual([]);
  });

  it('shouts at nobody', () => {
    expect([...vi, ...en].filter(([, text]) => text.includes('!')).map(([key]) => key)).toEqual([]);
  });
});
