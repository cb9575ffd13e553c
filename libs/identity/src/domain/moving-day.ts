import { addDays, localDate, type LocalDate } from '@tantam/kernel';

const MOVING = /^(today|monthStart|monthEnd)(?:([+-])(\d{1,4}))?$/;

/**
 * A day that moves along, as it is on `today`: `today`, `today+7`, `today-30` (days); `monthStart`, `monthStart-1`,
 * `monthEnd-1` (first or last day of the month so many months from this one). @returns null when the text is none of these
 */
export function movingDay(text: string, today: LocalDate): LocalDate | null {
  const [, from, sign, digits] = MOVING.exec(text) ?? [];
  if (from === undefined) return null;
  const by = Number(`${sign ?? '+'}${digits ?? 0}`);
  if (from === 'today') return addDays(today, by);
  return from === 'monthStart' ? firstOfMonth(today, by) : addDays(firstOfMonth(today, by + 1), -1);
}

function firstOfMonth(day: LocalDate, monthsLater: number): LocalDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + monthsLater;
  return localDate(`${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`);
}
