import { addDays, type LocalDate } from '@/shared/formatting/dates.ts';
import { dayFromToday } from '@/shared/formatting/relative-days.ts';
import type { DayRange } from '@/shared/lists/day-range.ts';
import type { CarePlan, CustomerDue, PlanState } from '../api.types.ts';

/**
 * The views that every worklist has, in the order of their tabs. `longOverdue` starts where calling hardly helps any more;
 * `decide` is what a supervisor must decide, whenever it is due.
 */
export const careViews = ['today', 'late', 'coming', 'longOverdue', 'decide', 'all'] as const;
export type CareView = (typeof careViews)[number];
export const longOverdueAfterDays = 30;
const comingDays = 7;

/** Which due days a view shows. `late` is what is 1–30 days overdue, `coming` the next seven days without today. */
export function rangeOf(view: CareView, today: LocalDate): DayRange {
  switch (view) {
    case 'today':
      return { to: today };
    case 'late':
      return { from: addDays(today, -longOverdueAfterDays), to: addDays(today, -1) };
    case 'coming':
      return { from: addDays(today, 1), to: addDays(today, comingDays) };
    case 'longOverdue':
      return { to: addDays(today, -longOverdueAfterDays - 1) };
    case 'decide':
    case 'all':
      return {};
  }
}

/** The same as days that move along, for a view that is kept. */
export function movingRangeOf(view: CareView): { from?: string; to?: string } {
  switch (view) {
    case 'today':
      return { to: dayFromToday(0) };
    case 'late':
      return { from: dayFromToday(-longOverdueAfterDays), to: dayFromToday(-1) };
    case 'coming':
      return { from: dayFromToday(1), to: dayFromToday(comingDays) };
    case 'longOverdue':
      return { to: dayFromToday(-longOverdueAfterDays - 1) };
    case 'decide':
    case 'all':
      return {};
  }
}

/** Ranges that are often wanted, as text of the address. */
export const duePresets = {
  today: 'today..today',
  tomorrow: 'today+1..today+1',
  week: 'today..today+6',
  late7: 'today-7..today-1',
  late30: 'today-30..today-8',
  month: 'today..today+30',
} as const;

/**
 * Whether a row still belongs to a list after it has changed: its state is asked for and its day lies in the range.
 * Other conditions cannot change by recording care.
 */
export function stillListed(
  row: Pick<CarePlan | CustomerDue, 'dueDate' | 'state'>,
  states: readonly PlanState[],
  range: DayRange,
): boolean {
  if (states.length > 0 && !states.includes(row.state)) return false;
  if (!range.from && !range.to) return true;
  if (!row.dueDate) return false;
  return (!range.from || row.dueDate >= range.from) && (!range.to || row.dueDate <= range.to);
}
