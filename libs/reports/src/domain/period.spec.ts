import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@tantam/kernel';
import { addDays } from '@tantam/kernel';
import fc from 'fast-check';
import { PERIOD_PRESETS, periodOf, splitMonths, type PeriodPreset } from './period.js';

const day = (text: string): LocalDate => text as LocalDate;

describe('the days of a preset', () => {
  it.each<[PeriodPreset, string, string, string]>([
    ['today', '2026-11-16', '2026-11-16', '2026-11-16'],
    ['yesterday', '2026-03-01', '2026-02-28', '2026-02-28'],
    ['last7Days', '2026-11-16', '2026-11-10', '2026-11-16'],
    ['last30Days', '2026-11-16', '2026-10-18', '2026-11-16'],
    ['thisWeek', '2026-11-15', '2026-11-09', '2026-11-15'],
    ['thisWeek', '2026-11-16', '2026-11-16', '2026-11-22'],
    ['lastWeek', '2026-11-16', '2026-11-09', '2026-11-15'],
    ['thisMonth', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['lastMonth', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['thisQuarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['lastQuarter', '2026-02-01', '2025-10-01', '2025-12-31'],
    ['thisYear', '2026-06-15', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-01-01', '2025-01-01', '2025-12-31'],
  ])('%s on %s is %s to %s', (preset, today, from, to) => {
    expect(periodOf(preset, day(today))).toEqual({ from, to });
  });

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_PRESETS), fc.integer({ min: 0, max: 20_000 }), (preset, offset) => {
        const { from, to } = periodOf(preset, addDays(day('1990-01-01'), offset));
        expect(from <= to).toBe(true);
      }),
    );
  });
});

describe('a period split at its months', () => {
  it.each([
    ['2026-10-01', '2026-11-30', { from: '2026-10-01', to: '2026-11-30' }, []],
    ['2026-10-02', '2026-12-30', { from: '2026-11-01', to: '2026-11-30' }, [{ from: '2026-10-02', to: '2026-10-31' }, { from: '2026-12-01', to: '2026-12-30' }]],
    ['2026-10-05', '2026-10-20', null, [{ from: '2026-10-05', to: '2026-10-20' }]],
    ['2026-10-05', '2026-11-20', null, [{ from: '2026-10-05', to: '2026-11-20' }]],
  ])('%s to %s', (from, to, months, days) => {
    expect(splitMonths({ from: day(from), to: day(to) })).toEqual({ months, days });
  });

  it('has every day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (offset, length) => {
        const from = addDays(day('2027-11-20'), offset);
        const to = addDays(from, length);
        const { months, days } = splitMonths({ from, to });
        const parts = [...days, ...(months ? [months] : [])].sort((a, b) => (a.from < b.from ? -1 : 1));
        expect([parts[0]!.from, parts.at(-1)!.to]).toEqual([from, to]);
        for (const [index, part] of parts.entries()) if (index > 0) expect(part.from).toBe(addDays(parts[index - 1]!.to, 1));
        if (months) expect([months.from.slice(8), addDays(months.to, 1).slice(8)]).toEqual(['01', '01']);
      }),
    );
  });
});
