import { describe, expect, it } from 'vitest';
import { absenceLines, daysFrom } from './absence-weeks.ts';

const away = (userId: string, from: string, to: string) => ({
  id: `${userId}${from}`,
  userId,
  userName: userId,
  from,
  to,
  standInId: 's',
  standInName: 's',
});

describe('absences as a calendar', () => {
  const lines = absenceLines(
    [
      away('an', '2026-11-20', '2026-11-24'),
      away('an', '2026-12-01', '2026-12-02'),
      away('binh', '2026-11-29', '2026-12-31'),
      away('chi', '2026-11-01', '2026-11-22'),
    ],
    '2026-11-23',
    14,
  );

  it('has a line per person who is away on a day shown', () => {
    expect(lines.map((line) => line.userId)).toEqual(['an', 'binh']);
  });
  it('lays each absence over its days and cuts it at the edges', () => {
    expect(lines[0]?.bars.map(({ from, to, isCutBefore, isCutAfter }) => [from, to, isCutBefore, isCutAfter])).toEqual([
      [1, 2, true, false],
      [9, 10, false, false],
    ]);
    expect(lines[1]?.bars).toMatchObject([{ from: 7, to: 14, isCutBefore: false, isCutAfter: true }]);
  });
  it('counts days over the end of a month', () => {
    expect(daysFrom('2026-11-29', 3)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
  });
});
