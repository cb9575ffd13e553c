import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal, localDate, localDateIn, type LocalDate } from '@tantam/kernel';
import { dueDateOf } from './care-line.js';
import { decidePlan, type DecidingSettings } from './decide-plan.js';
import { dueSentence } from './due-sentence.js';
import type { OrderFacts, ProductBook, ProductFacts } from './weigh-order.js';

const SETTINGS: DecidingSettings = { countFrom: 'placed', horizonDays: null, careStartsOn: null, laterOrderSettles: false };
const NEW = { hasPlan: false, laterProductIds: new Set<string>() };

const product = (productId: string, intervalDays: number, more: Partial<ProductFacts> = {}): ProductFacts => ({
  productId, code: productId.toUpperCase(), kind: 'good', intervalDays, careCountMin: null, careCountMax: null, careQuantityMax: null, components: [], ...more,
});
const bookOf = (...products: ProductFacts[]): ProductBook => new Map(products.map((each) => [each.productId, each]));
const lines = (sums: Record<string, string | number>) => Object.entries(sums).map(([productId, quantity]) => ({ productId, quantity: new Decimal(quantity) }));
const order = (ordered: Record<string, string | number>, more: Partial<OrderFacts> = {}): OrderFacts => ({
  orderId: 'o1', code: 'DH1', kind: 'sale', customerId: 'c1', status: 'placed', placedOn: localDate('2026-11-01'), deliveredOn: null, ordered: lines(ordered), returned: [], ...more,
});
const combo = product('combo', 0, {
  kind: 'combo', components: [{ componentId: 'a', quantity: new Decimal(2) }, { componentId: 'b', quantity: new Decimal('0.5') }],
});

describe('the first due date', () => {
  const book = bookOf(product('a', 15), product('b', 30), product('z', 0), combo, product('own', 20, { ...combo, productId: 'own', intervalDays: 20 }), product('cap', 30, { careQuantityMax: new Decimal(3) }));
  it.each<[string, OrderFacts, LocalDate]>([
    ['interval × quantity', order({ a: 2 }), localDate('2026-12-01')],
    ['half a unit rounds up, never early', order({ a: '0.5' }), localDate('2026-11-09')],
    ['the earliest product decides', order({ a: 3, b: 1 }), localDate('2026-12-01')],
    ['an interval of 0 asks for nothing', order({ z: 9, b: 1 }), localDate('2026-12-01')],
    ['a combo stands for its components', order({ combo: 1 }), localDate('2026-11-16')],
    ['components add up with loose lines', order({ combo: 2, a: 1, b: 9 }), localDate('2027-01-15')],
    ['a combo with an interval stands for itself', order({ own: 1 }), localDate('2026-11-21')],
    ['the cap cuts the sum', order({ cap: 100 }), localDate('2027-01-30')],
    ['a return takes its part off', order({ a: 3 }, { returned: lines({ a: 2 }) }), localDate('2026-11-16')],
    ['a returned combo takes its components off', order({ combo: 2, a: 1 }, { returned: lines({ combo: 1 }) }), localDate('2026-11-16')],
    ['80,000 units last 2,400,000 days', order({ b: 80_000 }), localDate('8597-10-23')],
    ['29 February is a day like others', order({ a: 1 }, { placedOn: localDate('2028-02-14') }), localDate('2028-02-29')],
  ])('%s', (_, facts, due) => {
    expect(decidePlan(facts, book, SETTINGS, NEW)).toMatchObject({ state: 'not_cared', dueDate: due });
  });

  it('is written 9999-12-31 when it lies beyond, and says so', () => {
    expect(decidePlan(order({ b: 800_000 }), book, SETTINGS, NEW)).toMatchObject({ dueDate: '9999-12-31', dueBeyondHorizon: true });
  });

  it('counts the day of the business zone: 23:30 and 00:30 in Vietnam are two days', () => {
    const on = (instant: string) => decidePlan(order({ a: 1 }, { placedOn: localDateIn(new Date(instant), 'Asia/Ho_Chi_Minh') }), book, SETTINGS, NEW)?.dueDate;
    expect([on('2026-11-01T16:30:00Z'), on('2026-11-01T17:30:00Z')]).toEqual(['2026-11-16', '2026-11-17']);
  });

  it('counts from delivery when told to, and from placed until it is known', () => {
    const settings = { ...SETTINGS, countFrom: 'delivered' as const };
    expect(decidePlan(order({ a: 1 }), book, settings, NEW)?.dueDate).toBe('2026-11-16');
    expect(decidePlan(order({ a: 1 }, { deliveredOn: localDate('2026-11-05') }), book, settings, NEW)?.dueDate).toBe('2026-11-20');
  });

  it('says which day it counts from, also while the delivery is awaited', () => {
    const settings = { ...SETTINGS, countFrom: 'delivered' as const };
    const sentence = (facts: OrderFacts) => {
      const reason = decidePlan(facts, book, settings, NEW)?.reason;
      return reason && dueSentence(reason, null, () => null, 'vi');
    };
    expect(sentence(order({ a: 1 }))).toMatch(/^Mua 01\/11\/2026 /);
    expect(sentence(order({ a: 1 }, { deliveredOn: localDate('2026-11-05') }))).toMatch(/^Giao 05\/11\/2026 /);
  });

  it('never lies after the horizon', () => {
    expect(decidePlan(order({ a: 30 }), book, { ...SETTINGS, horizonDays: 90 }, NEW)).toMatchObject({ dueDate: '2027-01-30', reason: { code: 'horizon' } });
  });
});

describe('whether there is a plan', () => {
  const book = bookOf(product('a', 15), product('z', 0));
  it.each<[string, OrderFacts]>([
    ['a return', order({ a: 1 }, { kind: 'return' })],
    ['a walk-in', order({ a: 1 }, { customerId: null })],
    ['a draft', order({ a: 1 }, { status: 'draft' })],
    ['one cancelled from the start', order({ a: 1 }, { status: 'cancelled' })],
    ['one of which nothing asks for care', order({ z: 1 })],
    ['one whose sum is 0 or less', order({ a: -1 })],
  ])('%s has none', (_, facts) => expect(decidePlan(facts, book, SETTINGS, NEW)).toBeNull());

  it.each<[string, OrderFacts, Partial<DecidingSettings>]>([
    ['order_cancelled', order({ a: 1 }, { status: 'cancelled' }), {}],
    ['fully_returned', order({ a: 1 }, { returned: lines({ a: 5 }) }), {}],
    ['fully_returned', order({ a: 1 }, { status: 'returned' }), {}],
    ['no_product', order({ z: 1 }), {}],
    ['before_start', order({ a: 1 }), { careStartsOn: localDate('2026-11-17') }],
    ['later_order', order({ a: 1 }), { laterOrderSettles: true }],
  ])('is void as %s', (voidReason, facts, settings) => {
    const context = { hasPlan: true, laterProductIds: new Set(['a']) };
    expect(decidePlan(facts, book, { ...SETTINGS, ...settings }, context)).toMatchObject({ state: 'void', voidReason });
  });

  it('is not void when due on the very first day of care', () => {
    expect(decidePlan(order({ a: 1 }), book, { ...SETTINGS, careStartsOn: localDate('2026-11-16') }, NEW)?.state).toBe('not_cared');
  });

  it('takes the largest min, and an empty max as no limit', () => {
    const three = bookOf(product('a', 1, { careCountMin: 2, careCountMax: 3 }), product('b', 1, { careCountMax: 4 }), product('c', 1), product('z', 0, { careCountMin: 9 }));
    expect(decidePlan(order({ a: 1, b: 1, z: 1 }), three, SETTINGS, NEW)).toMatchObject({ careCountMin: 2, careCountMax: 4 });
    expect(decidePlan(order({ a: 1, c: 1 }), three, SETTINGS, NEW)).toMatchObject({ careCountMin: 2, careCountMax: null });
  });
});

describe('properties', () => {
  const interval = fc.integer({ min: 1, max: 400 });
  const quantity = fc.integer({ min: 1, max: 50_000 }).map((thousandths) => new Decimal(thousandths).div(1000));

  it('a longer interval never brings the date forward', () => {
    fc.assert(fc.property(interval, fc.nat(100), quantity, (days, more, amount) => {
      const due = (intervalDays: number) => decidePlan(order({ a: amount.toFixed() }), bookOf(product('a', intervalDays)), SETTINGS, NEW)?.dueDate ?? '';
      return due(days) <= due(days + more);
    }));
  });

  it('one more product never delays the order', () => {
    fc.assert(fc.property(interval, interval, quantity, quantity, (first, second, a, b) => {
      const book = bookOf(product('a', first), product('b', second));
      const alone = decidePlan(order({ a: a.toFixed() }), book, SETTINGS, NEW)?.dueDate ?? '';
      return (decidePlan(order({ a: a.toFixed(), b: b.toFixed() }), book, SETTINGS, NEW)?.dueDate ?? 'z') <= alone;
    }));
  });

  it('lines of one product in any order and split come to the same day', () => {
    fc.assert(fc.property(interval, fc.array(quantity, { minLength: 1, maxLength: 6 }), (days, amounts) => {
      const book = bookOf(product('a', days));
      const split = { ...order({}), ordered: amounts.map((each) => ({ productId: 'a', quantity: each })) };
      const sum = amounts.reduce((total, each) => total.plus(each), new Decimal(0));
      return decidePlan(split, book, SETTINGS, NEW)?.dueDate === decidePlan(order({ a: sum.toFixed() }), book, SETTINGS, NEW)?.dueDate;
    }));
  });

  it('the numbers of the reason recompute the day, and the sentence says those numbers', () => {
    fc.assert(fc.property(interval, quantity, fc.option(fc.integer({ min: 1, max: 500 })), (days, amount, horizonDays) => {
      const plan = decidePlan(order({ a: amount.toFixed(), z: 1 }), bookOf(product('a', days), product('z', 0)), { ...SETTINGS, horizonDays }, NEW);
      const weighed = plan?.reason.products.find((each) => each.productId === plan.reason.decidingProductId);
      if (!plan?.reason.countedOn || !weighed || !plan.dueDate) return false;
      const sentence = dueSentence(plan.reason, null, () => ({ code: 'A', name: 'A', unit: 'hộp' }), 'vi');
      const [year, month, day] = plan.dueDate.split('-');
      return dueDateOf(plan.reason.countedOn, weighed.quantity, weighed.intervalDays, plan.reason.horizonDays) === plan.dueDate
        && sentence.includes(`${weighed.quantity.replace('.', ',')} hộp × ${weighed.intervalDays} ngày`) && sentence.includes(`= ${day}/${month}/${year}`);
    }));
  });

  it('a return and its cancellation leave nothing behind', () => {
    fc.assert(fc.property(interval, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), (days, bought, back) => {
      const book = bookOf(product('a', days));
      const plan = decidePlan(order({ a: bought }, { returned: lines({ a: back }) }), book, SETTINGS, NEW);
      const left = bought - back;
      return left <= 0 ? plan?.voidReason === 'fully_returned' : plan?.dueDate === decidePlan(order({ a: left }), book, SETTINGS, NEW)?.dueDate;
    }));
  });
});
