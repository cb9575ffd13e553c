import { Injectable } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import type { CareProducts } from '../domain/care-products.js';

type Kind = 'products' | 'customers';

/** Who is to care for which products and customers: each mode has rows of its own, which a change of mode leaves alone. */
@Injectable()
export class CareAssignments {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** The version of what the user has, held against other changes until the transaction ends. */
  async hold(userId: string, kind: Kind): Promise<number> {
    await this.database.execute(`insert into user_care_assignments (user_id) values ($1) on conflict do nothing`, [userId]);
    const row = await this.database.row<{ version: number }>(`select ${kind}_version as version from user_care_assignments where user_id = $1 for update`, [userId]);
    return row?.version ?? 0;
  }

  async raiseVersion(userId: string, kind: Kind): Promise<void> {
    await this.database.execute(`update user_care_assignments set ${kind}_version = ${kind}_version + 1 where user_id = $1`, [userId]);
  }

  /** Of these ids, those that are no product or no group. */
  async unknown(table: 'product_summary' | 'product_groups', ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(`select id from unnest($1::uuid[]) asked (id) where not exists (select 1 from ${table} known where known.id = asked.id)`, [ids]);
    return new Set(rows.map((row) => row.id));
  }

  async replaceProducts(userId: string, next: Pick<CareProducts, 'productIds' | 'productGroupIds'>): Promise<void> {
    await this.replace('user_care_products', 'product_id', userId, next.productIds);
    await this.replace('user_care_product_groups', 'product_group_id', userId, next.productGroupIds);
  }

  /** Of these ids, those of customers that are not there for the actor. */
  async invisible(actor: Actor, customerIds: readonly string[]): Promise<ReadonlySet<string>> {
    const parameters = new SqlParameters();
    const ids = parameters.add(customerIds);
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    const rows = await this.database.rows<{ id: string }>(`select c.id from customers as c where c.id = any(${ids}::uuid[]) and ${visible}`, parameters.values);
    const found = new Set(rows.map((row) => row.id));
    return new Set(customerIds.filter((id) => !found.has(id)));
  }

  /** Gives the user these customers instead of those that the actor can see; what one cannot see one cannot take away. */
  async replaceCustomers(actor: Actor, userId: string, customerIds: readonly string[]): Promise<{ added: readonly string[]; removed: readonly string[] }> {
    const parameters = new SqlParameters();
    const [user, ids] = [parameters.add(userId), parameters.add(customerIds)];
    const visible = await this.visibility.visibleTo(actor, 'customer', 'c', parameters);
    const removed = await this.database.rows<{ id: string }>(
      `delete from user_care_customers mine using customers as c
       where mine.user_id = ${user} and c.id = mine.customer_id and not mine.customer_id = any(${ids}::uuid[]) and ${visible} returning c.id`,
      parameters.values,
    );
    const added = await this.database.rows<{ id: string }>(
      `insert into user_care_customers (user_id, customer_id) select $1, id from unnest($2::uuid[]) as id order by id on conflict do nothing returning customer_id as id`,
      [userId, customerIds],
    );
    return { added: added.map((row) => row.id), removed: removed.map((row) => row.id) };
  }

  private async replace(table: string, column: string, userId: string, ids: readonly string[]): Promise<void> {
    await this.database.execute(`delete from ${table} where user_id = $1 and not ${column} = any($2::uuid[])`, [userId, ids]);
    await this.database.execute(`insert into ${table} (user_id, ${column}) select $1, id from unnest($2::uuid[]) as id order by id on conflict do nothing`, [userId, ids]);
  }
}
