import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@tantam/kernel';
import type { TestUser } from '@tantam/identity/testing';
import { createOrdersSuite, type OrdersSuite } from '../testing/orders-suite.js';

let suite: OrdersSuite;
const people: Record<string, TestUser> = {};
const orders: Record<string, string> = {};

beforeAll(async () => {
  suite = await createOrdersSuite();
  const [d1, d2] = [uuidv7(), uuidv7()];
  await suite.database.execute(`insert into departments (id, name) values ($1, 'D1'), ($2, 'D2')`, [d1, d2]);
  people.A = await suite.as('agent', { departmentId: d1 });
  people.B = await suite.as('agent', { departmentId: d1 });
  people.C = await suite.as('agent', { departmentId: d2 });
  people.S1 = await suite.as('supervisor', { departmentId: d1 });
  people.S2 = await suite.as('supervisor', { departmentId: d2 });
  people.M = await suite.as('manager');
  const productId = await suite.addProduct({ code: 'P' });
  const ofA = await suite.addCustomer({ code: 'KH-A', ownerId: people.A.id });
  const ofB = await suite.addCustomer({ code: 'KH-B', ownerId: people.B.id });
  const place = async (name: string, by: TestUser, body: object): Promise<void> => {
    const answer = await suite.request.post('/api/v1/orders').set(by.headers).send({ code: name, lines: [{ productId, quantity: '1' }], ...body }).expect(201);
    orders[name] = answer.body.id as string;
  };
  await place('walk-in taken by B', people.M, { takenById: people.B.id });
  await place('walk-in made by B', people.B, {});
  await place('walk-in of nobody', people.M, {});
  await place("A's customer", people.M, { customerId: ofA });
  await place("A's customer, taken by C", people.M, { customerId: ofA, takenById: people.C.id });
  await place("B's customer", people.M, { customerId: ofB });
  await place("nobody's customer", people.M, { customerId: await suite.addCustomer({ code: 'KH-0' }) });
});
afterAll(() => suite.close());

const NAMES = ['walk-in taken by B', 'walk-in made by B', 'walk-in of nobody', "A's customer", "A's customer, taken by C", "B's customer", "nobody's customer"];
const SEES: Record<string, string[]> = {
  A: ["A's customer", "A's customer, taken by C"],
  B: ['walk-in taken by B', 'walk-in made by B', "B's customer"],
  C: ["A's customer, taken by C"],
  S1: NAMES,
  S2: ['walk-in made by B', 'walk-in of nobody', "A's customer, taken by C", "nobody's customer"],
  M: NAMES,
};

describe('who sees which order', () => {
  it.each(Object.keys(SEES))('%s: the same in list, count and single reads', async (who) => {
    const user = people[who]!;
    const list = await suite.request.get('/api/v1/orders?withTotal=true').set(user.headers).expect(200);
    expect((list.body.items as { code: string }[]).map((item) => item.code).sort()).toEqual([...SEES[who]!].sort());
    expect(list.body.total).toBe(SEES[who]!.length);
    for (const name of NAMES) await suite.request.get(`/api/v1/orders/${orders[name]}`).set(user.headers).expect(SEES[who]!.includes(name) ? 200 : 404);
  });

  it('shows name and code of the customer, and nothing else of her', async () => {
    const answer = await suite.request.get(`/api/v1/orders/${orders["A's customer, taken by C"]}`).set(people.C!.headers).expect(200);
    expect(Object.keys(answer.body.customer as object).sort()).toEqual(['code', 'fullName', 'id']);
  });

  it('answers a change of what is not visible as if it were not there', async () => {
    await suite.request.patch(`/api/v1/orders/${orders["B's customer"]}`).set(people.A!.headers).send({ note: 'x' }).expect(404);
    await suite.request.post(`/api/v1/orders/${orders["B's customer"]}/cancellation`).set(people.S2!.headers).expect(404);
  });
});
