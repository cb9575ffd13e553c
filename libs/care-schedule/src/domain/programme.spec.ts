import { describe, expect, it } from '@jest/globals';
import { daysBetween, localDate, type LocalDate } from '@tantam/kernel';
import { anniversariesOn, birthdaysCelebratedOn, lunarBirthdaysCelebratedOn } from './occasion-days.js';
import { emptyOwnPlan, type NewWish } from './own-plan.js';
import { checkProgramme, giveWish, takeWishesBack, whyDropped, type ContactFacts } from './programme.js';

const apart = (a: LocalDate, b: LocalDate): number => Math.abs(daysBetween(a, b));
const day = (text: string): LocalDate => localDate(text);

describe('a solar birthday', () => {
  it.each([
    ['1990-05-19', '2026-05-19', true],
    ['1990-05-19', '2026-05-20', false],
    ['1988-02-29', '2026-02-28', true],
    ['1988-02-29', '2028-02-29', true],
    ['1988-02-29', '2028-02-28', false],
    ['1990-02-28', '2026-02-28', true],
    ['1990-02-28', '2028-02-29', false],
  ])('of %s is celebrated on %s: %s', (born, on, expected) => {
    expect(birthdaysCelebratedOn(day(on)).includes(day(born))).toBe(expected);
  });
});

describe('a lunar birthday', () => {
  it.each([
    // Born on lunar 30 December 1989 (26 January 1990); lunar 2024 ends with a 29th, lunar 2026 with a 29th, 2023 with a 30th.
    ['1990-01-26', '2025-01-28', true],
    ['1990-01-26', '2024-02-09', true],
    // Born on 1 of the leap month 6 of 2025: celebrated on 1 of month 6, once a year.
    ['2025-07-25', '2026-07-14', true],
    ['2025-07-25', '2025-07-25', false],
    // Born on 1 of month 6 of 1990 (22 July): in 2025 in the first month 6, not in the leap one.
    ['1990-07-22', '2025-06-25', true],
    ['1990-07-22', '2025-07-25', false],
  ])('of %s is celebrated on %s: %s', (born, on, expected) => {
    expect(lunarBirthdaysCelebratedOn(day(on)).includes(day(born))).toBe(expected);
  });

  it('comes once a year, whatever the day of birth', () => {
    const counts = new Map<LocalDate, number>();
    for (let date = day('2025-01-29'); date < day('2026-02-17'); date = localDate(new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10))) {
      for (const born of lunarBirthdaysCelebratedOn(date)) if (born < day('2024-01-01')) counts.set(born, (counts.get(born) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(44_000);
    expect([...counts.values()].filter((count) => count !== 1)).toEqual([]);
  });
});

it('a first purchase returns every year, not on its own day', () => {
  expect(anniversariesOn(day('2026-11-16'))).toContain('2025-11-16');
  expect(anniversariesOn(day('2026-11-16'))).not.toContain('2026-11-16');
});

describe('nobody twice within 7 days', () => {
  const free: ContactFacts = { lastReachedOn: null, hasRefused: false, wishesByPeople: [] };
  it.each([
    ['nobody', {}, null],
    ['reached six days before', { lastReachedOn: day('2026-11-10') }, 'reached_recently'],
    ['reached seven days before', { lastReachedOn: day('2026-11-09') }, null],
    ['a wish by hand six days later', { wishesByPeople: [day('2026-11-22')] }, 'wish_by_hand'],
    ['a wish by hand seven days later', { wishesByPeople: [day('2026-11-23')] }, null],
    ['a wish by hand six days before', { wishesByPeople: [day('2026-11-10')] }, 'wish_by_hand'],
  ] as const)('%s', (_, facts, expected) => {
    expect(whyDropped(day('2026-11-16'), { ...free, ...facts }, 7, apart)).toBe(expected);
  });

  it('is off without a number, but for those who refused for ever', () => {
    expect(whyDropped(day('2026-11-16'), { ...free, lastReachedOn: day('2026-11-16') }, null, apart)).toBeNull();
    expect(whyDropped(day('2026-11-16'), { ...free, hasRefused: true }, null, apart)).toBe('refused');
  });
});

describe('wishes of a programme on an own plan', () => {
  const wish = (id: string, on: string, source: NewWish['source'] = 'programme'): NewWish => ({
    id, source, wishedOn: day(on), action: null, formId: null, reasonId: null, isFromCare: false, createdBy: null, createdOn: day('2026-11-16'),
  });

  it('open it, and finish it again when the last is taken back', () => {
    const empty = emptyOwnPlan('plan', 'customer');
    const open = giveWish(empty, wish('a', '2026-11-20'));
    expect(open).toMatchObject({ state: 'not_cared', dueDate: '2026-11-20', careVersion: 1, reason: { code: 'programme' } });
    const both = giveWish(open, wish('b', '2026-11-18', 'hand'));
    expect(both).toMatchObject({ dueDate: '2026-11-18', careVersion: 1, reason: { code: 'hand_set' } });
    expect(takeWishesBack(both, new Set(['b']), 0)).toMatchObject({ state: 'not_cared', dueDate: '2026-11-20', reason: { code: 'programme' } });
    expect(takeWishesBack(both, new Set(['a', 'b']), 5)).toMatchObject({ state: 'finished', careVersion: 2, finishedAtMs: 5, finishedById: null });
  });

  it('leave a plan in care as it is', () => {
    expect(giveWish({ ...emptyOwnPlan('p', 'c'), state: 'in_care' }, wish('a', '2026-11-20'))).toMatchObject({ state: 'in_care', careVersion: 0 });
  });
});

it.each([
  [{ occasion: 'no_contact', offsetDays: 0, holidayId: null }, 'programme-days-positive'],
  [{ occasion: 'first_purchase', offsetDays: -1, holidayId: null }, 'programme-days-positive'],
  [{ occasion: 'holiday', offsetDays: -1, holidayId: null }, 'programme-holiday-missing'],
])('a programme of %j is refused', (programme, code) => {
  expect(() => checkProgramme(programme)).toThrow(code);
});
