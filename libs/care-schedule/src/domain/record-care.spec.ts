import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDomainError, localDate } from '@tantam/kernel';
import type { CarePlan } from './care-plan.js';
import { checkRecord, type CareRecord } from './care-record.js';
import { RESULT_CATEGORIES } from './care-words.js';
import { nextAttemptMs } from './next-attempt.js';
import { addWish, emptyOwnPlan } from './own-plan.js';
import { recordCare, type AnswersFor, type CareContext } from './record-care.js';
import { reopenPlan } from './reopen-plan.js';

const TODAY = localDate('2026-11-16');
const CONTEXT: CareContext = {
  now: new Date('2026-11-16T03:00:00Z'), today: TODAY, zone: 'Asia/Ho_Chi_Minh', recorder: { userId: 'u1', fullName: 'Lê Khánh Linh' }, answersFor: 'all',
  settings: { retrySteps: [{ afterMinutes: 120 }, { afterDays: 1, at: '09:00' }, { afterDays: 3 }], attemptsBeforeSupervisor: 5 },
  newWish: { id: 'w9', action: null, formId: null, reasonId: null },
};
const record = (more: Partial<CareRecord> = {}): CareRecord => ({ action: 'call_out', resultCategory: 'reached', nextCareDate: null, finish: false, callbackAtMs: null, refusal: null, hasGift: false, ...more });
const line = (productId: string, dueDate: string) => ({ productId, quantity: '1', intervalDays: 15, dueDate: localDate(dueDate), dueBeyondHorizon: false, isSetByCare: false, settledBy: null });
const plan: CarePlan = {
  ...emptyOwnPlan('p1', 'c1'), target: 'order', orderId: 'o1', state: 'not_cared', dueDate: localDate('2026-11-10'), lines: [line('a', '2026-11-10'), line('b', '2026-12-10')], attempts: 2,
};

const A: AnswersFor = new Map([['p1', new Set(['a'])]]);
const B: AnswersFor = new Map([['p1', new Set(['b'])]]);

describe('recording care on an order plan', () => {
  it('gives the date to the lines that the recorder answers for; the others keep theirs', () => {
    const next = recordCare(plan, record({ nextCareDate: localDate('2026-12-24') }), { ...CONTEXT, answersFor: A });
    expect(next).toMatchObject({ state: 'in_care', dueDate: '2026-12-10', careCount: 1, attempts: 0, careVersion: 1 });
    expect(next.lines.map((each) => each.dueDate)).toEqual(['2026-12-24', '2026-12-10']);
  });

  it('finishes only when no line is left', () => {
    const half = recordCare(plan, record({ finish: true }), { ...CONTEXT, answersFor: A });
    expect(half).toMatchObject({ state: 'in_care', dueDate: '2026-12-10' });
    expect(recordCare(half, record({ finish: true }), CONTEXT)).toMatchObject({ state: 'finished', finishedById: 'u1', careCount: 2 });
  });

  it('says of the line that decides now why it stands there', () => {
    const weighed = { ...plan, reason: { ...plan.reason, code: 'interval' as const, countedOn: localDate('2026-11-10'), products: [{ productId: 'b', quantity: '2', intervalDays: 15, dueDate: localDate('2026-12-10') }], decidingProductId: 'a', dueDate: plan.dueDate } };
    expect(recordCare(weighed, record({ finish: true }), { ...CONTEXT, answersFor: A }).reason).toMatchObject({ code: 'interval', decidingProductId: 'b', dueDate: '2026-12-10' });
    expect(recordCare(weighed, record({ nextCareDate: TODAY }), { ...CONTEXT, answersFor: A }).reason).toMatchObject({ code: 'agent_set', dueDate: TODAY, setByName: 'Lê Khánh Linh' });
    const later = recordCare(weighed, record({ nextCareDate: localDate('2026-12-24') }), { ...CONTEXT, answersFor: A });
    expect(recordCare(later, record({ finish: true }), { ...CONTEXT, answersFor: B }).reason).toMatchObject({ code: 'agent_set', dueDate: '2026-12-24', setByName: null });
  });

  it('refuses a date that none of his lines is left to take, and counts the care without one', () => {
    const done = recordCare(plan, record({ finish: true }), { ...CONTEXT, answersFor: A });
    expect(() => recordCare(done, record({ nextCareDate: localDate('2026-12-24') }), { ...CONTEXT, answersFor: A })).toThrow(
      expect.objectContaining({ code: 'next-date-takes-no-line' }),
    );
    expect(recordCare(done, record(), { ...CONTEXT, answersFor: A })).toMatchObject({ state: 'in_care', dueDate: '2026-12-10', careCount: 2 });
  });

  it('counts a reached care without a date and leaves the day', () => {
    expect(recordCare(plan, record(), CONTEXT)).toMatchObject({ state: 'in_care', dueDate: '2026-11-10', careCount: 1, attempts: 0 });
  });

  it('leaves the plan where it is for an action without result and date, but raises the version', () => {
    expect(recordCare(plan, record({ action: 'sms', resultCategory: null }), CONTEXT)).toEqual({ ...plan, careVersion: 1 });
  });

  it('moves by an action without result that sets a date, uncounted', () => {
    expect(recordCare(plan, record({ action: 'sms', resultCategory: null, nextCareDate: TODAY }), CONTEXT)).toMatchObject({ state: 'in_care', careCount: 0, dueDate: TODAY });
  });
});

describe('the next attempt', () => {
  it.each([[1, '2026-11-16T05:00:00.000Z'], [2, '2026-11-17T02:00:00.000Z'], [3, '2026-11-19T03:00:00.000Z'], [9, '2026-11-19T03:00:00.000Z']])('after attempt %i is at %s', (attempt, at) => {
    expect(new Date(nextAttemptMs(attempt, CONTEXT.now, CONTEXT.zone, CONTEXT.settings.retrySteps)).toISOString()).toBe(at);
  });
});

describe("a customer's own plan", () => {
  const wish = (id: string, wishedOn: string) => ({ id, action: null, formId: null, reasonId: null, source: 'hand' as const, wishedOn: localDate(wishedOn), isFromCare: false, createdBy: null, createdOn: TODAY });
  const own = addWish(addWish(emptyOwnPlan('p2', 'c1'), wish('w1', '2026-11-15')), wish('w2', '2026-12-01'));

  it('is due on the earliest wish; a care settles those up to its day', () => {
    expect(own).toMatchObject({ state: 'not_cared', dueDate: '2026-11-15' });
    expect(recordCare(own, record(), CONTEXT)).toMatchObject({ state: 'in_care', dueDate: '2026-12-01' });
  });

  it('is in_care by a next date, not_cared by a new wish after a finish', () => {
    const done = recordCare(own, record({ finish: true }), CONTEXT);
    expect(done.state).toBe('finished');
    expect(addWish(done, wish('w3', '2027-01-01'))).toMatchObject({ state: 'not_cared', dueDate: '2027-01-01' });
    expect(recordCare(own, record({ nextCareDate: localDate('2026-11-20') }), CONTEXT)).toMatchObject({ state: 'in_care', dueDate: '2026-11-20', reason: { code: 'agent_set' } });
  });
});

describe('the life of a plan', () => {
  const input = fc.record({
    resultCategory: fc.constantFrom(...RESULT_CATEGORIES), days: fc.option(fc.integer({ min: -2, max: 60 })), finish: fc.boolean(), answers: fc.constantFrom('all' as const, A, B),
  });

  it('holds its rules whatever agents do', () => {
    fc.assert(fc.property(fc.array(input, { maxLength: 12 }), (steps) => {
      let now = plan;
      for (const step of steps) {
        const given = record({
          resultCategory: step.resultCategory, nextCareDate: step.days === null ? null : addDays(TODAY, step.days), finish: step.finish,
          callbackAtMs: step.resultCategory === 'callback' ? CONTEXT.now.getTime() + 1 : null, refusal: step.resultCategory === 'refused' ? 'now' : null,
        });
        const context = { ...CONTEXT, answersFor: step.answers };
        try {
          checkRecord(given, context, true);
          const next = now.state === 'finished' ? reopenPlan(now, TODAY, true, context, context.now) : recordCare(now, given, context);
          expect(next.careVersion).toBe(now.careVersion + 1);
          expect(next.careCount - now.careCount).toBe(now.state !== 'finished' && step.resultCategory === 'reached' ? 1 : 0);
          const open = next.lines.filter((each) => each.settledBy === null).map((each) => each.dueDate).sort();
          expect(next.state === 'finished').toBe(open.length === 0);
          if (open.length > 0) expect(next.dueDate).toBe(open[0]);
          if (next.nextAttemptAtMs !== null) expect(next.nextAttemptAtMs).toBeGreaterThan(context.now.getTime());
          now = next;
        } catch (error) {
          if (!isDomainError(error)) throw error;
        }
      }
    }));
  });
});
