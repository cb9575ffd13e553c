import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { Database } from '@tantam/platform';

/** Some more products than these are found quicker by going through all orders. */
const MANY_PRODUCTS = 50;
/** Customers are parted among so many lanes, which two processes may take, or one that decides for one while the other is written. */
const LANES = 2;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

export interface CareRecompute {
  readonly id: string;
  readonly productIds: readonly string[] | null;
  readonly afterOrderId: string | null;
  /** Only of the customers of this lane; null: of all. */
  readonly lane: number | null;
  /** Of products: its orders stand in `care_recompute_orders`. */
  readonly isListed: boolean;
}

/** An order whose plan may still be decided, and that plan, if it has one. */
export interface UndecidedOrder {
  readonly orderId: string;
  readonly planId: string | null;
}

/** What one step has to decide. */
export interface RecomputeStep {
  /** In the order in which they are gone through. */
  readonly orders: readonly UndecidedOrder[];
  /** The last order looked at; null: there was none left to look at. */
  readonly lastOrderId: string | null;
}

/** What is still to be decided again after rules have changed. */
@Injectable()
export class CareRecomputes {
  /** Orders gone through in one step, where they are not listed: most of what was ever sold has been cared for long since. */
  readonly most = { looked: 2_000 };

  constructor(private readonly database: Database) {}

  /**
   * @param productIds null: all orders, which begins anew where that is under way: a file of products asks for it chunk by chunk
   * @returns the ids of what waits now
   */
  async add(productIds: readonly string[] | null): Promise<string[]> {
    if (productIds && productIds.length <= MANY_PRODUCTS) return this.insert(productIds, Array.from({ length: LANES }, (_, lane) => lane));
    // In one lane, so that to begin anew is to set back one row, also for a version of the product that knows no lanes.
    const begun = await this.database.row<{ id: string }>(`update care_recomputes set after_order_id = null where product_ids is null returning id`);
    return begun ? [begun.id] : this.insert(null, [null]);
  }

  async waiting(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select id from care_recomputes order by id`);
    return rows.map((row) => row.id);
  }

  /** Held until the transaction ends, so that two processes do not take the same step. */
  async hold(id: string): Promise<CareRecompute | null> {
    return this.database.row<CareRecompute & Record<string, unknown>>(
      `select id, product_ids as "productIds", after_order_id as "afterOrderId", lane, is_listed as "isListed" from care_recomputes where id = $1 for update`, [id],
    );
  }

  /** @param limit orders to decide at most */
  async next(work: CareRecompute, limit: number): Promise<RecomputeStep> {
    if (work.productIds !== null && !work.isListed) await this.list(work);
    const [sql, values] = work.productIds === null ? [UNDECIDED, [work.afterOrderId ?? FIRST_ID, this.most.looked, limit]] : [UNDECIDED_OF_LIST, [work.id, work.afterOrderId, limit]];
    const row = await this.database.row<{ orderIds: string[]; planIds: (string | null)[]; lastId: string | null }>(sql, values);
    if (!row) return { orders: [], lastOrderId: null };
    const orders = row.orderIds.map((orderId, index) => ({ orderId, planId: row.planIds[index] ?? null }));
    return { orders, lastOrderId: orders.length === limit ? (orders.at(-1)?.orderId ?? null) : row.lastId };
  }

  /** Once, with the first step: orders that come later are decided by the new rules as they come. */
  private async list({ id, productIds, lane }: CareRecompute): Promise<void> {
    await this.database.execute(LIST, [id, productIds, lane]);
    await this.database.execute(`update care_recomputes set is_listed = true where id = $1`, [id]);
  }

  async advance(id: string, lastOrderId: string): Promise<void> {
    await this.database.execute(`update care_recomputes set after_order_id = $2 where id = $1`, [id, lastOrderId]);
  }

  async finish(id: string): Promise<void> {
    await this.database.execute(`delete from care_recomputes where id = $1`, [id]);
  }

  private async insert(productIds: readonly string[] | null, lanes: readonly (number | null)[]): Promise<string[]> {
    const ids = lanes.map(() => uuidv7());
    await this.database.execute(
      `insert into care_recomputes (id, product_ids, lane) select added.id, $2, added.lane from unnest($1::uuid[], $3::int[]) as added (id, lane)`, [ids, productIds, lanes],
    );
    return ids;
  }
}

/** Which of the orders looked at have care that has not begun, with their plans: read from indexes alone but for orders without a plan. */
const wanted = (inLane: (customerId: string) => string): string => `
  from looked left join care_plans plan on plan.order_id = looked.order_id
  where case when plan.id is not null then plan.state in ('not_cared', 'void') and ${inLane('plan.customer_id')}
    else exists (select 1 from orders o where o.id = looked.order_id and o.kind = 'sale' and o.customer_id is not null and ${inLane('o.customer_id')}) end`;
const ANY = (): string => 'true';

/** All orders of the products that are to be decided, by the shards of their customers, in the order of ids within. */
const LIST = `
  insert into care_recompute_orders (recompute_id, position, order_id)
  with looked as materialized (select distinct order_id from order_lines where product_id = any($2::uuid[])),
    found as (select looked.order_id, coalesce(plan.customer_id, (select customer_id from orders where id = looked.order_id)) as customer_id
      ${wanted((customerId) => `($3::int is null or care_customer_shard(${customerId}) % ${LANES} = $3::int)`)})
  select $1, row_number() over (order by care_customer_shard(customer_id), order_id), order_id from found`;

const step = (looked: string, limit: string): string => `
  with looked as materialized (${looked}),
    wanted as materialized (select looked.order_id, looked.position, plan.id as plan_id ${wanted(ANY)} order by looked.position limit ${limit})
  select array(select order_id from wanted order by position) as "orderIds", array(select plan_id from wanted order by position) as "planIds",
    (select order_id from looked order by position desc limit 1) as "lastId"`;

const UNDECIDED = step(`select id as order_id, id as position from orders where id > $1::uuid order by id limit $2`, '$3');
const UNDECIDED_OF_LIST = step(
  `select order_id, position from care_recompute_orders
   where recompute_id = $1 and position > coalesce((select last.position from care_recompute_orders last where last.recompute_id = $1 and last.order_id = $2::uuid), 0) order by position limit $3`,
  '$3',
);
