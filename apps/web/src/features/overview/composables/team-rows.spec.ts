import { describe, expect, it } from 'vitest';
import type { TeamPerson, TodayFigure } from '../api.ts';
import { isTooMuch, sortedRows, teamRow } from './team-rows.ts';

const figure = (key: string, count: number, outOf: number | null = null): TodayFigure => ({
  key: `care.${key}`,
  title: key,
  urgency: 'now',
  count,
  isMore: false,
  outOf,
  list: null,
});
const person = (fullName: string, figures: TodayFigure[]): TeamPerson => ({ userId: fullName, fullName, departmentId: null, absence: null, figures });

describe("an agent's line", () => {
  it('takes the numbers, the cares of a day and the contacts from the figures; what is not known stays open', () => {
    const row = teamRow(person('An', [figure('overdue', 3), figure('counted-today', 7, 40), figure('reached-today', 5, 9)]));
    expect(row).toMatchObject({ late: 3, dueToday: undefined, done: 7, capacity: 40, reached: 5, outbound: 9 });
  });

  it('is sorted by number, ties by name as Vietnamese are', () => {
    const rows = [person('Đào', [figure('overdue', 2)]), person('Bình', [figure('overdue', 9)]), person('Ân', [figure('overdue', 2)])].map(teamRow);
    const names = (sort: string): string[] => sortedRows(rows, sort).map((row) => row.person.fullName);
    expect(names('-late')).toEqual(['Bình', 'Ân', 'Đào']);
    expect(names('name')).toEqual(['Ân', 'Bình', 'Đào']);
    expect(names('-name')).toEqual(['Đào', 'Bình', 'Ân']);
  });

  it('has too much when more falls due on the day than he does in one, unless he is away or has no limit', () => {
    const busy = (due: number, capacity: number | null, absence: TeamPerson['absence'] = null): boolean =>
      isTooMuch(teamRow({ ...person('An', [figure('due-today', due), figure('counted-today', 0, capacity)]), absence }));
    expect([busy(5, 5), busy(6, 5), busy(6, null), busy(6, 5, { until: '2026-11-20', standIn: null })]).toEqual([false, true, false, false]);
  });

  it('puts who contacted nobody below who reached nobody', () => {
    const rows = [person('A', [figure('reached-today', 0, 0)]), person('B', [figure('reached-today', 0, 4)])].map(teamRow);
    expect(sortedRows(rows, '-reachRate').map((row) => row.person.fullName)).toEqual(['B', 'A']);
  });
});
