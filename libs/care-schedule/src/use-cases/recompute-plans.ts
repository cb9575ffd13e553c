import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database, together } from '@tantam/platform';
import type { CareSettings } from '../domain/care-settings.js';
import { decidePlan, type DecidedPlan } from '../domain/decide-plan.js';
import { laterProducts } from '../domain/later-orders.js';
import { changeOfTouchedPlan } from '../domain/order-change.js';
import { weighOrder, type ProductBook } from '../domain/weigh-order.js';
import { CareSettingsStore } from '../persistence/care-settings.store.js';
import type { UndecidedOrder } from '../persistence/care-recomputes.js';
import { OrderFactsReader, type TimedOrderFacts } from '../persistence/order-facts.js';
import { hashOf, OrderPlans, type PlanToWrite, type StoredOrderPlan } from '../persistence/order-plans.js';

/** Orders decided at a time: few statements, memory that does not grow with the shop. An import's chunk is no more. */
const CHUNK = 500;
/** So many are decided in one go, before other requests are answered. */
const BREATH = 100;
const NONE: ReadonlySet<string> = new Set();
/** Of orders that have just come. */
const NO_PLANS = Promise.resolve<ReadonlyMap<string, StoredOrderPlan>>(new Map());
const HOLD_RULES = `select pg_advisory_xact_lock_shared(hashtext('care-rules'))`;

type ReadFacts = Awaited<ReturnType<OrderFactsReader['read']>>;

/**
 * Brings plans to what their orders' facts call for. Orders without a plan get one as soon as a product of theirs asks
 * for care; plans never cared are decided again; plans in care or finished keep lines and dates and are told.
 * Everything is read and written in sets; nothing is written that did not change.
 */
@Injectable()
export class RecomputePlans {
  constructor(
    private readonly database: Database,
    private readonly settings: CareSettingsStore,
    private readonly facts: OrderFactsReader,
    private readonly plans: OrderPlans,
  ) {}

  /** Orders that came or changed. Runs beside other orders' changes, but not beside a change of intervals or settings. */
  async ofOrders(orderIds: readonly string[], areNew = false): Promise<void> {
    if (orderIds.length > CHUNK) {
      await this.holdRules();
      return this.decideAll(orderIds, await this.settings.get());
    }
    // All in one round trip; PostgreSQL runs them in turn, so that facts are read once rules and plans are held.
    const [, settings, stored, facts] = await together([this.database.execute(HOLD_RULES), this.settings.get(), areNew ? NO_PLANS : this.plans.lockOf(orderIds), this.facts.read(orderIds)]);
    if (settings.laterOrderSettles) await this.decideAll(orderIds, settings);
    else await this.decide(facts, stored, settings);
  }

  /**
   * As {@link ofMany}, but waiting for nobody who changes one of the plans just now, be it an order, a care or another recompute: who
   * waits for none cannot wait in a circle. Where a later order settles, all plans of whoever is concerned are waited for.
   *
   * @param orders up to 500, with the plan that each had when it was looked for
   * @returns the orders left out
   */
  async ofFree(orders: readonly UndecidedOrder[], settings: CareSettings): Promise<string[]> {
    const ids = orders.map((order) => order.orderId);
    if (ids.length === 0) return [];
    if (settings.laterOrderSettles) {
      await this.decideAll(ids, settings);
      return [];
    }
    const planless = orders.flatMap((order) => (order.planId === null ? [order.orderId] : []));
    const [free, stored, facts] = await together([this.plans.lockPlanless(planless), this.plans.lockOf(ids, 'skip'), this.facts.read(ids)]);
    const isFree = (orderId: string): boolean => stored.has(orderId) || free.has(orderId);
    await this.decide({ ...facts, orders: facts.orders.filter((order) => isFree(order.orderId)) }, stored, settings);
    return ids.filter((id) => !isFree(id));
  }

  /** Plans of these orders, by rules that have changed; the caller keeps the rules from changing meanwhile. */
  async ofMany(orderIds: readonly string[], settings: CareSettings): Promise<void> {
    await this.decideAll(orderIds, settings);
  }

  /** Rules do not change until the transaction ends; orders may. */
  async holdRules(): Promise<void> {
    await this.database.execute(HOLD_RULES);
  }

  private async decideAll(orderIds: readonly string[], settings: CareSettings): Promise<void> {
    const all = settings.laterOrderSettles ? await this.withOrdersOfSameCustomers(orderIds) : orderIds;
    const chunks = settings.laterOrderSettles ? await this.chunksByCustomer(all) : chunksOf(all);
    await this.plans.holdBuyers(all);
    // In one order over all chunks, as everybody takes them.
    if (chunks.length > 1) await this.plans.lockOf(all);
    for (const chunk of chunks) await this.decideChunk(chunk, settings);
  }

  private async decideChunk(orderIds: readonly string[], settings: CareSettings): Promise<void> {
    // The plans first: an order that is being changed is read once that has been committed.
    const [stored, facts] = await together([this.plans.lockOf(orderIds), this.facts.read(orderIds)]);
    await this.decide(facts, stored, settings);
  }

  private async decide({ orders, book }: ReadFacts, stored: ReadonlyMap<string, StoredOrderPlan>, settings: CareSettings): Promise<void> {
    const later = settings.laterOrderSettles ? laterProducts(orders.flatMap((order) => placedOrderOf(order, book, settings))) : null;
    const [inserts, updates, removals]: [PlanToWrite[], PlanToWrite[], string[]] = [[], [], []];
    for (const [index, order] of orders.entries()) {
      if (index > 0 && index % BREATH === 0) await breathe();
      const plan = stored.get(order.orderId) ?? null;
      if (plan && isTouched(plan)) {
        await this.tellTouched(plan, order, book, settings);
        continue;
      }
      const decided = decidePlan(order, book, settings, { hasPlan: plan !== null, laterProductIds: later?.get(order.orderId) ?? NONE });
      if (plan && isLevelled(plan) && staysLevelled(decided)) {
        await this.tellTouched(plan, order, book, settings);
        continue;
      }
      if (!decided || order.customerId === null) {
        if (plan && plan.careVersion === 0) removals.push(plan.id);
        continue;
      }
      const content = { orderId: order.orderId, customerId: order.customerId, orderCode: order.code, placedOn: order.placedOn, productIds: productIdsOf(order), decided };
      const hash = hashOf(content);
      if (!plan) inserts.push({ ...content, hash, planId: null });
      else if (plan.decidedHash !== hash) updates.push({ ...content, hash, planId: plan.id });
    }
    await this.plans.insert(inserts);
    await this.plans.update(updates);
    await this.plans.remove(removals);
  }

  private async tellTouched(plan: StoredOrderPlan, order: TimedOrderFacts, book: ProductBook, settings: CareSettings): Promise<void> {
    if (!plan.reason) return;
    const change = changeOfTouchedPlan(order, book, settings, plan.reason);
    const customerId = order.customerId ?? plan.customerId;
    const productIds = productIdsOf(order);
    const isSame = productIds.join() === plan.productIds.join() && change.orderChanged === plan.orderChanged && change.newLines.length === 0 && change.products === plan.reason.products && customerId === plan.customerId;
    if (isSame) return;
    await this.plans.tell({
      planId: plan.id, customerId, orderCode: order.code, placedOn: order.placedOn, productIds, orderChanged: change.orderChanged,
      reason: { ...plan.reason, products: change.products }, newLines: change.newLines,
    });
  }

  /** The other orders of whoever these orders belong to now or belonged to: a later one may settle, or settle no more. */
  private async withOrdersOfSameCustomers(orderIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from order_summary where id = any($1::uuid[])
       union
       select o.id from order_summary o where o.kind = 'sale' and o.customer_id in (
         select customer_id from order_summary where id = any($1::uuid[]) and customer_id is not null
         union select customer_id from care_plans where order_id = any($1::uuid[]))`,
      [orderIds],
    );
    return rows.map((row) => row.id);
  }

  /** Chunks that never part the orders of one customer. */
  private async chunksByCustomer(orderIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.rows<{ ids: string[] }>(
      `select array_agg(id) as ids from order_summary where id = any($1::uuid[]) group by coalesce(customer_id, id)`,
      [orderIds],
    );
    const chunks: string[][] = [];
    let current: string[] = [];
    for (const { ids } of rows) {
      if (current.length > 0 && current.length + ids.length > CHUNK) {
        chunks.push(current);
        current = [];
      }
      current.push(...ids);
    }
    return current.length > 0 ? [...chunks, current] : chunks;
  }
}

function productIdsOf(order: TimedOrderFacts): readonly string[] {
  return order.ordered.map((line) => line.productId);
}

/** Care has begun: lines and dates stay as people set them. */
function isTouched(plan: StoredOrderPlan): boolean {
  return plan.state === 'in_care' || plan.state === 'finished';
}

/** Somebody has moved it to even out the work: the day is his, not the interval's, also when a product that came since is due before it. */
function isLevelled(plan: StoredOrderPlan): boolean {
  return plan.state === 'not_cared' && Boolean(plan.reason?.formerDueDate);
}

/** As long as the order asks for care at all; the day computed may lie before the first day of care. */
function staysLevelled(decided: DecidedPlan | null): boolean {
  return decided !== null && (decided.state === 'not_cared' || decided.voidReason === 'before_start');
}

function placedOrderOf(order: TimedOrderFacts, book: ProductBook, settings: CareSettings) {
  if (order.kind !== 'sale' || order.customerId === null) return [];
  const isInForce = order.status === 'placed' || order.status === 'fulfilled';
  const productIds = isInForce ? weighOrder(order, book, settings).lines.map((line) => line.productId) : [];
  return [{ orderId: order.orderId, customerId: order.customerId, placedAtMs: order.placedAtMs, code: order.code, productIds }];
}

function chunksOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) => ids.slice(index * CHUNK, (index + 1) * CHUNK));
}
