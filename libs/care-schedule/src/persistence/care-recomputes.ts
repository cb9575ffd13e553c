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
}

/** An order whose plan may still be decided, and that plan, if it has one. */
export interface UndecidedOrder {
  readonly orderId: string;
  readonly planId: string | null;
}

/** What one step has to decide. */
export interface RecomputeStep {
  /** In order of their ids. */
  readonly orders: readonly UndecidedOrder[];
  /** The last order looked at; null: there was none left to look at. */
  readonly lastOrderId: string | null;
}

/** What is still to be decided again after rules have changed. */
@Injectable()
export class CareRecomputes {
  /** Orders gone through in one step: most of what was ever sold has been cared for long since. */
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
      `select id, product_ids as "productIds", after_order_id as "afterOrderId", lane from care_recomputes where id = $1 for update`, [id],
    );
  }

  /** @param limit orders to decide at most */
  async next({ productIds, afterOrderId, lane }: CareRecompute, limit: number): Promise<RecomputeStep> {
    const values = [afterOrderId ?? FIRST_ID, ...(productIds === null ? [] : [productIds])];
    const row = await this.database.row<{ orderIds: string[]; planIds: (string | null)[]; lastId: string | null }>(undecided(productIds !== null, lane, this.most.looked, limit), values);
    if (!row) return { orders: [], lastOrderId: null };
    const orders = row.orderIds.map((orderId, index) => ({ orderId, planId: row.planIds[index] ?? null }));
    return { orders, lastOrderId: orders.length === limit ? (orders.at(-1)?.orderId ?? null) : row.lastId };
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

/**
 * The next orders whose care has not begun: the walk reads nothing but indexes, and of `orders` only those that have no plan. Of each
 * product it takes as many orders, not lines, as of all together: so none lies between what was found of one and of another.
 */
function undecided(isOfProducts: boolean, lane: number | null, most: number, limit: number): string {
  const looked = isOfProducts
    ? `select distinct line.order_id from unnest($2::uuid[]) asked (product_id) cross join lateral (
         select distinct found.order_id from order_lines found where found.product_id = asked.product_id and found.order_id > $1::uuid order by found.order_id limit ${most}) line
       order by line.order_id limit ${most}`
    : `select id as order_id from orders where id > $1::uuid order by id limit ${most}`;
  const inLane = (customerId: string): string => (lane === null ? 'true' : `care_customer_shard(${customerId}) % ${LANES} = ${lane}`);
  return `
    with looked as materialized (${looked}), wanted as materialized (
      select looked.order_id, plan.id as plan_id from looked left join care_plans plan on plan.order_id = looked.order_id
      where case when plan.id is not null then plan.state in ('not_cared', 'void') and ${inLane('plan.customer_id')}
        else exists (select 1 from orders o where o.id = looked.order_id and o.kind = 'sale' and o.customer_id is not null and ${inLane('o.customer_id')}) end
      order by looked.order_id limit ${limit})
    select array(select order_id from wanted order by order_id) as "orderIds", array(select plan_id from wanted order by order_id) as "planIds",
      (select order_id from looked order by order_id desc limit 1) as "lastId"`;
}
