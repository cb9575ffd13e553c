import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { CareSuite, type Plan } from '../testing/care-suite.js';

let suite: CareSuite;
let agent: TestUser;
let said: Record<string, unknown>;

type Answer = { readonly id: string; readonly plan: Plan | null; readonly movedPlans: readonly Plan[] } & Record<string, unknown>;

beforeAll(async () => {
  suite = await CareSuite.start();
  agent = await suite.api.as('agent');
  const first = async (path: string): Promise<{ id: string }> => ((await suite.get(path)) as { items: { id: string }[] }).items[0]!;
  const form = await first('/care-forms');
  const [reason, feedbackType] = [await first(`/care-reasons?formId=${form.id}`), await first('/feedback-types')];
  said = { action: 'call_out', formId: form.id, reasonId: reason.id, feedbackTypeId: feedbackType.id, contactResultId: await suite.result('reached'), content: 'Chị dùng hợp' };
});
afterAll(() => suite.close());

/** The answer to a record holds what the history and the plans say of it, word for word. */
async function expectAsShown({ plan, movedPlans, ...activity }: Answer): Promise<void> {
  expect(activity).toEqual(await suite.get(`/care-activities/${activity.id}`, agent));
  expect(plan).toEqual(movedPlans[0] ?? null);
  for (const moved of movedPlans) expect(await suite.get(`/care-plans/${moved.id}`, agent)).toMatchObject({ ...moved });
}

describe('the answer to a recorded care', () => {
  it('is what the history shows of it, with the plan as it is now', async () => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    const plan = await suite.planOf((await suite.order(customer.id, { [product.id]: 1 })).id);
    const answer = (await suite.post(`/care-plans/${plan.id}/activities`, { ...said, planVersion: plan.version, nextCareDate: '2026-12-24' }, agent)) as Answer;
    expect(answer).toMatchObject({ form: { name: 'Gọi điện' }, reason: { name: 'Hỏi thăm sau mua' }, feedbackType: { name: 'Hài lòng' }, contactResult: { category: 'reached' } });
    await expectAsShown(answer);
  });

  it('is so with several plans and a date on her own, and again when that date is kept', async () => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    const plans = [await suite.planOf((await suite.order(customer.id, { [product.id]: 1 })).id), await suite.planOf((await suite.order(customer.id, { [product.id]: 2 })).id)];
    const settles = plans.map((plan) => ({ carePlanId: plan.id, planVersion: plan.version }));
    const first = (await suite.post(`/customers/${customer.id}/activities`, { ...said, settles, nextCareDate: '2026-12-20' }, agent)) as Answer;
    expect(first.movedPlans).toHaveLength(3);
    await expectAsShown(first);
    const own = first.movedPlans[2]!;
    const again = { ...said, settles: [{ carePlanId: own.id, planVersion: own.version }], nextCareDate: '2027-01-20' };
    const second = (await suite.post(`/customers/${customer.id}/activities`, again, agent)) as Answer;
    expect(second.movedPlans).toMatchObject([{ id: own.id, dueDate: '2027-01-20', careCount: 1, version: own.version + 1 }]);
    await expectAsShown(second);
  });

  it('is so without any plan', async () => {
    const customer = await suite.customer();
    await expectAsShown((await suite.post(`/customers/${customer.id}/activities`, { action: 'note', content: 'Khách thích gọi buổi sáng' }, agent)) as Answer);
  });

  it('refuses a plan of another customer as one that is not there', async () => {
    const [product, customer, other] = [await suite.product(), await suite.customer(), await suite.customer()];
    const plan = await suite.planOf((await suite.order(customer.id, { [product.id]: 1 })).id);
    const settles = [{ carePlanId: plan.id, planVersion: plan.version }];
    expect(await suite.post(`/customers/${other.id}/activities`, { ...said, settles, nextCareDate: '2026-12-20' }, agent, 404)).toMatchObject({ type: '/problems/care-plan-not-found', carePlanId: plan.id });
    expect(await suite.planOf((plan.order ?? { id: '' }).id)).toMatchObject({ state: 'not_cared', version: 0 });
  });
});
