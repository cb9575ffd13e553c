import { addDays, type LocalDate } from '@/shared/formatting/dates.ts';

export const orderPresets = ['today', 'yesterday', 'week', 'month', 'lastMonth', 'all'] as const;
export type OrderPreset = (typeof orderPresets)[number];

export interface PlacedRange {
  from?: LocalDate;
  to?: LocalDate;
}

const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01`;

/** The days that a preset means, both included, in the business calendar. */
export function rangeOfPreset(preset: OrderPreset, today: LocalDate): PlacedRange {
  if (preset === 'today') return { from: today, to: today };
  if (preset === 'yesterday') return { from: addDays(today, -1), to: addDays(today, -1) };
  if (preset === 'week') return { from: addDays(today, -6), to: today };
  if (preset === 'month') return { from: firstOfMonth(today), to: today };
  if (preset === 'lastMonth') {
    const to = addDays(firstOfMonth(today), -1);
    return { from: firstOfMonth(to), to };
  }
  return {};
}

const isDay = (text: string | undefined): text is LocalDate => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** `2026-11-01..2026-11-15` of the address; either end may be missing. */
export function parseRange(text: string): PlacedRange | undefined {
  const [from, to, ...rest] = text.split('..');
  if (to === undefined || rest.length > 0) return undefined;
  return { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) };
}

export const rangeText = ({ from, to }: PlacedRange): string => (from || to ? `${from ?? ''}..${to ?? ''}` : '');
