import { describe, expect, it } from '@jest/globals';
import { localDate } from '@tantam/kernel';
import { feastOn, feastsBetween, type Holiday } from './holiday.js';
import { stateHoliday } from './state-holiday.js';
import { WorkCalendar } from './work-calendar.js';

const holiday = (of: Partial<Holiday>): Holiday => ({ id: of.name ?? 'x', name: 'Lễ', kind: 'solar', month: null, day: null, date: null, startOffsetDays: 0, days: 1, isDayOff: true, active: true, ...of });
const TET = holiday({ name: 'Tết', kind: 'lunar', month: 1, day: 1, startOffsetDays: -1, days: 5 });
const NATIONAL = holiday({ name: 'Quốc khánh', month: 9, day: 2, startOffsetDays: -1, days: 2 });
const WOMEN = holiday({ name: 'Phụ nữ', month: 3, day: 8, isDayOff: false });
const SWAPPED = holiday({ name: 'Nghỉ hoán đổi', kind: 'single', date: localDate('2026-08-31') });
const WORKED = holiday({ name: 'Làm bù', kind: 'working_day', date: localDate('2026-08-22'), isDayOff: false });
const calendar = new WorkCalendar([1, 2, 3, 4, 5], [TET, NATIONAL, WOMEN, SWAPPED, WORKED]);

describe('the working calendar', () => {
  it.each([
    ['2026-02-15', null], // a Sunday
    ['2026-02-16', 'Tết'], ['2026-02-17', 'Tết'], ['2026-02-20', 'Tết'],
    ['2026-08-31', 'Nghỉ hoán đổi'], ['2026-09-01', 'Quốc khánh'], ['2026-09-02', 'Quốc khánh'],
    ['2027-02-05', 'Tết'], ['2027-02-09', 'Tết'],
  ])('has no work on %s', (day, name) => {
    expect(calendar.dayOff(localDate(day))?.name).toBe(name);
  });

  it.each(['2026-02-13', '2026-02-23', '2026-03-09', '2026-08-22', '2026-09-03', '2027-02-04', '2027-02-10'])('works on %s', (day) => {
    expect(calendar.dayOff(localDate(day))).toBeNull();
  });

  it.each(['0001-01-01', '9999-12-31'])('says of %s as well whether it is off, though there is no day beside it', (day) => {
    const longFeast = holiday({ name: 'Giao thừa', month: 12, day: 31, startOffsetDays: -1, days: 4 });
    const off = new WorkCalendar([1, 2, 3, 4, 5, 6, 7], [longFeast, holiday({ name: 'Năm mới', month: 1, day: 1, startOffsetDays: -2, days: 3 })]);
    expect(off.dayOff(localDate(day))).not.toBeNull();
    expect(off.nextWorkingDay(localDate(day)) >= localDate(day)).toBe(true);
  });

  it('knows feasts that people work on', () => {
    expect(new WorkCalendar([7], [WOMEN]).dayOff(localDate('2026-03-08'))).toBeNull();
    expect(calendar.feastsOn(localDate('2026-03-08')).map(({ name }) => name)).toEqual(['Phụ nữ']);
  });

  it('finds the next working day over Tết and its weekend, and the day itself where asked', () => {
    expect(calendar.nextWorkingDay(localDate('2026-02-13'))).toBe('2026-02-23');
    expect(calendar.nextWorkingDay(localDate('2026-02-13'), true)).toBe('2026-02-13');
    expect(calendar.nextWorkingDay(localDate('2026-12-31'))).toBe('2027-01-01');
  });

  it('leaves out what is switched off', () => {
    expect(new WorkCalendar([1, 2, 3, 4, 5], [{ ...NATIONAL, active: false }]).isWorkingDay(localDate('2026-09-02'))).toBe(true);
  });
});

describe('a feast', () => {
  it('on a day that a month lacks is on its last', () => {
    const leapDay = holiday({ month: 2, day: 29 });
    expect([2027, 2028].map((year) => feastOn(leapDay, year))).toEqual(['2027-02-28', '2028-02-29']);
    expect(feastOn(holiday({ kind: 'lunar', month: 12, day: 30 }), 2024)).toBe('2025-01-28');
  });

  it('is in the months of their number, never in leap months', () => {
    expect(feastOn(holiday({ kind: 'lunar', month: 6, day: 15 }), 2025)).toBe('2025-07-09');
  });

  it('of a lunar year that ends in the next solar one is found there', () => {
    const kitchenGods = holiday({ name: 'Ông Táo', kind: 'lunar', month: 12, day: 23 });
    expect(feastsBetween([kitchenGods], localDate('2026-01-01'), localDate('2027-01-31')).map(({ on }) => on)).toEqual(['2026-02-10', '2027-01-30']);
  });

  it('is refused without its day, or on a day that no year has', () => {
    expect(() => stateHoliday({ kind: 'lunar', name: 'x', month: 1 }, null)).toThrow('holiday-day-missing');
    expect(() => stateHoliday({ kind: 'single', name: 'x' }, null)).toThrow('holiday-day-missing');
    expect(() => stateHoliday({ kind: 'solar', name: 'x', month: 4, day: 31 }, null)).toThrow('holiday-day-unknown');
    expect(() => stateHoliday({ kind: 'lunar', name: 'x', month: 1, day: 31 }, null)).toThrow('holiday-day-unknown');
    expect(stateHoliday({ kind: 'solar', name: ' Lễ ', month: 2, day: 29 }, null)).toMatchObject({ name: 'Lễ', days: 1, isDayOff: true, date: null });
  });
});
