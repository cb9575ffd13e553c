import type { ApiSchema } from '@tantam/platform';

/** What nobody means to send; each once in place of one field of a valid request. */
export const HOSTILE_VALUES: readonly (readonly [string, unknown])[] = [
  ['NUL', 'a\u0000b'], ['half a surrogate pair', 'a\ud800'], ['the other half', '\udfff'], ['right-to-left marks', '\u202egnp.exe\u200f'], ['5,000 characters', 'x'.repeat(5_000)],
  ['only blanks', ' \t\n\u00a0'], ['nothing', ''], ['__proto__', '__proto__'], ['a quote', `'; drop table users; --`], ['a percent sign', '%_\\'], ['markup', '<img src=x onerror=alert(1)>'],
  ['2^53', 2 ** 53], ['below -2^53', -(2 ** 53) - 2], ['-0', -0], ['1e308', 1e308], ['a fraction', 0.1], ['2^31', 2 ** 31], ['-1', -1], ['a number as text', '9'.repeat(40)],
  ['null', null], ['true', true], ['a list', ['a', ['b']]], ['an empty list', []], ['an object', { a: { b: 1 } }], ['an empty object', {}], ['nesting', JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`)],
  ['a day that is not', '2026-02-30'], ['year 0', '0000-01-01'], ['year 9999', '9999-12-31T23:59:59.999Z'], ['infinity', 'infinity'], ['another id', '01890000-0000-7000-8000-00000000dead'],
];

/** For a query string or a path. */
export const HOSTILE_TEXTS: readonly (readonly [string, string])[] = HOSTILE_VALUES.flatMap(([name, value]) =>
  typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? [[name, value] as const] : typeof value === 'number' ? [[name, String(value)] as const] : [],
);

type Json = Record<string, unknown>;

/** Every field of a body, also those of its parts, as the path to it. */
export function placesOf(body: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (Array.isArray(body)) return body.slice(0, 1).flatMap((item) => [[...at, 0], ...placesOf(item, [...at, 0])]);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => [[...at, name], ...placesOf(value, [...at, name])]);
}

/** The body with one field put in another's place; the rest stays valid. */
export function withValue(body: unknown, place: readonly (string | number)[], value: unknown): unknown {
  const [first, ...rest] = place;
  if (first === undefined) return value;
  if (Array.isArray(body)) return body.map((item, index) => (index === first ? withValue(item, rest, value) : item) as unknown);
  return { ...(body as Json), [first]: withValue((body as Json)[first], rest, value) };
}

/** Fields that the schema names and the body leaves out. */
export function missingFields(schema: ApiSchema | undefined, schemas: Readonly<Record<string, ApiSchema>>, body: Json): readonly string[] {
  const target = schema?.$ref ? schemas[schema.$ref.split('/').pop() ?? ''] : schema;
  return Object.keys(target?.properties ?? {}).filter((name) => !(name in body));
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
