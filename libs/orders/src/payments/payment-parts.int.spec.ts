import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Actors, type Actor } from '@tantam/identity';
import { rule } from '@tantam/kernel';
import { createOrdersSuite, type OrdersSuite } from '../testing/orders-suite.js';
import { CancelOrder } from '../use-cases/cancel-order.js';
import { EditOrder } from '../use-cases/edit-order.js';
import { PlaceOrder, type OrderRequest } from '../use-cases/place-order.js';
import { PaymentParts } from './payment-parts.js';

/** Orders paid partly with points, kept by a ledger that stands in for the module to come. */
describe('a payment part that another module keeps', () => {
  let suite: OrdersSuite;
  let actor: Actor;
  let [customerId, otherId, productId] = ['', '', ''];

  beforeAll(async () => {
    suite = await createOrdersSuite();
    const { database, app } = suite;
    await database.script(`create table planted_points (customer_id uuid, order_id uuid, points bigint)`);
    app.get(PaymentParts).register('planted.points', {
      kind: 'points',
      take: async (order, { amountMinor }, by) => {
        if (by.userId !== actor.userId) throw new Error('somebody else');
        if (amountMinor === 666) throw rule('payment-exceeds-total', { paid: 666, total: 0 });
        await database.execute(`insert into planted_points values ($1, $2, $3)`, [order.customerId, order.id, -amountMinor]);
      },
      giveBack: async (order) => {
        await database.execute(`insert into planted_points select customer_id, order_id, -sum(points) from planted_points where order_id = $1 group by 1, 2 having sum(points) <> 0`, [order.id]);
      },
    });
    [customerId, otherId] = [await suite.addCustomer({ code: 'KH1' }), await suite.addCustomer({ code: 'KH2' })];
    productId = await suite.addProduct({ code: 'P1', price: '1000' });
    const manager = await suite.as('manager');
    actor = (await app.get(Actors, { strict: false }).ofUser(manager.id))!;
  });

  beforeEach(() => suite.database.execute(`delete from planted_points`));

  afterAll(() => suite.close());

  const place = (more: Partial<OrderRequest>) => suite.app.get(PlaceOrder).run(actor, { customerId, lines: [{ productId, quantity: '1' }], ...more });
  const ledger = async (id: string) => (await suite.database.rows<{ points: number }>(`select points from planted_points where customer_id = $1`, [id])).map((row) => row.points);
  const orders = async () => (await suite.database.row<{ n: number }>(`select count(*) as n from orders`))?.n;

  it('is taken with the order', async () => {
    await place({ payments: [{ kind: 'points', amountMinor: 300 }] });
    expect(await ledger(customerId)).toEqual([-300]);
  });

  it('is not taken when the order fails, and without it there is no order', async () => {
    const before = await orders();
    await expect(suite.database.transaction(async () => {
      await place({ payments: [{ kind: 'points', amountMinor: 300 }] });
      throw new Error('later in the same transaction');
    })).rejects.toThrow('later');
    await expect(place({ payments: [{ kind: 'points', amountMinor: 300 }, { kind: 'points', amountMinor: 666 }] })).rejects.toMatchObject({ code: 'payment-exceeds-total' });
    expect({ ledger: await ledger(customerId), orders: await orders() }).toEqual({ ledger: [], orders: before });
  });

  it('is refused above the total, below 1 and of an unknown kind', async () => {
    await expect(place({ payments: [{ kind: 'points', amountMinor: 600 }, { kind: 'points', amountMinor: 401 }] })).rejects.toMatchObject({ code: 'payment-exceeds-total', params: { paid: 1001, total: 1000 } });
    await expect(place({ payments: [{ kind: 'points', amountMinor: 0 }, { kind: 'gold', amountMinor: 1 }] })).rejects.toMatchObject({
      code: 'invalid-input', params: { errors: [{ pointer: '/payments/0/amount', code: 'min' }, { pointer: '/payments/1/kind', code: 'unknown-reference' }] },
    });
  });

  it('is given back on cancelling, once', async () => {
    const id = await place({ payments: [{ kind: 'points', amountMinor: 300 }] });
    await suite.app.get(CancelOrder).run(actor, id);
    await suite.app.get(CancelOrder).run(actor, id);
    expect(await ledger(customerId)).toEqual([-300, 300]);
  });

  it('is taken anew when an edit asks for another, and from the new customer when the order becomes hers', async () => {
    const edit = suite.app.get(EditOrder);
    const id = await place({ payments: [{ kind: 'points', amountMinor: 300 }] });
    await edit.run(actor, id, { note: 'xin giao chiều' }, null);
    expect(await ledger(customerId)).toEqual([-300]);
    await edit.run(actor, id, { payments: [{ kind: 'points', amountMinor: 100 }] }, null);
    expect(await ledger(customerId)).toEqual([-300, 300, -100]);
    await edit.run(actor, id, { customerId: otherId }, null);
    expect([await ledger(customerId), await ledger(otherId)]).toEqual([[-300, 300, -100, 100], [-100]]);
  });

  it('must still fit when the order becomes smaller', async () => {
    const id = await place({ payments: [{ kind: 'points', amountMinor: 900 }] });
    await expect(suite.app.get(EditOrder).run(actor, id, { discount: 200 }, null)).rejects.toMatchObject({ code: 'payment-exceeds-total' });
  });

  it('is not offered over HTTP as long as nobody keeps any', async () => {
    const manager = await suite.as('manager');
    const answer = await suite.request.post('/api/v1/orders').set(manager.headers).send({ customerId, lines: [{ productId, quantity: '1' }], payments: [] });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/payments', code: 'unknown-field' }] } });
  });
});
