import { Injectable } from '@nestjs/common';
import { Decimal, localDateIn } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { ComboComponent } from '../domain/order-quantities.js';
import type { OrderFacts, OrderStatus, ProductBook, ProductFacts } from '../domain/weigh-order.js';

/** An order's facts, with the moment that tells which of two came later. */
export interface TimedOrderFacts extends OrderFacts {
  readonly placedAtMs: number;
}

/** Rows as arrays: names in thousands of rows would cost more than the values. */
type OrderRow = readonly [id: string, code: string, kind: OrderFacts['kind'], customerId: string | null, status: OrderStatus, placedAtMs: number, deliveredAtMs: number | null];
type QuantityRow = readonly [orderId: string, productId: string, quantity: string];
/** Lines of three words: thousands of rows, which as JSON cost PostgreSQL several times as much. */
type QuantityRows = string | null;
type ProductRow = readonly [
  productId: string, code: string, kind: ProductFacts['kind'], intervalDays: number, careCountMin: number | null, careCountMax: number | null, careQuantityMax: string | null,
];
type ComponentRow = readonly [comboId: string, componentId: string, quantity: string];

interface FactsRow {
  readonly orders: readonly OrderRow[];
  readonly ordered: QuantityRows;
  readonly returned: QuantityRows;
  readonly products: readonly ProductRow[];
  readonly components: readonly ComponentRow[];
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
  ), sold as (
    select product_id from ordered union select product_id from returned
  ), component as materialized (
    select combo_id, component_id, quantity from combo_components where combo_id in (select product_id from sold)
  )
  select
    (select coalesce(json_agg(json_build_array(id, code, kind, customer_id, status,
       floor(extract(epoch from placed_at) * 1000), floor(extract(epoch from delivered_at) * 1000)) order by id), '[]')
     from order_summary where id = any((select $1::uuid[])::uuid[])) as orders,
    (select string_agg(order_id || ' ' || product_id || ' ' || quantity, E'\\n' order by order_id, product_id) from ordered) as ordered,
    (select string_agg(order_id || ' ' || product_id || ' ' || quantity, E'\\n' order by order_id, product_id) from returned) as returned,
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
    const [ordered, returned] = [byOrder(rowsOf(facts.ordered), decimals), byOrder(rowsOf(facts.returned), decimals)];
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

function rowsOf(text: QuantityRows): QuantityRow[] {
  return text === null ? [] : text.split('\n').map((line) => line.split(' ') as unknown as QuantityRow);
}

function byOrder(rows: readonly QuantityRow[], decimals: (text: string) => Decimal): Map<string, { productId: string; quantity: Decimal }[]> {
  const found = new Map<string, { productId: string; quantity: Decimal }[]>();
  for (const [orderId, productId, quantity] of rows) {
    const line = { productId, quantity: decimals(quantity) };
    const lines = found.get(orderId);
    if (lines) lines.push(line);
    else found.set(orderId, [line]);
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
