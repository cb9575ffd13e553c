import { addDays, daysBetween, type LocalDate } from '@/shared/formatting/dates.ts';
import type { Absence } from '../api.ts';

export interface AbsenceBar {
  absence: Absence;
  /** Columns of the days shown, from 1; both included. */
  from: number;
  to: number;
  /** It goes on before the first or after the last day shown. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}
export interface AbsenceLine {
  userId: string;
  userName: string;
  bars: AbsenceBar[];
}

/** The days of the calendar from `first` on. */
export function daysFrom(first: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** One line per person, by name as they come; each absence as a bar over its days, cut at the edges of what is shown. */
export function absenceLines(absences: readonly Absence[], first: LocalDate, count: number): AbsenceLine[] {
  const lines = new Map<string, AbsenceLine>();
  for (const absence of absences) {
    const from = daysBetween(first, absence.from) + 1;
    const to = daysBetween(first, absence.to) + 1;
    if (to < 1 || from > count) continue;
    const line = lines.get(absence.userId) ?? { userId: absence.userId, userName: absence.userName, bars: [] };
    line.bars.push({ absence, from: Math.max(1, from), to: Math.min(count, to), isCutBefore: from < 1, isCutAfter: to > count });
    lines.set(absence.userId, line);
  }
  return [...lines.values()];
}
