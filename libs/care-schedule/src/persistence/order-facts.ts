import { Injectable } from '@nestjs/common';
import { Decimal, localDateIn } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { ProductQuantity } from '../domain/care-line.js';
import type { ComboComponent } from '../domain/order-quantities.js';
import type { OrderFacts, OrderStatus, ProductBook, ProductFacts } from '../domain/weigh-order.js';

/** An order's facts, with the moment that tells which of two came later. */
export interface TimedOrderFacts extends OrderFacts {
  readonly placedAtMs: number;
}

/** Rows as arrays: names in thousands of rows would cost more than the values. */
type OrderRow = readonly [id: string, code: string, kind: OrderFacts['kind'], customerId: string | null, status: OrderStatus, placedAtMs: number, deliveredAtMs: number | null];
/**
 * A line per order: its id, then for each product its number in `sold` and the quantity. Thousands of rows, which as JSON cost
 * PostgreSQL several times as much, and of which every product is named once.
 */
type QuantityRows = string | null;
type ProductRow = readonly [
  productId: string, code: string, kind: ProductFacts['kind'], intervalDays: number, careCountMin: number | null, careCountMax: number | null, careQuantityMax: string | null,
];
type ComponentRow = readonly [comboId: string, componentId: string, quantity: string];

interface FactsRow {
  readonly orders: readonly OrderRow[];
  /** Ids of what was sold or came back, in their order. */
  readonly sold: string | null;
  readonly ordered: QuantityRows;
  readonly returned: QuantityRows;
  readonly products: readonly ProductRow[];
  readonly components: readonly ComponentRow[];
}

function quantitiesOf(name: 'ordered' | 'returned'): string {
  return `(select string_agg(quantities, E'\\n') from (
      select ${name}.order_id || string_agg(' ' || sold.place || ' ' || ${name}.quantity, '' order by sold.place) as quantities from ${name} join sold using (product_id) group by ${name}.order_id
    ) line)`;
}

/**
 * One row: everything at once, so that a new order waits for one answer instead of five. Quantities are texts, as JSON
 * numbers would be rounded; moments are milliseconds. The ids stand in a subquery, so that one plan serves any number.
 */
const FACTS = `
  with ordered as materialized (
    select order_id, product_id, quantity from order_product where order_id = any((select $1::uuid[])::uuid[])
  ), returned as materialized (
    select order_id, product_id, quantity from returned_product where order_id = any((select $1::uuid[])::uuid[])
  ), sold as materialized (
    select product_id, row_number() over (order by product_id) - 1 as place from (select product_id from ordered union select product_id from returned) product
  ), component as materialized (
    select combo_id, component_id, quantity from combo_components where combo_id in (select product_id from sold)
  )
  select
    (select coalesce(json_agg(json_build_array(id, code, kind, customer_id, status,
       floor(extract(epoch from placed_at) * 1000), floor(extract(epoch from delivered_at) * 1000)) order by id), '[]')
     from order_summary where id = any((select $1::uuid[])::uuid[])) as orders,
    (select string_agg(product_id::text, ' ' order by place) from sold) as sold,
    ${quantitiesOf('ordered')} as ordered,
    ${quantitiesOf('returned')} as returned,
    (select coalesce(json_agg(json_build_array(combo_id, component_id, quantity::text) order by combo_id, component_id), '[]') from component) as components,
    (select coalesce(json_agg(json_build_array(id, code, kind, care_interval_days, care_count_min, care_count_max, care_quantity_max::text)), '[]')
     from product_summary where id in (select product_id from sold union select component_id from component)) as products`;

/** Reads what care looks at of orders and their products, in one statement for any number of orders. */
@Injectable()
export class OrderFactsReader {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** @returns orders by their ids: who opens plans for the same orders opens them in one order */
  async read(orderIds: readonly string[]): Promise<{ orders: TimedOrderFacts[]; book: ProductBook }> {
    const zone = await this.time.zone();
    const facts = await this.database.row<FactsRow & Record<string, unknown>>(FACTS, [orderIds]);
    if (!facts) return { orders: [], book: new Map() };
    const decimals = decimalsOnce();
    const productIds = facts.sold === null ? [] : facts.sold.split(' ');
    const [ordered, returned] = [byOrder(facts.ordered, productIds, decimals), byOrder(facts.returned, productIds, decimals)];
    const orders = facts.orders.map(([orderId, code, kind, customerId, status, placedAtMs, deliveredAtMs]) => ({
      orderId, code, kind, customerId, status, placedAtMs,
      placedOn: localDateIn(new Date(placedAtMs), zone),
      deliveredOn: deliveredAtMs === null ? null : localDateIn(new Date(deliveredAtMs), zone),
      ordered: ordered.get(orderId) ?? [],
      returned: returned.get(orderId) ?? [],
    }));
    return { orders, book: bookOf(facts.products, facts.components) };
  }
}

function byOrder(rows: QuantityRows, productIds: readonly string[], decimals: (text: string) => Decimal): Map<string, ProductQuantity[]> {
  const found = new Map<string, ProductQuantity[]>();
  for (const row of rows === null ? [] : rows.split('\n')) {
    const words = row.split(' ');
    const lines: ProductQuantity[] = [];
    for (let word = 1; word < words.length; word += 2) lines.push({ productId: productIds[Number(words[word])] ?? '', quantity: decimals(words[word + 1] ?? '') });
    found.set(words[0] ?? '', lines);
  }
  return found;
}

/** The products and the components of those that are combos. */
function bookOf(products: readonly ProductRow[], components: readonly ComponentRow[]): ProductBook {
  const byCombo = new Map<string, ComboComponent[]>();
  for (const [comboId, componentId, quantity] of components) {
    const component = { componentId, quantity: new Decimal(quantity) };
    const others = byCombo.get(comboId);
    if (others) others.push(component);
    else byCombo.set(comboId, [component]);
  }
  return new Map(
    products.map(([productId, code, kind, intervalDays, careCountMin, careCountMax, careQuantityMax]) => [
      productId,
      {
        productId, code, kind, intervalDays, careCountMin, careCountMax,
        careQuantityMax: careQuantityMax === null ? null : new Decimal(careQuantityMax),
        components: byCombo.get(productId) ?? [],
      },
    ]),
  );
}

/** Most quantities of a chunk are the same few numbers: read each text once. */
function decimalsOnce(): (text: string) => Decimal {
  const known = new Map<string, Decimal>();
  return (text) => {
    let decimal = known.get(text);
    if (!decimal) {
      decimal = new Decimal(text);
      known.set(text, decimal);
    }
    return decimal;
  };
}
