import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Database, JobQueue } from '@tantam/platform';
import type { CareSettings } from '../domain/care-settings.js';
import { CareRecomputes, type UndecidedOrder } from '../persistence/care-recomputes.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import { RecomputePlans } from './recompute-plans.js';

const RECOMPUTE_JOB = 'care-recompute';
/** Orders decided in one step, which is one transaction: some tenths of a second for whoever cares for one of them just then. */
const STEP = 300;
/** As the lanes of a changed product: one is decided while the other is written. */
const CONCURRENCY = 2;
/** Until an order that is being changed is looked at again. */
const BUSY_PAUSE_MS = 100;

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
    this.jobs.handle(RECOMPUTE_JOB, (id, signal) => this.run(id, signal), { concurrency: CONCURRENCY, sweep: () => this.recomputes.waiting() });
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
    for (const id of await this.recomputes.add(productIds)) await this.jobs.add(RECOMPUTE_JOB, id);
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    let limit = STEP;
    while (!signal.aborted) {
      const outcome = await this.database.transaction(() => this.step(id, limit));
      if (outcome === 'done') return;
      if (outcome === 'busy' && limit === 1) await pause(BUSY_PAUSE_MS);
      limit = outcome === 'busy' ? 1 : STEP;
    }
  }

  /** One step, behind which the next begins; at a plan that somebody was changing, it is the next that begins with it. */
  private async step(id: string, limit: number): Promise<'done' | 'more' | 'busy'> {
    // The rules first: who changes them holds them while he begins this work anew.
    await this.recompute.holdRules();
    const work = await this.recomputes.hold(id);
    if (!work) return 'done';
    const { orders, lastOrderId } = await this.recomputes.next(work, limit);
    const settings = await this.settings.get();
    const busy = limit === 1 ? await this.ofOne(orders, settings) : await this.recompute.ofFree(orders, settings);
    if (busy.length > 0) return this.stayBefore(id, busy, orders);
    if (lastOrderId === null) await this.recomputes.finish(id);
    else await this.recomputes.advance(id, lastOrderId);
    return lastOrderId === null ? 'done' : 'more';
  }

  /** With nothing else in hand, one plan can be waited for. An order without one cannot: whoever changes it may be waiting for the rules. */
  private async ofOne(orders: readonly UndecidedOrder[], settings: CareSettings): Promise<readonly string[]> {
    if (orders.some((order) => order.planId === null)) return this.recompute.ofFree(orders, settings);
    await this.recompute.ofMany(orders.map((order) => order.orderId), settings);
    return [];
  }

  /** What was decided behind the first that was not is looked at once more, and found to be right. */
  private async stayBefore(id: string, busy: readonly string[], orders: readonly UndecidedOrder[]): Promise<'busy'> {
    const before = orders[orders.findIndex((order) => order.orderId === busy[0]) - 1];
    if (before) await this.recomputes.advance(id, before.orderId);
    return 'busy';
  }
}
