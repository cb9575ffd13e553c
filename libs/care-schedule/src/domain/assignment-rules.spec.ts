import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignByRules, type AssignmentRule, type NewCustomer } from './assignment-rules.js';

const rule = (id: string, userIds: string[], fields: Partial<AssignmentRule> = {}): AssignmentRule => ({
  id, name: id, ownerIds: [], areaIds: [], branchIds: [], channelIds: [], userIds, isActive: true, turn: 0, ...fields,
});
const customer = (id: string, fields: Partial<NewCustomer> = {}): NewCustomer => ({ id, ownerId: null, hasActiveOwner: false, areaId: null, branchId: null, channelId: null, ...fields });
const everybody = { active: new Set(['a', 'b', 'c', 'd']), away: new Set<string>() };
const whoGets = (rules: AssignmentRule[], customers: NewCustomer[], availability = everybody) => assignByRules(rules, customers, availability).given.map(({ userId }) => userId);

describe('rules for new customers', () => {
  const south = rule('south', ['a'], { areaIds: ['south'] });
  const shop = rule('shop', ['b'], { branchIds: ['q1'], channelIds: ['web', 'zalo'] });
  const rest = rule('rest', ['c', 'd']);

  it.each([
    ['the first that takes her decides', customer('1', { areaId: 'south', branchId: 'q1', channelId: 'web' }), ['a']],
    ['every condition must hold', customer('1', { branchId: 'q1', channelId: 'zalo' }), ['b']],
    ['one that does not hold is enough', customer('1', { branchId: 'q1', channelId: 'shop' }), ['c']],
    ['what she does not have does not hold', customer('1', { branchId: 'q1' }), ['c']],
    ['an owner who is active keeps her', customer('1', { areaId: 'south', ownerId: 'x', hasActiveOwner: true }), []],
    ['an owner who is not does not', customer('1', { areaId: 'south', ownerId: 'x' }), ['a']],
  ])('%s', (_, one, expected) => {
    expect(whoGets([south, shop, rest], [one])).toEqual(expected);
  });

  it('a rule may give the customers of an owner to another', () => {
    expect(whoGets([rule('of x', ['b'], { ownerIds: ['x'] }), rest], [customer('1', { ownerId: 'x', hasActiveOwner: true }), customer('2', { ownerId: 'y', hasActiveOwner: true })])).toEqual(['b']);
  });

  it('nobody gets whom no rule takes, or a rule that is switched off', () => {
    expect(whoGets([south], [customer('1')])).toEqual([]);
    expect(whoGets([{ ...rest, isActive: false }], [customer('1')])).toEqual([]);
  });

  it('people take turns, also over several rounds, and go on where they stopped', () => {
    const { given, turns } = assignByRules([rest], ['1', '2', '3'].map((id) => customer(id)), everybody);
    expect(given.map(({ userId }) => userId)).toEqual(['c', 'd', 'c']);
    expect(whoGets([{ ...rest, turn: turns.get('rest')! }], [customer('4')])).toEqual(['d']);
  });

  it('who is away is passed over while another is here; who is deactivated always', () => {
    const two = [customer('1'), customer('2')];
    expect(whoGets([rest], two, { active: everybody.active, away: new Set(['c']) })).toEqual(['d', 'd']);
    expect(whoGets([rest], two, { active: everybody.active, away: new Set(['c', 'd']) })).toEqual(['c', 'd']);
    expect(whoGets([rest], two, { active: new Set(['d']), away: new Set() })).toEqual(['d', 'd']);
    expect(whoGets([rest, rule('then', ['a'])], two, { active: new Set(['a']), away: new Set() })).toEqual(['a', 'a']);
  });

  it('turns differ by at most one, however many come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 }), (count, turn) => {
        const got = whoGets([rule('r', ['a', 'b', 'c'], { turn })], Array.from({ length: count }, (_, index) => customer(String(index))));
        const counts = ['a', 'b', 'c'].map((id) => got.filter((one) => one === id).length);
        expect(got.length).toBe(count);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
