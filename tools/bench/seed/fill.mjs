import { localDateIn } from '@tantam/kernel';
import { TableCopy } from '../lib/copy.mjs';
import { makeCatalogue } from './catalogue.mjs';
import { Chance } from './chance.mjs';
import { makeOrders, ZONE } from './orders.mjs';
import { personName, phoneOf, streetOf } from './people.mjs';
import { Planner } from './plans.mjs';
import { Tables } from './tables.mjs';

const DAY_MS = 86_400_000;

/**
 * Fills a database in which the product's migrations have run.
 *
 * @param {string} url
 * @param {{ customers: number, orders: number, agents: readonly { id: string, fullName: string }[], places: readonly { provinceCode: string, communeCode: string }[],
 *   dictionaries: { groupIds: string[], formId: string, reasonId: string, resultId: string, feedbackId: string }, nowMs: number }} business
 */
export async function fill(url, { customers, orders, agents, places, dictionaries, nowMs }) {
  const chance = new Chance(20_261_122);
  const catalogue = makeCatalogue(chance, nowMs - 4 * 365 * DAY_MS);
  const planner = new Planner({ chance, catalogue, nowMs });
  const tables = await Tables.open(url, TableCopy);
  tables.catalogue(catalogue);
  const ids = Array.from({ length: customers }, (_, index) => chance.uuid(bornMs(index, customers, nowMs)));
  const figures = new Figures(customers);
  for (const order of makeOrders({ chance, customers, orders, products: catalogue.products, nowMs })) {
    const agent = agents[order.customer % agents.length];
    tables.order(order, ids[order.customer], agent.id, catalogue.products);
    if (order.returns) tables.refund(order, chance.uuid(order.placedMs + 5 * DAY_MS), ids[order.customer], agent.id, catalogue.products);
    if (order.status !== 'cancelled') figures.bought(order);
    const plan = planner.ofOrder(order, ids[order.customer]);
    if (plan) {
      const care = planner.careOf(plan, agent);
      tables.plan(plan, care, order.placedMs, agent.id);
      if (care) tables.care(plan, care, agent.id, dictionaries);
      if (care) figures.contacted(order.customer, care.at.getTime());
    }
    await tables.flush();
  }
  for (let index = 0; index < customers; index += 1) {
    const agent = agents[index % agents.length];
    tables.customer({ id: ids[index], index, bornMs: bornMs(index, customers, nowMs), agentId: agent.id, place: chance.oneOf(places), person: personName(chance), phone: phoneOf(index), street: streetOf(chance) }, figures, chance, dictionaries);
    if (chance.happens(0.003)) tables.own(planner.own(ids[index], agent), agent.id);
    await tables.flush();
  }
  return tables.close();
}

/** Two customers in five were there when the three years began. @param {number} index @param {number} customers @param {number} nowMs */
function bornMs(index, customers, nowMs) {
  const share = index / customers;
  const span = 3 * 365 * DAY_MS;
  return Math.floor(share < 0.4 ? nowMs - span - (0.4 - share) * 365 * DAY_MS - DAY_MS : nowMs - span + ((share - 0.4) / 0.6) * span - DAY_MS);
}

/** What the orders come to per customer. */
class Figures {
  /** @param {number} customers */
  constructor(customers) {
    this.orders = new Int32Array(customers);
    this.spend = new Float64Array(customers);
    this.first = new Float64Array(customers);
    this.last = new Float64Array(customers);
    this.contact = new Float64Array(customers);
  }

  /** @param {import('./orders.mjs').Order} order */
  bought({ customer, purchase, placedMs }) {
    if (purchase === null) return;
    this.orders[customer] += 1;
    this.spend[customer] += purchase;
    if (this.first[customer] === 0) this.first[customer] = placedMs;
    this.last[customer] = placedMs;
  }

  /** @param {number} customer @param {number} ms */
  contacted(customer, ms) {
    if (ms > this.contact[customer]) this.contact[customer] = ms;
  }

  /** @param {number} index */
  of(index) {
    const day = (/** @type {number} */ ms) => (ms === 0 ? null : localDateIn(new Date(ms), ZONE));
    const contact = this.contact[index];
    return { orders: this.orders[index], spend: this.spend[index], first: day(this.first[index]), last: day(this.last[index]), contactAt: contact === 0 ? null : new Date(contact).toISOString() };
  }
}
