const COLUMNS = {
  product_groups: ['id', 'parent_id', 'name', 'position'],
  products: ['id', 'code', 'name', 'group_id', 'kind', 'unit', 'price', 'care_interval_days'],
  product_units: ['product_id', 'position', 'name', 'factor'],
  product_components: ['combo_id', 'component_id', 'position', 'quantity'],
  customers: [
    'id', 'code', 'full_name', 'given_name', 'salutation', 'phone1', 'gender', 'address', 'province_code', 'commune_code', 'group_id', 'owner_id', 'lifecycle', 'first_purchase_on',
    'last_purchase_on', 'order_count', 'spend_minor', 'last_contact_at', 'created_at', 'updated_at',
  ],
  orders: [
    'id', 'code', 'kind', 'customer_id', 'taken_by_id', 'placed_at', 'delivered_at', 'status', 'status_before_return', 'returns_order_code', 'payment_status', 'currency', 'total_minor',
    'purchase_minor', 'is_historical', 'created_at', 'updated_at',
  ],
  order_lines: ['order_id', 'position', 'product_id', 'unit', 'unit_factor', 'quantity', 'unit_price', 'line_total_minor'],
  care_plans: [
    'id', 'target', 'order_id', 'customer_id', 'order_code', 'placed_on', 'state', 'void_reason', 'due_date', 'due_beyond_horizon', 'reason', 'care_count', 'care_count_min', 'care_count_max',
    'care_version', 'decided_hash', 'created_at', 'finished_at', 'finished_by_id', 'product_ids', 'owner_id',
  ],
  care_lines: ['plan_id', 'product_id', 'quantity', 'interval_days', 'due_date', 'due_beyond_horizon', 'is_set_by_care', 'settled_by'],
  care_wishes: ['id', 'plan_id', 'source', 'wished_on', 'created_by_id', 'created_at'],
  care_activities: [
    'id', 'customer_id', 'action', 'form_id', 'reason_id', 'content', 'feedback_type_id', 'contact_result_id', 'result_category', 'is_counted', 'next_care_date', 'is_finish', 'recorded_by_id',
    'recorded_at',
  ],
  care_activity_plans: ['activity_id', 'plan_id', 'care_version', 'state_before', 'state_after', 'due_before', 'due_after'],
};

/** @typedef {keyof typeof COLUMNS} Table */

export const FILLED_TABLES = [...Object.keys(COLUMNS), 'customer_product', 'customer_figures'];

/** What each thing looks like as rows. */
export class Tables {
  /** @param {string} url @param {typeof import('../lib/copy.mjs').TableCopy} TableCopy */
  static async open(url, TableCopy) {
    const copies = await Promise.all(Object.entries(COLUMNS).map(async ([table, columns]) => [table, await TableCopy.open(url, table, columns)]));
    return new Tables(Object.fromEntries(copies));
  }

  /** @param {Record<Table, import('../lib/copy.mjs').TableCopy>} copies */
  constructor(copies) {
    this.copies = copies;
    this.all = Object.values(copies);
  }

  async flush() {
    for (const copy of this.all) if (copy.text.length > 262_144) await copy.flush();
  }

  /** @returns {Promise<Record<string, number>>} rows per table */
  async close() {
    for (const copy of this.all) await copy.close();
    return Object.fromEntries(this.all.map((copy) => [copy.table, copy.rows]));
  }

  /** @param {ReturnType<typeof import('./catalogue.mjs').makeCatalogue>} catalogue */
  catalogue({ groups, products }) {
    for (const { id, parentId, name, position } of groups) this.copies.product_groups.add([id, parentId, name, position]);
    for (const product of products) {
      this.copies.products.add([product.id, product.code, product.name, product.groupId, product.kind, product.unit, product.price, product.intervalDays]);
      if (product.box !== null) this.copies.product_units.add([product.id, 1, 'thùng', product.box]);
      product.components.forEach(({ componentId, quantity }, index) => this.copies.product_components.add([product.id, componentId, index + 1, quantity]));
    }
  }

  /** @param {import('./orders.mjs').Order} order @param {string} customerId @param {string} agentId @param {readonly import('./catalogue.mjs').Product[]} products */
  order(order, customerId, agentId, products) {
    const placedAt = new Date(order.placedMs).toISOString();
    const delivered = order.status === 'fulfilled' || order.status === 'returned' ? placedAt : null;
    this.copies.orders.add([
      order.id, order.code, 'sale', customerId, agentId, placedAt, delivered, order.status, order.statusBefore, null, 'paid', 'VND', order.total, order.purchase, 'f', placedAt, placedAt,
    ]);
    order.lines.forEach((line, index) =>
      this.copies.order_lines.add([order.id, index + 1, products[line.product].id, line.unit, line.factor, line.quantity, line.price, line.total]),
    );
  }

  /** The return of an order's first product, five days later. @param {import('./orders.mjs').Order} order @param {string} id @param {string} customerId @param {string} agentId @param {readonly import('./catalogue.mjs').Product[]} products */
  refund(order, id, customerId, agentId, products) {
    const at = new Date(order.placedMs + 5 * 86_400_000).toISOString();
    const product = products[order.returns.product];
    const total = -order.returns.quantity * product.price;
    this.copies.orders.add([id, `TH${order.code.slice(2)}`, 'return', customerId, agentId, at, at, 'fulfilled', null, order.code, 'paid', 'VND', total, null, 'f', at, at]);
    this.copies.order_lines.add([id, 1, product.id, product.unit, 1, -order.returns.quantity, product.price, total]);
  }

  /** With the owner of its customer, as a trigger of the product would write. @param {any} plan @param {any} care @param {number} createdMs @param {string} ownerId */
  plan(plan, care, createdMs, ownerId) {
    const { decided } = plan;
    const now = care?.plan ?? decided;
    const isFinished = now.state === 'finished';
    this.copies.care_plans.add([
      plan.id, 'order', plan.orderId, plan.customerId, plan.orderCode, plan.placedOn, now.state, now.voidReason, now.dueDate, bool(now.dueBeyondHorizon), JSON.stringify(now.reason),
      care ? 1 : 0, decided.careCountMin, decided.careCountMax, care ? 1 : 0, care ? null : plan.hash, new Date(createdMs).toISOString(),
      isFinished ? care.at.toISOString() : null, isFinished ? care.plan.finishedById : null, `{${plan.productIds.join(',')}}`, ownerId,
    ]);
    for (const line of now.lines) {
      this.copies.care_lines.add([
        plan.id, line.productId, line.quantity.toString(), line.intervalDays, line.dueDate, bool(line.dueBeyondHorizon), bool(line.isSetByCare ?? false), line.settledBy ?? null,
      ]);
    }
  }

  /** @param {any} plan @param {any} care @param {string} agentId @param {any} dictionaries */
  care(plan, care, agentId, dictionaries) {
    this.copies.care_activities.add([
      care.id, plan.customerId, 'call_out', dictionaries.formId, dictionaries.reasonId, 'Khách dùng tốt, sẽ mua thêm khi gần hết', dictionaries.feedbackId, dictionaries.resultId, 'reached', 't',
      care.record.nextCareDate, bool(care.record.finish), agentId, care.at.toISOString(),
    ]);
    this.copies.care_activity_plans.add([care.id, plan.id, care.former.careVersion, care.former.state, care.plan.state, care.former.dueDate, care.plan.dueDate]);
  }

  /** @param {{ setMs: number, wish: any, plan: any }} own @param {string} ownerId */
  own({ setMs, wish, plan }, ownerId) {
    const setAt = new Date(setMs).toISOString();
    this.copies.care_plans.add([
      plan.id, 'customer', null, plan.customerId, '', null, plan.state, null, plan.dueDate, 'f', JSON.stringify(plan.reason), 0, 0, null, plan.careVersion, null, setAt, null, null, '{}', ownerId,
    ]);
    this.copies.care_wishes.add([wish.id, plan.id, wish.source, wish.wishedOn, wish.createdBy.userId, setAt]);
  }

  /** @param {any} customer @param {any} figures @param {import('./chance.mjs').Chance} chance @param {any} dictionaries */
  customer(customer, figures, chance, dictionaries) {
    const { orders, spend, first, last, contactAt } = figures.of(customer.index);
    const born = new Date(customer.bornMs).toISOString();
    const isWoman = customer.person.fullName.includes(' Thị ');
    this.copies.customers.add([
      customer.id, `KH${String(customer.index + 1).padStart(6, '0')}`, customer.person.fullName, customer.person.givenName, isWoman ? 'chi' : 'quy_khach', customer.phone, isWoman ? 'female' : 'unknown',
      customer.street, customer.place.provinceCode, customer.place.communeCode, chance.oneOf(dictionaries.groupIds), customer.agentId, orders > 0 ? 'customer' : 'lead', first, last, orders, spend,
      contactAt, born, born,
    ]);
  }
}

/** @param {boolean} value */
function bool(value) {
  return value ? 't' : 'f';
}
