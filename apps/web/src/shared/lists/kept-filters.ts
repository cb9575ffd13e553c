import type { LocalDate } from '@/shared/formatting/dates.ts';
import { resolveDay } from '@/shared/formatting/relative-days.ts';

/** Filters as a saved view keeps them: by the names of the API, as text; days may move along, `me` is the reader. */
export type KeptFilters = Readonly<Record<string, string>>;

/** Whether the key of a tab is that of a view somebody has kept, i.e. its id. */
export const isKeptView = (key: string | undefined): boolean => /^[0-9a-f-]{36}$/.test(key ?? '');

const isOfPeople = (name: string): boolean => name.endsWith('Id');
const isOfDays = (name: string): boolean => /(?:^f|F)rom$|(?:^t|T)o$/.test(name);
const eachOf = (list: string, change: (part: string) => string): string => list.split(',').map(change).join(',');

/** Who is meant by the ids of a kept view: the reader in the place of `me`. Days stay as they were kept. */
export function withReader(kept: KeptFilters, userId: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [
      name,
      isOfPeople(name) ? eachOf(value, (part) => (part === 'me' ? userId : part)) : value,
    ]),
  );
}

/** The filters of a kept view as they are for the reader now. */
export function resolveKept(kept: KeptFilters, today: LocalDate, userId: string): Record<string, string> {
  const resolved = Object.entries(withReader(kept, userId)).map(([name, value]) => [
    name,
    isOfDays(name) ? (resolveDay(value, today) ?? value) : value,
  ]);
  return Object.fromEntries(resolved) as Record<string, string>;
}

/** What is chosen, to be kept: lists as text, `me` for the user himself so that a shared view is everybody's own; what is empty is left out. */
export function toKept(filters: Readonly<Record<string, unknown>>, userId: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) => {
      const text = value === undefined || value === null ? '' : String(value);
      return text === '' ? [] : [[name, isOfPeople(name) && userId ? eachOf(text, (part) => (part === userId ? 'me' : part)) : text]];
    }),
  );
}
