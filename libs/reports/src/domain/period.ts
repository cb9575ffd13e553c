import { addDays, type LocalDate } from '@tantam/kernel';

export const PERIOD_PRESETS = [
  'today', 'yesterday', 'last7Days', 'last30Days', 'thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'thisQuarter', 'lastQuarter', 'thisYear', 'lastYear',
] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** Days in the business zone, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The days that a preset means on a day. Periods that are still running end with their last day, not today; weeks begin on Monday.
 * `last7Days` and `last30Days` end with today.
 */
export function periodOf(preset: PeriodPreset, today: LocalDate): Period {
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const quarter = firstOfMonth(today, -((month(today) - 1) % 3));
  const year = firstOfMonth(today, -(month(today) - 1));
  const periods: Readonly<Record<PeriodPreset, () => Period>> = {
    today: () => ({ from: today, to: today }),
    yesterday: () => ({ from: addDays(today, -1), to: addDays(today, -1) }),
    last7Days: () => ({ from: addDays(today, -6), to: today }),
    last30Days: () => ({ from: addDays(today, -29), to: today }),
    thisWeek: () => ({ from: monday, to: addDays(monday, 6) }),
    lastWeek: () => ({ from: addDays(monday, -7), to: addDays(monday, -1) }),
    thisMonth: () => months(firstOfMonth(today, 0), 1),
    lastMonth: () => months(firstOfMonth(today, -1), 1),
    thisQuarter: () => months(quarter, 3),
    lastQuarter: () => months(firstOfMonth(quarter, -3), 3),
    thisYear: () => months(year, 12),
    lastYear: () => months(firstOfMonth(year, -12), 12),
  };
  return periods[preset]();
}

/** Whole months within a period, and the days of it that are left over before and after. */
export interface SplitPeriod {
  readonly months: Period | null;
  readonly days: readonly Period[];
}

/** Splits a period, so that whole months are read from what is kept per month. */
export function splitMonths({ from, to }: Period): SplitPeriod {
  const first = from.endsWith('-01') ? from : firstOfMonth(from, 1);
  const afterLast = firstOfMonth(addDays(to, 1), 0);
  if (first >= afterLast) return { months: null, days: from > to ? [] : [{ from, to }] };
  const days = [
    ...(from < first ? [{ from, to: addDays(first, -1) }] : []),
    ...(afterLast <= to ? [{ from: afterLast, to }] : []),
  ];
  return { months: { from: first, to: addDays(afterLast, -1) }, days };
}

function months(from: LocalDate, count: number): Period {
  return { from, to: addDays(firstOfMonth(from, count), -1) };
}

function firstOfMonth(day: LocalDate, offset: number): LocalDate {
  const index = Number(day.slice(0, 4)) * 12 + month(day) - 1 + offset;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01` as LocalDate;
}

function month(day: LocalDate): number {
  return Number(day.slice(5, 7));
}

/** 0 = Sunday. */
function weekday(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
