import { addDays, formatDate, type LocalDate } from '@/shared/formatting/dates.ts';
import type { CarePlan, CustomerDue, PlanState } from '../api.types.ts';

/** The saved views of a worklist, in the order of their tabs. `longOverdue` starts where calling hardly helps any more. */
export const careViews = ['today', 'late', 'coming', 'longOverdue', 'all'] as const;
export type CareView = (typeof careViews)[number];
export const longOverdueAfterDays = 30;
const comingDays = 7;

/** Days from and to, both included; undefined is open. */
export interface DueRange {
  from?: LocalDate;
  to?: LocalDate;
}

/** Which due days a view shows. `late` is what is 1–30 days overdue, `coming` the next seven days without today. */
export function rangeOf(view: CareView, today: LocalDate): DueRange {
  switch (view) {
    case 'today':
      return { to: today };
    case 'late':
      return { from: addDays(today, -longOverdueAfterDays), to: addDays(today, -1) };
    case 'coming':
      return { from: addDays(today, 1), to: addDays(today, comingDays) };
    case 'longOverdue':
      return { to: addDays(today, -longOverdueAfterDays - 1) };
    case 'all':
      return {};
  }
}

/** A range as text of the address, `2026-11-01..2026-11-22`; either end may be missing. */
export function rangeText(range: DueRange): string {
  return range.from || range.to ? `${range.from ?? ''}..${range.to ?? ''}` : '';
}

const isDay = (text: string | undefined): text is LocalDate => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Reads what `rangeText` wrote; anything else is no range. */
export function parseRange(text: string | undefined): DueRange | undefined {
  const [from, to] = text?.split('..') ?? [];
  const range: DueRange = { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) };
  return range.from || range.to ? range : undefined;
}

/** Which message and days tell a range: `đến 22/11/2026`, `từ …`, `… – …`, `ngày …`. */
export function describeRange({ from, to }: DueRange): { key: 'until' | 'since' | 'between' | 'on' | 'any'; from: string; to: string } {
  const days = { from: formatDate(from), to: formatDate(to) };
  if (from && from === to) return { key: 'on', ...days };
  if (from && to) return { key: 'between', ...days };
  if (to) return { key: 'until', ...days };
  return { key: from ? 'since' : 'any', ...days };
}

/**
 * Whether a row still belongs to a list after it has changed: its state is asked for and its day lies in the range.
 * Other conditions cannot change by recording care.
 */
export function stillListed(
  row: Pick<CarePlan | CustomerDue, 'dueDate' | 'state'>,
  states: readonly PlanState[],
  range: DueRange,
): boolean {
  if (states.length > 0 && !states.includes(row.state)) return false;
  if (!range.from && !range.to) return true;
  if (!row.dueDate) return false;
  return (!range.from || row.dueDate >= range.from) && (!range.to || row.dueDate <= range.to);
}
