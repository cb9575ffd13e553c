import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Database, JobQueue } from '@tantam/platform';
import type { CareSettings } from '../domain/care-settings.js';
import { CareRecomputes } from '../persistence/care-recomputes.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import { RecomputePlans } from './recompute-plans.js';

const RECOMPUTE_JOB = 'care-recompute';
/** Orders of one step, which is one transaction: some tenths of a second for whoever cares for one of them just then. */
const STEP = 500;

/**
 * Brings plans to rules that have changed: intervals, contents of combos, settings. What is little follows in the same
 * transaction, so that who changes a product sees it; what is much is noted there and follows step by step in the background.
 */
@Injectable()
export class RecomputeByRules implements OnModuleInit {
  /** Orders that one request waits for, and lines of orders that it looks at. */
  readonly most = { atOnce: 1_000, looked: 5_000 };

  constructor(
    private readonly database: Database,
    private readonly settings: CareSettingsStore,
    private readonly recompute: RecomputePlans,
    private readonly recomputes: CareRecomputes,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(RECOMPUTE_JOB, (id, signal) => this.run(id, signal), { sweep: () => this.recomputes.waiting() });
  }

  /** Orders with these products or with combos of them: their interval, suggestion, cap or contents changed. */
  async ofProducts(productIds: readonly string[]): Promise<void> {
    await this.waitForRules();
    const combos = await this.database.rows<{ id: string }>(`select distinct combo_id as id from combo_components where component_id = any($1::uuid[])`, [productIds]);
    const affected = [...new Set([...productIds, ...combos.map((combo) => combo.id)])];
    if (await this.isSoldOften(affected)) return this.followLater(affected);
    await this.follow(
      `select o.id from (select distinct order_id from order_product where product_id = any($1::uuid[])) line
       join order_summary o on o.id = line.order_id left join care_plans plan on plan.order_id = o.id
       where o.kind = 'sale' and o.customer_id is not null and (plan.id is null or plan.state in ('not_cared', 'void'))`,
      [affected], await this.settings.get(), affected,
    );
  }

  /** Every plan never cared: a setting changed that moves dates. */
  async ofAll(settings: CareSettings): Promise<void> {
    await this.waitForRules();
    await this.follow(`select order_id as id from care_plans where target = 'order' and state in ('not_cared', 'void')`, [], settings, null);
  }

  /** Plans never cared whose date lies where the first day of care has moved across; null: no first day. */
  async betweenStarts(former: LocalDate | null, next: LocalDate | null, settings: CareSettings): Promise<void> {
    await this.waitForRules();
    const [from, to] = [former ?? '0001-01-01', next ?? '0001-01-01'].sort();
    await this.follow(
      `select order_id as id from care_plans where target = 'order' and state in ('not_cared', 'void') and due_date >= $1 and due_date < $2`, [from, to], settings, null,
    );
  }

  /** All that waits, now; for tests. */
  async drain(): Promise<void> {
    for (const id of await this.recomputes.waiting()) await this.run(id, new AbortController().signal);
  }

  /**
   * Waits for orders being written, so that none is decided by rules that no longer hold; orders that come are written after
   * this transaction, by the new ones.
   */
  private async waitForRules(): Promise<void> {
    await this.database.execute(`select pg_advisory_xact_lock(hashtext('care-rules'))`);
  }

  private async follow(orders: string, values: readonly unknown[], settings: CareSettings, productIds: readonly string[] | null): Promise<void> {
    const found = await this.database.rows<{ id: string }>(`select id from (${orders} limit ${this.most.atOnce + 1}) few order by id`, values);
    if (found.length <= this.most.atOnce) return this.recompute.ofMany(found.map((row) => row.id), settings);
    await this.followLater(productIds);
  }

  private async isSoldOften(productIds: readonly string[]): Promise<boolean> {
    const row = await this.database.row<{ lines: number }>(
      `select count(*)::int as lines from (select 1 from order_lines where product_id = any($1::uuid[]) limit ${this.most.looked + 1}) few`, [productIds],
    );
    return (row?.lines ?? 0) > this.most.looked;
  }

  private async followLater(productIds: readonly string[] | null): Promise<void> {
    await this.jobs.add(RECOMPUTE_JOB, await this.recomputes.add(productIds));
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const isMore = await this.database.transaction(() => this.step(id));
      if (!isMore) return;
    }
  }

  /** One step; false when there is nothing left to do. */
  private async step(id: string): Promise<boolean> {
    // The rules first: who changes them holds them while he begins this work anew.
    await this.recompute.holdRules();
    const work = await this.recomputes.hold(id);
    if (!work) return false;
    const { orderIds, lastOrderId } = await this.recomputes.next(work, STEP);
    await this.recompute.ofMany(orderIds, await this.settings.get());
    if (lastOrderId === null) await this.recomputes.finish(id);
    else await this.recomputes.advance(id, lastOrderId);
    return lastOrderId !== null;
  }
}
