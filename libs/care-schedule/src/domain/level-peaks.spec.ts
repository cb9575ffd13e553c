import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@tantam/kernel';
import fc from 'fast-check';
import { levelPeaks, type DuePlan, type LevelAsk } from './level-peaks.js';

const day = (number: number): LocalDate => `2026-11-${String(number).padStart(2, '0')}` as LocalDate;
const days = (...numbers: number[]): LocalDate[] => numbers.map(day);
const plan = (planId: string, on: number, value: number, fields: Partial<DuePlan> = {}): DuePlan => ({ planId, userId: 'a', responsibleId: fields.userId ?? 'a', dueDate: day(on), value, isMovable: true, ...fields });
const ask = (fields: Partial<LevelAsk> = {}): LevelAsk => ({ days: days(16, 17), workingDays: days(16, 17, 18, 20), capacity: new Map([['a', 1]]), awayOn: new Map(), ...fields });
const moves = (asked: LevelAsk, plans: DuePlan[]) => levelPeaks(asked, plans).map(({ planId, from, to }) => `${planId} ${from.slice(-2)}→${to.slice(-2)}`);

describe('levelling a peak', () => {
  it('moves the least valuable, the more valuable of them to the nearer day', () => {
    expect(moves(ask(), [plan('dear', 16, 900), plan('cheap', 16, 10), plan('middling', 16, 50)])).toEqual(['middling 16→17', 'cheap 16→18']);
  });
  it('leaves a day with as much as the capacity as it is, and one above it by one', () => {
    expect(moves(ask({ capacity: new Map([['a', 2]]) }), [plan('1', 16, 1), plan('2', 16, 2)])).toEqual([]);
    expect(moves(ask({ capacity: new Map([['a', 2]]) }), [plan('1', 16, 1), plan('2', 16, 2), plan('3', 16, 3)])).toEqual(['1 16→17']);
  });
  it('passes over days that are full and days off', () => {
    expect(moves(ask(), [plan('1', 16, 1), plan('2', 16, 2), plan('full', 17, 5), plan('full too', 18, 5)])).toEqual(['1 16→20']);
  });
  it('does not move what was agreed, which counts all the same', () => {
    expect(moves(ask(), [plan('agreed', 16, 1, { isMovable: false }), plan('2', 16, 2)])).toEqual(['2 16→17']);
    expect(moves(ask(), [plan('agreed', 16, 1, { isMovable: false }), plan('also', 16, 2, { isMovable: false })])).toEqual([]);
  });
  it('relieves a day off as any other', () => {
    expect(moves(ask({ days: days(19), workingDays: days(20, 21) }), [plan('1', 19, 1), plan('2', 19, 2)])).toEqual(['1 19→20']);
  });
  it('leaves where it is what finds no room, and who has no number of cares', () => {
    expect(moves(ask({ workingDays: days(16) }), [plan('1', 16, 1), plan('2', 16, 2)])).toEqual([]);
    expect(moves(ask(), [plan('1', 16, 1, { userId: 'b' }), plan('2', 16, 2, { userId: 'b' })])).toEqual([]);
    expect(moves(ask({ capacity: new Map([['a', 0]]) }), [plan('1', 16, 1)])).toEqual([]);
  });

  it('gives nobody work on days on which he is away', () => {
    expect(moves(ask({ awayOn: new Map([['a', new Set(days(17, 18))]]) }), [plan('1', 16, 1), plan('2', 16, 2)])).toEqual(['1 16→20']);
  });
  it("brings back what a stand-in has too much of as far as the one who was away has room himself, and leaves it where he has no capacity", () => {
    const asked = ask({ days: days(16), capacity: new Map([['a', 1], ['b', 1]]), awayOn: new Map([['a', new Set(days(16, 17))]]) });
    const stoodIn = [plan('his', 16, 9, { userId: 'b' }), plan("a's", 16, 1, { userId: 'b', responsibleId: 'a' }), plan("a's 18th", 18, 1)];
    expect(levelPeaks(asked, stoodIn)).toEqual([{ planId: "a's", userId: 'b', toUserId: 'a', from: day(16), to: day(20) }]);
    expect(moves({ ...asked, capacity: new Map([['b', 1]]) }, stoodIn)).toEqual(['his 16→17']);
  });

  it('never fills a day beyond its capacity, moves forward only and nothing twice', () => {
    const plans = fc.array(fc.record({ on: fc.integer({ min: 16, max: 22 }), value: fc.nat(100), isMovable: fc.boolean() }), { maxLength: 40 })
      .map((all) => all.map(({ on, value, isMovable }, index) => plan(`p${index}`, on, value, { isMovable })));
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 5 }), (all, capacity) => {
        const made = levelPeaks(ask({ days: days(16, 17, 18), workingDays: days(16, 17, 18, 20, 21, 22), capacity: new Map([['a', capacity]]) }), all);
        expect(new Set(made.map((move) => move.planId)).size).toBe(made.length);
        for (const move of made) expect(move.to > move.from).toBe(true);
        const countOn = (on: LocalDate): number => all.filter((one) => (made.find((move) => move.planId === one.planId)?.to ?? one.dueDate) === on).length;
        const before = (on: LocalDate): number => all.filter((one) => one.dueDate === on).length;
        for (const to of new Set(made.map((move) => move.to))) expect(countOn(to)).toBeLessThanOrEqual(Math.max(capacity, before(to)));
      }),
    );
  });
});
