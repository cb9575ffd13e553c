import type { LocalDate } from '@/shared/formatting/dates.ts';
import { resolveDay } from '@/shared/formatting/relative-days.ts';
import type { DayRange } from '@/shared/lists/day-range.ts';

export const orderPresets = ['today', 'yesterday', 'week', 'month', 'lastMonth', 'all'] as const;
export type OrderPreset = (typeof orderPresets)[number];

/** The days that a preset means, as they move along; both included, in the business calendar. */
export const movingPresets: Readonly<Record<OrderPreset, { from?: string; to?: string }>> = {
  today: { from: 'today', to: 'today' },
  yesterday: { from: 'today-1', to: 'today-1' },
  week: { from: 'today-6', to: 'today' },
  month: { from: 'monthStart', to: 'today' },
  lastMonth: { from: 'monthStart-1', to: 'monthEnd-1' },
  all: {},
};

/** The days that a preset means on a day. */
export function rangeOfPreset(preset: OrderPreset, today: LocalDate): DayRange {
  const [from, to] = [resolveDay(movingPresets[preset].from, today), resolveDay(movingPresets[preset].to, today)];
  return from && to ? { from, to } : {};
}
