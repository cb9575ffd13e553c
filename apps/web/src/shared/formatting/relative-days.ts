import { addDays, type LocalDate } from './dates.ts';

const moving = /^(today|monthStart|monthEnd)(?:([+-])(\d{1,4}))?$/;

/** The first day of the month so many months after that of a day. */
export function firstOfMonth(day: LocalDate, monthsLater = 0): LocalDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + monthsLater;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/**
 * A day as a saved view says it: `2026-11-22`, or one that moves along, `today`, `today+7`, `today-30`, `monthStart`,
 * `monthEnd-1` (of the month before). @returns undefined when it is neither
 */
export function resolveDay(text: string | undefined, today: LocalDate): LocalDate | undefined {
  if (text === undefined) return undefined;
  const [, from, sign, digits] = moving.exec(text) ?? [];
  if (from === undefined) return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
  const by = Number(`${sign ?? '+'}${digits ?? 0}`);
  if (from === 'today') return addDays(today, by);
  return from === 'monthStart' ? firstOfMonth(today, by) : addDays(firstOfMonth(today, by + 1), -1);
}

/** So many days from today, as text that moves along. */
export function dayFromToday(days: number): string {
  return days === 0 ? 'today' : `today${days > 0 ? '+' : '-'}${Math.abs(days)}`;
}
