import { addDays, type LocalDate } from './dates.ts';

const relative = /^today(?:([+-])(\d{1,4}))?$/;

/** A day as a saved view says it: `2026-11-22`, or one that moves along, `today`, `today+7`, `today-30`. @returns undefined when it is neither */
export function resolveDay(text: string | undefined, today: LocalDate): LocalDate | undefined {
  if (text === undefined) return undefined;
  const match = relative.exec(text);
  if (match) return addDays(today, Number(`${match[1] ?? '+'}${match[2] ?? 0}`));
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? (text as LocalDate) : undefined;
}

/** So many days from today, as text that moves along. */
export function dayFromToday(days: number): string {
  return days === 0 ? 'today' : `today${days > 0 ? '+' : '-'}${Math.abs(days)}`;
}
