import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { CareSuite, type Plan } from '../testing/care-suite.js';

interface Answer {
  recorded: number;
  refused: number;
  done: number;
  type: string;
  items: { customerId: string | null; activityId: string | null; refusal: { code: string; title: string; customerCodes: string[] } | null }[];
}

let suite: CareSuite;
let agent: TestUser;
let other: TestUser;
let reached: string;
let product: string;

beforeAll(async () => {
  suite = await CareSuite.start();
  [agent, other] = [await suite.api.as('agent'), await suite.api.as('agent')];
  reached = await suite.result('reached');
  product = (await suite.product()).id;
});
afterAll(() => suite.close());

const batch = (body: object, status = 200, headers: Record<string, string> = {}) => suite.post('/care-activities/batch', { action: 'sms', content: 'Báo ưu đãi tháng 11', ...body }, agent, status, headers) as Promise<Answer>;
const openPlan = async (customerId: string): Promise<Plan> => suite.planOf((await suite.order(customerId, { [product]: 1 })).id);
const activitiesOf = async (customerId: string) => ((await suite.get(`/care-activities?customerId=${customerId}`)) as { items: { content: string; action: string }[] }).items;

describe('the same care for many customers', () => {
  it('is recorded for each, by id or phone; a number of two is asked about, one of nobody is said', async () => {
    const [byId, byPhone] = [await suite.customer(), await suite.customer({ phone1: '0911000001' })];
    const [first, second] = [await suite.customer({ phone1: '0911000002' }), await suite.customer({ phone2: '0911000002' })];
    const answer = await batch({ recipients: [{ customerId: byId.id }, { phone: '0911 000 001' }, { phone: '0911000002' }, { phone: '0911000003' }, { phone: '12' + '3' }, { phone: '+84911000001' }] });
    expect(answer).toMatchObject({ recorded: 2, refused: 4 });
    expect(answer.items.map((item) => item.refusal?.code ?? null)).toEqual([null, null, 'phone-of-several', 'customer-not-found', 'phone-not-readable', 'customer-named-twice']);
    expect(answer.items[2]?.refusal).toMatchObject({ customerCodes: [first.code, second.code], title: `Số này của nhiều khách: ${first.code}, ${second.code}` });
    expect(answer.items[1]).toMatchObject({ customerId: byPhone.id });
    expect(await activitiesOf(byPhone.id)).toMatchObject([{ action: 'sms', content: 'Báo ưu đãi tháng 11' }]);
    expect(await activitiesOf(first.id)).toEqual([]);
    expect(await suite.get('/care-activities/recipients?phones=0911000002,0911000003,abc', agent)).toEqual({
      items: [
        { phone: '0911000002', isPhone: true, customers: [expect.objectContaining({ id: first.id, code: first.code }), expect.objectContaining({ id: second.id })] },
        { phone: '0911000003', isPhone: true, customers: [] },
        { phone: 'abc', isPhone: false, customers: [] },
      ],
    });
  });

  it('settles the plans that are named, leaves out who was changed or claimed meanwhile, and writes nothing for her', async () => {
    const customers = [await suite.customer(), await suite.customer(), await suite.customer()];
    const plans = await Promise.all(customers.map(({ id }) => openPlan(id)));
    await suite.put(`/customers/${customers[1]?.id}/care-claim`, {}, other);
    await suite.post(`/care-plans/${plans[2]?.id}/activities`, { planVersion: 0, action: 'call_out', content: 'trước', contactResultId: reached, nextCareDate: '2026-12-02' }, other);
    const recipients = customers.map(({ id }, index) => ({ customerId: id, settles: [{ carePlanId: plans[index]?.id, planVersion: 0 }] }));
    const answer = await batch({ action: 'call_out', contactResultId: reached, nextCareDate: '2026-12-20', nextDateFor: 'plans', recipients });
    expect(answer.items.map((item) => item.refusal?.code ?? null)).toEqual([null, 'customer-claimed', 'care-already-recorded']);
    const after = await Promise.all(plans.map((plan) => suite.get(`/care-plans/${plan.id}`) as Promise<Plan>));
    expect(after.map((plan) => [plan.dueDate, plan.version])).toEqual([['2026-12-20', 1], [plans[1]?.dueDate, 0], ['2026-12-02', 1]]);
    expect((await activitiesOf(customers[1]?.id ?? '')).length).toBe(0);
  });

  it('is written once for the same key, and all or none of it when something is wrong with the record', async () => {
    const customers = [await suite.customer(), await suite.customer()];
    const recipients = customers.map(({ id }) => ({ customerId: id }));
    const [first, again] = [await batch({ recipients }, 200, { 'idempotency-key': 'batch-1' }), await batch({ recipients }, 200, { 'idempotency-key': 'batch-1' })];
    expect(again).toEqual(first);
    expect((await activitiesOf(customers[0]?.id ?? '')).length).toBe(1);
    expect(await batch({ recipients, formId: '01890000-0000-7000-8000-000000000001' }, 400)).toMatchObject({ errors: [{ pointer: '/formId', code: 'unknown-reference' }] });
    await batch({ recipients: [{ customerId: customers[0]?.id, phone: '0911000001' }] }, 400);
    await batch({ recipients: [{}] }, 400);
    await batch({ recipients: [] }, 400);
    // A rule that the record breaks is told for each.
    expect((await batch({ recipients, action: 'call_out' })).items.map((item) => item.refusal?.code)).toEqual(['contact-result-required', 'contact-result-required']);
  });

  it('of two who record on the same customers in another order at once, both get through', async () => {
    const customers = await Promise.all(Array.from({ length: 20 }, () => suite.customer()));
    const recipients = customers.map(({ id }) => ({ customerId: id }));
    const [one, two] = await Promise.all([batch({ recipients }), suite.post('/care-activities/batch', { action: 'note', content: 'x', recipients: [...recipients].reverse() }, other, 200) as Promise<Answer>]);
    expect([one.recorded, two.recorded]).toEqual([20, 20]);
  });
});

describe('a care date for many', () => {
  it('is set on their own plans; who is claimed by another is left out', async () => {
    const customers = [await suite.customer(), await suite.customer()];
    await suite.put(`/customers/${customers[1]?.id}/care-claim`, {}, other);
    const customerIds = [...customers.map(({ id }) => id), customers[0]?.id, '01890000-0000-7000-8000-000000000001'];
    const answer = (await suite.post('/care-dates', { customerIds, date: '2026-12-05' }, agent, 200)) as Answer;
    expect([answer.done, answer.refused]).toEqual([1, 2]);
    expect(answer.items.map((item) => item.refusal?.code ?? null)).toEqual([null, 'customer-claimed', 'customer-not-found']);
    const { items } = (await suite.get(`/care-plans?target=customer&customerId=${customers[0]?.id}`)) as { items: Plan[] };
    expect(items).toMatchObject([{ dueDate: '2026-12-05', state: 'not_cared' }]);
    expect(await suite.post('/care-dates', { customerIds, date: '2026-11-15' }, agent, 422)).toMatchObject({ type: '/problems/next-care-date-in-past' });
  });
});
