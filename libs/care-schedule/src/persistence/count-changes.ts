import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database, Schedules } from '@tantam/platform';

/** Whoever kept counts for longer without asking counts all anew. */
const REMEMBERED_MS = 10 * 60_000;

/** The shards of customers whose plans and activities may count otherwise, and the moment at which that was looked at. */
export interface ChangesSince {
  readonly snapshot: string;
  readonly shards: readonly number[] | 'all';
}

type Plan = { readonly 'Relation Name'?: string; readonly Plans?: readonly Plan[] };

/** What has changed of customers, their plans and what was done for them, by the snapshots of PostgreSQL: see the migrations `care-count-changes` and `care-counts-by-customer`. */
@Injectable()
export class CountChanges implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly schedules: Schedules,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.every('forget-count-changes', '*/5 * * * *', async () => this.forget(new Date(this.clock.now().getTime() - REMEMBERED_MS)));
  }

  /** By whatever was committed after the snapshot, and is seen now. */
  async since(snapshot: string): Promise<ChangesSince> {
    const row = await this.database.row<{ snapshot: string; isAll: boolean; shards: number[] }>(
      `with changed as materialized (
         select customer_shards as shards from care_count_changes where xid >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(xid, $1::pg_snapshot))
       select pg_current_snapshot()::text as snapshot,
         coalesce((select bool_or(shards is null) from changed), false) or (select coalesce(up_to >= pg_snapshot_xmin($1::pg_snapshot), false) from care_count_forgotten) as "isAll",
         array(select distinct unnest(shards) from changed) as shards`,
      [snapshot],
    );
    if (!row) throw new Error('care_count_forgotten has lost its row');
    return { snapshot: row.snapshot, shards: row.isAll ? 'all' : row.shards };
  }

  async snapshot(): Promise<string> {
    const row = await this.database.row<{ snapshot: string }>(`select pg_current_snapshot()::text as snapshot`);
    if (!row) throw new Error('no snapshot');
    return row.snapshot;
  }

  /** All statements of the work see the same. */
  async inOneSnapshot(work: () => Promise<void>): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.execute('set transaction isolation level repeatable read, read only');
      await work();
    });
  }

  /** The tables that a statement reads; null where PostgreSQL is too old to say so of a statement with parameters. */
  async tablesOf(sql: string): Promise<readonly string[] | null> {
    const row = await this.database.row<{ version: number }>(`select current_setting('server_version_num')::int as version`);
    if (!row || row.version < 160_000) return null;
    const { rows } = await this.database.withClient((client) => client.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(`explain (generic_plan, format json) ${sql}`));
    const tables = new Set<string>();
    const look = (plan: Plan): void => {
      if (plan['Relation Name'] !== undefined) tables.add(plan['Relation Name']);
      plan.Plans?.forEach(look);
    };
    rows[0]?.['QUERY PLAN'].forEach(({ Plan: plan }) => {
      look(plan);
    });
    return [...tables];
  }

  /** Forgets what transactions that began before then have changed. */
  async forget(before: Date): Promise<void> {
    await this.database.execute(
      `with forgotten as (delete from care_count_changes where at < $1 returning xid)
       update care_count_forgotten set up_to = (
         select max(xid) from (select xid from forgotten union all select up_to from care_count_forgotten) known (xid)
         -- A copy of the database may have brought along transactions that its server has yet to count to.
         where xid < pg_snapshot_xmax(pg_current_snapshot()))`,
      [before],
    );
  }
}
