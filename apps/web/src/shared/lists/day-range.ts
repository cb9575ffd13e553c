import { useI18n } from 'vue-i18n';
import { formatDate, type LocalDate } from '@/shared/formatting/dates.ts';
import { resolveDay } from '@/shared/formatting/relative-days.ts';

/** Days from and to, both included; undefined is open. */
export interface DayRange {
  from?: LocalDate;
  to?: LocalDate;
}

/** A range as text of the address, `2026-11-01..2026-11-22`, or of days that move along; either end may be missing. */
export function rangeText(range: { from?: string; to?: string }): string {
  return range.from || range.to ? `${range.from ?? ''}..${range.to ?? ''}` : '';
}

/** The ends of a range as they stand in its text, days that move along as such; what is no day is left out. */
export function rangeEnds(text: string): { from?: string; to?: string } {
  const [from, to] = text.split('..').map((end) => (resolveDay(end, '2000-01-01') ? end : undefined));
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Reads what `rangeText` wrote, with days that move along (`today-7`) as they are now; anything else is no range. */
export function parseRange(text: string | undefined, today: LocalDate): DayRange | undefined {
  const ends = rangeEnds(text ?? '');
  const [from, to] = [resolveDay(ends.from, today), resolveDay(ends.to, today)];
  const range: DayRange = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return range.from || range.to ? range : undefined;
}

/** Which message and days tell a range: `đến 22/11/2026`, `từ …`, `… – …`, `ngày …`. */
export function describeRange({ from, to }: DayRange): { key: 'until' | 'since' | 'between' | 'on' | 'any'; from: string; to: string } {
  const days = { from: formatDate(from), to: formatDate(to) };
  if (from && from === to) return { key: 'on', ...days };
  if (from && to) return { key: 'between', ...days };
  if (to) return { key: 'until', ...days };
  return { key: from ? 'since' : 'any', ...days };
}

export function useRangeWords(): (range: DayRange) => string {
  const { t } = useI18n();
  return (range) => {
    const { key, ...days } = describeRange(range);
    return t(`common.days.range.${key}`, days);
  };
}
