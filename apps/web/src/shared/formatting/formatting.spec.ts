import { afterEach, describe, expect, it } from 'vitest';
import { i18n } from '@/shared/i18n/i18n.ts';
import { addDays, dayOf, daysBetween, formatDate, formatDateTime, formatRelative, parseTypedDate } from './dates.ts';
import { dueSum, sumIsExact } from './due-sum.ts';
import { initialsOf, unmarked } from './names.ts';
import { formatDecimal, formatMoney, parseTypedNumber } from './numbers.ts';
import { formatPhone } from './phones.ts';

afterEach(() => (i18n.global.locale.value = 'vi'));

describe('dates', () => {
  it('shows days as people here write them', () => {
    expect(formatDate('2026-11-22')).toBe('22/11/2026');
    expect(formatDate(null)).toBe('');
  });

  it('puts an instant on the day of the business, not of the machine', () => {
    expect(dayOf('2026-11-22T17:30:00.000Z')).toBe('2026-11-23');
    expect(formatDateTime('2026-11-22T17:30:00.000Z')).toBe('23/11/2026 00:30');
  });

  it.each([
    ['19/11/2026', '2026-11-19'],
    ['19.11.26', '2026-11-19'],
    ['9-1', '2026-01-09'],
    ['19112026', '2026-11-19'],
    ['+15', '2026-12-01'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2026', undefined],
    ['31/11', undefined],
    ['12/13/2026', undefined],
    ['mai', undefined],
  ])('reads %s as %s', (typed, day) => {
    expect(parseTypedDate(typed, '2026-11-16')).toBe(day);
  });

  it('counts days over the end of a year', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  });

  it('tells how long ago in the language shown', () => {
    const now = new Date('2026-11-22T08:00:00Z');
    expect(formatRelative('2026-11-22T07:57:00Z', now)).toBe('3 phút trước');
    i18n.global.locale.value = 'en';
    expect(formatRelative('2026-11-20T08:00:00Z', now)).toBe('2 days ago');
  });
});

describe('figures', () => {
  it.each([
    [1234567, 'VND', '1.234.567\u00a0₫'],
    [0, 'VND', '0\u00a0₫'],
    [-50, 'VND', '−50\u00a0₫'],
    [1250, 'USD', '12,50\u00a0USD'],
    [5, 'USD', '0,05\u00a0USD'],
  ])('shows %s minor units of %s as %s', (amount, currency, text) => {
    expect(formatMoney(amount, currency)).toBe(text);
  });

  it('keeps every digit of a long decimal', () => {
    expect(formatDecimal('9007199254740993.125')).toBe('9.007.199.254.740.993,125');
    expect(formatDecimal('2.000')).toBe('2');
  });

  it.each([
    ['1.234,5', '1234.5'],
    ['1234', '1234'],
    ['64.5000', undefined],
    ['hai', undefined],
    ['1,2,3', undefined],
    ['-7', '-7'],
  ])('reads %s as %s', (typed, figure) => {
    expect(parseTypedNumber(typed)).toBe(figure);
  });

  it('reads the English way when the screen is English', () => {
    i18n.global.locale.value = 'en';
    expect(parseTypedNumber('1,234.5')).toBe('1234.5');
  });
});

describe('people', () => {
  it('shows mobiles and landlines grouped, foreign numbers untouched', () => {
    expect(formatPhone('+84912000345')).toBe('0912 000 345');
    expect(formatPhone('+842517700788')).toBe('0251 770 0788');
    expect(formatPhone('+6591234567')).toBe('+6591234567');
  });

  it('calls people by the end of their names', () => {
    expect(initialsOf('Lê Khánh Linh')).toBe('KL');
    expect(initialsOf('Ánh')).toBe('Á');
  });

  it('compares without marks', () => {
    expect(unmarked('Đặng Hữu Phước')).toBe('dang huu phuoc');
  });
});

describe('the sum that explains a date', () => {
  const line = { quantity: '2.000', intervalDays: 15, dueDate: '2026-11-11', unit: 'hộp' };

  it('leaves out the year when both days are of one year', () => {
    expect(dueSum('2026-10-12', line)).toEqual({ placed: '12/10', term: { quantity: '2', unit: 'hộp', intervalDays: 15 }, due: '11/11' });
    expect(dueSum('2026-12-20', { ...line, dueDate: '2027-01-19' })).toMatchObject({ placed: '20/12/2026', due: '19/01/2027' });
  });

  it('knows when it does not come to the date', () => {
    expect(sumIsExact('2026-10-12', line)).toBe(true);
    expect(sumIsExact('2026-10-12', { ...line, dueDate: '2026-11-12' })).toBe(false);
  });
});
