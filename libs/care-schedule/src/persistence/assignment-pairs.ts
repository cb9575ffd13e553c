import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { AssignedKind } from '../domain/assigned-kinds.js';

/** Where each kind of assignment is kept, and where its targets are. */
const PLACES = {
  product: { table: 'user_care_products', column: 'product_id', targets: 'product_summary', version: 'products_version' },
  product_group: { table: 'user_care_product_groups', column: 'product_group_id', targets: 'product_groups', version: 'products_version' },
  customer: { table: 'user_care_customers', column: 'customer_id', targets: 'customer_summary', version: 'customers_version' },
} as const satisfies Record<AssignedKind, object>;

export interface AssignedPair {
  readonly userId: string;
  readonly targetId: string;
}

/** Who has which target, pair by pair, for changes of many targets at once. */
@Injectable()
export class AssignmentPairs {
  constructor(private readonly database: Database) {}

  /** Who has each of these targets, ids in order; those that do not exist are left out. */
  async holders(kind: AssignedKind, targetIds: readonly string[]): Promise<Map<string, string[]>> {
    const { table, column, targets } = PLACES[kind];
    const rows = await this.database.rows<{ id: string; holderIds: string[] }>(
      `select target.id, array(select mine.user_id from ${table} mine where mine.${column} = target.id order by mine.user_id) as "holderIds"
       from ${targets} target where target.id = any($1::uuid[])`,
      [targetIds],
    );
    return new Map(rows.map((row) => [row.id, row.holderIds]));
  }

  /** How many targets of the kind each of these users has. */
  async counts(kind: AssignedKind, userIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ userId: string; count: number }>(
      `select user_id as "userId", count(*)::int as count from ${PLACES[kind].table} where user_id = any($1::uuid[]) group by user_id`,
      [userIds],
    );
    return new Map(rows.map((row) => [row.userId, row.count]));
  }

  /** Keeps what these users have from other changes until the transaction ends; users in order of their ids, so that nobody waits in a circle. */
  async hold(userIds: readonly string[]): Promise<void> {
    await this.database.execute(`insert into user_care_assignments (user_id) select id from unnest($1::uuid[]) as id order by id on conflict do nothing`, [userIds]);
    await this.database.execute(`select 1 from user_care_assignments where user_id = any($1::uuid[]) order by user_id for update`, [userIds]);
  }

  /** Keeps the targets from being deleted meanwhile. */
  async holdTargets(kind: AssignedKind, targetIds: readonly string[]): Promise<void> {
    await this.database.execute(`select 1 from ${PLACES[kind].targets} where id = any($1::uuid[]) order by id for key share`, [targetIds]);
  }

  /** Takes pairs away and adds pairs; the sets of all whom it touches get a new version. */
  async write(kind: AssignedKind, added: readonly AssignedPair[], removed: readonly AssignedPair[]): Promise<void> {
    const { table, column, version } = PLACES[kind];
    await this.database.execute(
      `delete from ${table} mine using unnest($1::uuid[], $2::uuid[]) as gone (user_id, target_id) where mine.user_id = gone.user_id and mine.${column} = gone.target_id`,
      [removed.map((pair) => pair.userId), removed.map((pair) => pair.targetId)],
    );
    await this.database.execute(
      `insert into ${table} (user_id, ${column}) select user_id, target_id from unnest($1::uuid[], $2::uuid[]) as given (user_id, target_id) order by 1, 2 on conflict do nothing`,
      [added.map((pair) => pair.userId), added.map((pair) => pair.targetId)],
    );
    const touched = [...new Set([...added, ...removed].map((pair) => pair.userId))];
    await this.database.execute(`update user_care_assignments set ${version} = ${version} + 1 where user_id = any($1::uuid[])`, [touched]);
  }
}
