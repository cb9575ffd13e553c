import { addDays, Decimal, localDateIn } from '@tantam/kernel';
import { decidePlan } from '../../../libs/care-schedule/dist/domain/decide-plan.js';
import { moveByCare } from '../../../libs/care-schedule/dist/domain/move-by-care.js';
import { addWish, emptyOwnPlan } from '../../../libs/care-schedule/dist/domain/own-plan.js';
import { hashOf } from '../../../libs/care-schedule/dist/persistence/order-plans.js';
import { ZONE } from './orders.mjs';

const SETTINGS = { countFrom: 'placed', horizonDays: null, careStartsOn: null, laterOrderSettles: false };
const DAY_MS = 86_400_000;
const FRESH = { hasPlan: false, laterProductIds: new Set() };

/** Plans as the product's own rules decide and move them; nothing of a plan is made up here but what people did. */
export class Planner {
  /** @param {{ chance: import('./chance.mjs').Chance, catalogue: ReturnType<typeof import('./catalogue.mjs').makeCatalogue>, nowMs: number }} business */
  constructor({ chance, catalogue, nowMs }) {
    this.chance = chance;
    this.catalogue = catalogue;
    this.nowMs = nowMs;
    this.today = localDateIn(new Date(nowMs), ZONE);
    this.decimals = Array.from({ length: 500 }, (_, quantity) => new Decimal(quantity));
  }

  /**
   * The plan that an order calls for, or null; with the hash that a recompute would write.
   * @param {import('./orders.mjs').Order} order @param {string} customerId
   */
  ofOrder(order, customerId) {
    const facts = {
      orderId: order.id, code: order.code, kind: 'sale', customerId, status: order.status, placedOn: order.placedOn, deliveredOn: null,
      ordered: this.sums(order.lines),
      returned: order.returns ? [{ productId: this.catalogue.products[order.returns.product].id, quantity: new Decimal(order.returns.quantity) }] : [],
    };
    const context = order.status === 'returned' ? { ...FRESH, hasPlan: true } : FRESH;
    const decided = decidePlan(facts, this.catalogue.book, SETTINGS, context);
    if (!decided) return null;
    const content = { orderId: order.id, customerId, orderCode: order.code, placedOn: order.placedOn, productIds: facts.ordered.map((line) => line.productId), decided };
    return { id: this.chance.uuid(order.placedMs + 1), ...content, hash: hashOf(content) };
  }

  /** Base units per product, by product id, as the database would say. @param {readonly import('./orders.mjs').Line[]} lines */
  sums(lines) {
    /** @type {Map<string, number>} */
    const sums = new Map();
    for (const line of lines) {
      const { id } = this.catalogue.products[line.product];
      sums.set(id, (sums.get(id) ?? 0) + line.quantity * line.factor);
    }
    return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([productId, quantity]) => ({ productId, quantity: this.decimals[quantity] ?? new Decimal(quantity) }));
  }

  /**
   * What an agent did with a plan: most of those long due are finished, some have a next date; null: nobody came to it yet.
   * @param {NonNullable<ReturnType<Planner['ofOrder']>>} plan @param {{ id: string, fullName: string }} agent
   */
  careOf(plan, agent) {
    const { decided } = plan;
    if (decided.state !== 'not_cared' || decided.dueDate === null || decided.dueDate >= this.today) return null;
    const daysOverdue = Math.round((Date.parse(this.today) - Date.parse(decided.dueDate)) / DAY_MS);
    const luck = this.chance.next();
    const isCared = luck < (daysOverdue > 30 ? 0.97 : 0.7);
    if (!isCared) return null;
    const keepsOn = luck < 0.03;
    const cared = Date.parse(decided.dueDate) + DAY_MS / 4 + this.chance.between(0, Math.min(daysOverdue, 5)) * DAY_MS;
    const at = new Date(Math.min(keepsOn ? this.nowMs - this.chance.between(0, 20) * DAY_MS : cared, this.nowMs));
    const record = {
      action: 'call_out', resultCategory: 'reached', nextCareDate: keepsOn ? addDays(this.today, this.chance.between(-5, 60)) : null, finish: !keepsOn, callbackAtMs: null, refusal: null,
    };
    const context = { now: at, today: localDateIn(at, ZONE), zone: ZONE, recorder: { userId: agent.id, fullName: agent.fullName }, settings: { retrySteps: [], attemptsBeforeSupervisor: 5 }, answersFor: 'all', newWish: { id: '', action: null, formId: null, reasonId: null } };
    const former = this.unmoved(plan);
    const [movement] = moveByCare({ plans: [former], own: { plan: emptyOwnPlan('', plan.customerId), isNew: true } }, record, null, context);
    return { id: this.chance.uuid(at.getTime()), at, record, former, plan: movement.plan };
  }

  /** A plan as it stands before its first care. @param {NonNullable<ReturnType<Planner['ofOrder']>>} plan */
  unmoved({ id, orderId, customerId, decided }) {
    const { state, voidReason, dueDate, dueBeyondHorizon, reason, careCountMin, careCountMax } = decided;
    const lines = decided.lines.map((line) => ({ ...line, isSetByCare: false, settledBy: null }));
    return {
      ...emptyOwnPlan(id, customerId), target: 'order', orderId, state, voidReason, dueDate, dueBeyondHorizon, reason, careCountMin, careCountMax, lines,
    };
  }

  /** A customer's own plan with one day set by hand. @param {string} customerId @param {{ id: string, fullName: string }} agent */
  own(customerId, agent) {
    const setMs = this.nowMs - this.chance.between(1, 60) * DAY_MS;
    const wish = {
      id: this.chance.uuid(setMs + 1), action: null, formId: null, reasonId: null, source: 'hand', wishedOn: addDays(this.today, this.chance.between(-20, 90)), isFromCare: false,
      createdBy: { userId: agent.id, fullName: agent.fullName }, createdOn: localDateIn(new Date(setMs), ZONE),
    };
    return { setMs, wish, plan: { ...addWish(emptyOwnPlan(this.chance.uuid(setMs), customerId), wish), careVersion: 1 } };
  }
}
