import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planAssignments, sharesAfter, splitEvenly, type AssignmentAsk, type AssignmentTarget } from './plan-assignments.js';

const everybody = (): boolean => true;
const ask = (operation: AssignmentAsk['operation'], userIds: string[], mayTakeFrom: AssignmentAsk['mayTakeFrom'] = everybody): AssignmentAsk => ({ operation, userIds, mayTakeFrom });
const target = (id: string, ...holderIds: string[]): AssignmentTarget => ({ id, holderIds });

/** Up to 60 targets that some of six people have, and 1 to 4 of these among whom they are split. */
const worlds = fc.record({
  targets: fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), { maxLength: 60 }).map((all) => all.map((holderIds, index) => target(`t${index}`, ...holderIds))),
  userIds: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
});

function applied(targets: readonly AssignmentTarget[], ...asked: Parameters<typeof planAssignments>): AssignmentTarget[] {
  const planned = new Map(planAssignments(...asked).map((one) => [one.targetId, one]));
  return targets.map(({ id, holderIds }) => {
    const { add = [], remove = [] } = planned.get(id) ?? {};
    return target(id, ...holderIds.filter((one) => !remove.includes(one)), ...add);
  });
}

describe('assigning many at once', () => {
  it.each([
    ['add', ['a'], ['b'], { add: ['a'], remove: [] }],
    ['add', ['a', 'b'], ['b'], { add: ['a'], remove: [] }],
    ['remove', ['a'], ['a', 'b'], { add: [], remove: ['a'] }],
    ['replace', ['a'], ['b', 'c'], { add: ['a'], remove: ['b', 'c'] }],
    ['replace', ['a', 'b'], ['b'], { add: ['a'], remove: [] }],
    ['split-evenly', ['a', 'b'], ['c'], { add: ['a'], remove: ['c'] }],
  ] as const)('%s %j where %j have it', (operation, userIds, holderIds, expected) => {
    expect(planAssignments(ask(operation, [...userIds]), [target('t', ...holderIds)])).toEqual([{ targetId: 't', ...expected }]);
  });

  it.each([
    ['add', ['a'], ['a', 'b']],
    ['remove', ['a'], ['b']],
    ['replace', ['a', 'b'], ['b', 'a']],
    ['split-evenly', ['a', 'b'], ['b']],
  ] as const)('leaves out what %s does not change', (operation, userIds, holderIds) => {
    expect(planAssignments(ask(operation, [...userIds]), [target('t', ...holderIds)])).toEqual([]);
  });

  it('takes nothing from people whose work the asker may not hand out', () => {
    const mayTakeFrom = (id: string): boolean => id !== 'boss';
    expect(planAssignments(ask('replace', ['a'], mayTakeFrom), [target('t', 'b', 'boss')])).toEqual([{ targetId: 't', add: ['a'], remove: ['b'] }]);
    expect(planAssignments(ask('split-evenly', ['a', 'b'], mayTakeFrom), [target('t', 'boss')])).toEqual([{ targetId: 't', add: ['a'], remove: [] }]);
  });

  it('splits so that shares differ by at most one', () => {
    fc.assert(
      fc.property(worlds, ({ targets, userIds }) => {
        const chosen = splitEvenly(targets, userIds);
        const counts = userIds.map((id) => chosen.filter((one) => one === id).length);
        expect(chosen.length).toBe(targets.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(targets.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('changes nothing when it is asked again, whatever was asked', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom('add', 'remove', 'replace', 'split-evenly' as const), ({ targets, userIds }, operation) => {
        const asked = ask(operation as AssignmentAsk['operation'], userIds, (id) => id !== 'e');
        const after = applied(targets, asked, targets);
        expect(planAssignments(asked, after)).toEqual([]);
      }),
    );
  });

  it('leaves with whoever has it as much as his share allows', () => {
    const targets = [target('1', 'a'), target('2', 'a'), target('3', 'a'), target('4', 'b'), target('5')];
    expect(planAssignments(ask('split-evenly', ['b', 'a']), targets)).toEqual([{ targetId: '5', add: ['b'], remove: [] }]);
  });

  it('says how many each has before and after', () => {
    const planned = planAssignments(ask('split-evenly', ['a', 'b']), [target('1', 'c'), target('2', 'c'), target('3')]);
    expect(sharesAfter(planned, ['a', 'b'], new Map([['a', 5], ['c', 2]]))).toEqual([
      { userId: 'a', before: 5, after: 7 },
      { userId: 'b', before: 0, after: 1 },
      { userId: 'c', before: 2, after: 0 },
    ]);
  });
});
