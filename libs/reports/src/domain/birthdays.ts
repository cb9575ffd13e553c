import { addDays, type LocalDate } from '@tantam/kernel';

/** Days of the year, `MM-DD`, both included. `from` after `to` goes over the turn of the year. */
export interface BirthdayRange {
  readonly from: string;
  readonly to: string;
}

/**
 * The birthdays of today and the next days; null: all of them. Whoever was born on 29 February is congratulated on the 28th in
 * years without that day.
 */
export function upcomingBirthdays(today: LocalDate, days: number): BirthdayRange | null {
  if (days >= 365) return null;
  const last = addDays(today, days);
  const to = last.slice(5);
  const hasLeapDay = addDays(`${last.slice(0, 4)}-02-28` as LocalDate, 1).endsWith('-29');
  return { from: today.slice(5), to: to === '02-28' && !hasLeapDay ? '02-29' : to };
}

/** Ages as people group them; the last is open, unknown birthdays are apart. */
export const AGE_GROUPS = [
  { key: '0-17', from: 0, to: 17 }, { key: '18-24', from: 18, to: 24 }, { key: '25-34', from: 25, to: 34 }, { key: '35-44', from: 35, to: 44 },
  { key: '45-54', from: 45, to: 54 }, { key: '55-64', from: 55, to: 64 }, { key: '65+', from: 65, to: null },
] as const;
