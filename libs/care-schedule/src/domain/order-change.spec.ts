import { describe, expect, it } from '@jest/globals';
import { Decimal, localDate } from '@tantam/kernel';
import { decidePlan, type DecidingSettings } from './decide-plan.js';
import { setByHand, type DueReason } from './due-reason.js';
import { changeOfTouchedPlan } from './order-change.js';
import type { OrderFacts, ProductBook, ProductFacts } from './weigh-order.js';

const SETTINGS: DecidingSettings = { countFrom: 'placed', horizonDays: null, careStartsOn: null, laterOrderSettles: false };
const DELIVERED: DecidingSettings = { ...SETTINGS, countFrom: 'delivered' };

const product = (productId: string, intervalDays: number, components: Record<string, number> = {}): ProductFacts => ({
  productId, code: productId, kind: Object.keys(components).length > 0 ? 'combo' : 'good', intervalDays, careCountMin: null, careCountMax: null, careQuantityMax: null,
  components: Object.entries(components).map(([componentId, quantity]) => ({ componentId, quantity: new Decimal(quantity) })),
});
const bookOf = (...products: ProductFacts[]): ProductBook => new Map(products.map((each) => [each.productId, each]));
const sums = (quantities: Record<string, number>) => Object.entries(quantities).map(([productId, quantity]) => ({ productId, quantity: new Decimal(quantity) }));
const order = (ordered: Record<string, number>, more: Partial<OrderFacts> = {}): OrderFacts => ({
  orderId: 'o1', code: 'DH1', kind: 'sale', customerId: 'c1', status: 'placed', placedOn: localDate('2026-01-31'), deliveredOn: null, ordered: sums(ordered), returned: [], ...more,
});

const BOOK = bookOf(product('a', 15), product('b', 30), product('combo', 0, { a: 1 }));
const FULLER = bookOf(product('a', 15), product('b', 30), product('combo', 0, { a: 2, b: 1 }));

/** The reason of a plan that somebody then cared for. */
function caredFor(facts: OrderFacts, settings = SETTINGS, book = BOOK): DueReason {
  const decided = decidePlan(facts, book, settings, { hasPlan: false, laterProductIds: new Set() });
  if (!decided) throw new Error('the order has no plan');
  return setByHand(decided.reason, 'agent_set', localDate('2026-03-01'), 'Lê Khánh Linh', localDate('2026-02-14'));
}

describe('what became of an order whose care has begun', () => {
  it('is nothing when it is delivered, also where care counts from delivery', () => {
    const reason = caredFor(order({ a: 1 }), DELIVERED);
    const delivered = order({ a: 1 }, { status: 'fulfilled', deliveredOn: localDate('2026-02-03') });
    expect(changeOfTouchedPlan(delivered, BOOK, DELIVERED, reason).orderChanged).toBeNull();
  });

  it('is an edit when the day counted from becomes another', () => {
    expect(changeOfTouchedPlan(order({ a: 1 }, { placedOn: localDate('2026-02-01') }), BOOK, SETTINGS, caredFor(order({ a: 1 }))).orderChanged).toBe('edited');
    const reason = caredFor(order({ a: 1 }, { deliveredOn: localDate('2026-02-03') }), DELIVERED);
    expect(changeOfTouchedPlan(order({ a: 1 }, { deliveredOn: localDate('2026-02-04') }), BOOK, DELIVERED, reason).orderChanged).toBe('edited');
  });

  it('stays an edit when a product that came later has gone again, as its line stays', () => {
    const reason = caredFor(order({ a: 1 }));
    const { newLines, products } = changeOfTouchedPlan(order({ a: 1, b: 1 }), BOOK, SETTINGS, reason);
    expect(newLines.map((line) => line.productId)).toEqual(['b']);
    expect(changeOfTouchedPlan(order({ a: 1 }), BOOK, SETTINGS, { ...reason, products }).orderChanged).toBe('edited');
  });

  it('is nothing when a combo in it is filled otherwise, or gets an interval of its own', () => {
    const reason = caredFor(order({ combo: 2 }));
    for (const book of [FULLER, bookOf(product('a', 15), product('combo', 90, { a: 1 }))]) {
      expect(changeOfTouchedPlan(order({ combo: 2 }, { status: 'fulfilled' }), book, SETTINGS, reason)).toEqual({ orderChanged: null, newLines: [], products: reason.products });
    }
  });

  it('is an edit or a return of a combo when that is what happened, by what it holds now', () => {
    const reason = caredFor(order({ combo: 2 }));
    expect(changeOfTouchedPlan(order({ combo: 3 }), FULLER, SETTINGS, reason)).toMatchObject({ orderChanged: 'edited', newLines: [] });
    expect(changeOfTouchedPlan(order({ combo: 2 }, { returned: sums({ combo: 1 }) }), FULLER, SETTINGS, reason)).toMatchObject({ orderChanged: 'returned', newLines: [] });
    expect(changeOfTouchedPlan(order({ combo: 2 }, { returned: sums({ a: 1 }) }), BOOK, SETTINGS, reason)).toMatchObject({ orderChanged: 'returned' });
    const added = changeOfTouchedPlan(order({ combo: 2, b: 1 }), FULLER, SETTINGS, reason);
    expect(added).toMatchObject({ orderChanged: 'edited', newLines: [{ productId: 'b', dueDate: '2026-03-02' }] });
  });
});
