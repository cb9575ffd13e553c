import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { Database } from '@tantam/platform';

/** Some more products than these are found quicker by going through all orders. */
const MANY_PRODUCTS = 50;
/** Whose plans may still be decided: care has not begun. */
const UNDECIDED = `o.kind = 'sale' and o.customer_id is not null and (plan.id is null or plan.state in ('not_cared', 'void'))`;

export interface CareRecompute {
  readonly id: string;
  readonly productIds: readonly string[] | null;
  readonly afterOrderId: string | null;
}

/** Orders looked at in one step, and those of them whose plans are to be decided. */
export interface RecomputeStep {
  readonly orderIds: readonly string[];
  /** The last one looked at; null: there are no more. */
  readonly lastOrderId: string | null;
}

/** What is still to be decided again after rules have changed. */
@Injectable()
export class CareRecomputes {
  constructor(private readonly database: Database) {}

  /**
   * @param productIds null: all orders, which begins anew where that is under way: a file of products asks for it chunk by chunk
   * @returns the id of what waits now
   */
  async add(productIds: readonly string[] | null): Promise<string> {
    const wanted = productIds && productIds.length <= MANY_PRODUCTS ? productIds : null;
    const begun = wanted === null ? await this.database.row<{ id: string }>(`update care_recomputes set after_order_id = null where product_ids is null returning id`) : null;
    if (begun) return begun.id;
    const id = uuidv7();
    await this.database.execute(`insert into care_recomputes (id, product_ids) values ($1, $2)`, [id, wanted]);
    return id;
  }

  async waiting(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select id from care_recomputes order by id`);
    return rows.map((row) => row.id);
  }

  /** Held until the transaction ends, so that two processes do not take the same step. */
  async hold(id: string): Promise<CareRecompute | null> {
    return this.database.row<CareRecompute & Record<string, unknown>>(
      `select id, product_ids as "productIds", after_order_id as "afterOrderId" from care_recomputes where id = $1 for update`, [id],
    );
  }

  async next({ productIds, afterOrderId }: CareRecompute, limit: number): Promise<RecomputeStep> {
    const after = `($1::uuid is null or found.order_id > $1)`;
    const some = productIds === null
      ? `select found.id as order_id from orders found where ${after.replaceAll('order_id', 'id')} order by found.id limit ${limit}`
      : `select distinct line.order_id from unnest($2::uuid[]) wanted (product_id) cross join lateral (
           select found.order_id from order_lines found where found.product_id = wanted.product_id and ${after} order by found.order_id limit ${limit}) line
         order by line.order_id limit ${limit}`;
    const rows = await this.database.rows<{ id: string; isWanted: boolean }>(
      `select o.id, ${UNDECIDED} as "isWanted" from (${some}) looked join orders o on o.id = looked.order_id left join care_plans plan on plan.order_id = o.id order by o.id`,
      productIds === null ? [afterOrderId] : [afterOrderId, productIds],
    );
    return { orderIds: rows.flatMap((row) => (row.isWanted ? [row.id] : [])), lastOrderId: rows.at(-1)?.id ?? null };
  }

  async advance(id: string, lastOrderId: string): Promise<void> {
    await this.database.execute(`update care_recomputes set after_order_id = $2 where id = $1`, [id, lastOrderId]);
  }

  async finish(id: string): Promise<void> {
    await this.database.execute(`delete from care_recomputes where id = $1`, [id]);
  }
}
