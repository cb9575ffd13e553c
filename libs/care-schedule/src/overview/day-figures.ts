import { addDays, type LocalDate } from '@tantam/kernel';
import type { TodayFigure } from '@tantam/platform';
import { LONG_OVERDUE_DAYS } from '../access/plans-by-person.sql.js';
import type { ActivityNumbers } from '../domain/activity-numbers.js';
import type { CarePlanFilters } from '../queries/care-filters.js';
import type { PlanNumbers } from '../queries/plans-by-person.js';

/** Exact up to here; people do not count further. */
export const MOST = 9_999;
const COMING_DAYS = 7;

type Words = Pick<TodayFigure, 'key' | 'title' | 'urgency'>;
export type DueWords = Words & { readonly filters: CarePlanFilters };

const ALL: Words = { key: 'care.due', title: { vi: 'Cần chăm sóc', en: 'To care for' }, urgency: 'now' };
const DUE_TODAY: Words = { key: 'care.due-today', title: { vi: 'Đến hạn hôm nay', en: 'Due today' }, urgency: 'now' };
const OVERDUE: Words = { key: 'care.overdue', title: { vi: 'Quá hạn', en: 'Overdue' }, urgency: 'late' };
const LONG_OVERDUE: Words = { key: 'care.long-overdue', title: { vi: 'Quá hạn lâu', en: 'Long overdue' }, urgency: 'late' };
const COMING: Words = { key: 'care.coming', title: { vi: '7 ngày tới', en: 'Next 7 days' }, urgency: 'coming' };
const TO_BE_TRIED: Words = { key: 'care.attempts-due', title: { vi: 'Đến giờ gọi lại', en: 'To be tried again' }, urgency: 'now' };
const RECORDED: Words = { key: 'care.done-today', title: { vi: 'Đã ghi nhận hôm nay', en: 'Recorded today' }, urgency: 'done' };
const COUNTED: Words = { key: 'care.counted-today', title: { vi: 'Trong đó tính là một lần chăm sóc', en: 'Of these, counted as a care' }, urgency: 'done' };
const REACHED: Words = { key: 'care.reached-today', title: { vi: 'Gặp được khách', en: 'Customers reached' }, urgency: 'done' };

/** What presses, each with the filters of the worklist that give exactly its rows. */
export function dueWords(today: LocalDate): DueWords[] {
  return [
    { ...DUE_TODAY, filters: { dueFrom: today, dueTo: today } },
    { ...OVERDUE, filters: { dueFrom: addDays(today, -LONG_OVERDUE_DAYS), dueTo: addDays(today, -1) } },
    { ...LONG_OVERDUE, filters: { dueTo: addDays(today, -LONG_OVERDUE_DAYS - 1) } },
    { ...COMING, filters: { dueFrom: addDays(today, 1), dueTo: addDays(today, COMING_DAYS) } },
    { ...TO_BE_TRIED, filters: { attemptDue: true } },
  ];
}

/** A figure over plans, exact up to what people count; without filters it names no list. */
export function dueFigure({ key, title, urgency }: Words, count: number, filters: CarePlanFilters | null): TodayFigure {
  const list = filters && { path: '/care-plans', filters: textsOf({ ...filters, state: ['not_cared', 'in_care'] }) };
  return { key, title, urgency, count: Math.min(count, MOST), isMore: count > MOST, list };
}

/** All that is due by today: the sum of what is due today and what is late. */
export function allDueFigure(today: LocalDate, parts: readonly TodayFigure[], whose: CarePlanFilters | null): TodayFigure {
  const ofThese = parts.filter(({ key }) => [DUE_TODAY.key, OVERDUE.key, LONG_OVERDUE.key].includes(key));
  const figure = dueFigure(ALL, ofThese.reduce((sum, { count }) => sum + count, 0), whose && { ...whose, dueTo: today });
  return { ...figure, isMore: figure.isMore || ofThese.some(({ isMore }) => isMore) };
}

/** The same figures from numbers that are known. @param whose adds whose they are to the filters; null: no list has these rows */
export function dueFigures(today: LocalDate, numbers: PlanNumbers, whose: CarePlanFilters | null): TodayFigure[] {
  const counts: Readonly<Record<string, number>> = {
    [DUE_TODAY.key]: numbers.dueToday, [OVERDUE.key]: numbers.overdue, [LONG_OVERDUE.key]: numbers.longOverdue, [TO_BE_TRIED.key]: numbers.attempts,
  };
  const parts = dueWords(today).flatMap((words) => (words.key in counts ? [dueFigure(words, counts[words.key] ?? 0, whose && { ...words.filters, ...whose })] : []));
  return [allDueFigure(today, parts, whose), ...parts];
}

/** What was done on a day. @param whose whom the history is asked for; empty: all that the reader sees; null: no list has these rows */
export function doneFigures(day: LocalDate, numbers: ActivityNumbers, capacity: number | null, whose: Readonly<Record<string, string>> | null): TodayFigure[] {
  const figure = (words: Words, count: number, filters: Readonly<Record<string, string>>, outOf: number | null = null): TodayFigure => ({
    ...words, count, isMore: false, outOf, list: whose && { path: '/care-activities', filters: { from: day, to: day, ...whose, ...filters } },
  });
  return [
    figure(RECORDED, numbers.done, {}),
    figure(COUNTED, numbers.counted, { counted: 'true' }, capacity),
    figure(REACHED, numbers.reached, { outbound: 'true', resultCategory: 'reached' }, numbers.outbound),
  ];
}

/** As the query string has them. */
export function textsOf(filters: CarePlanFilters): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]])));
}
