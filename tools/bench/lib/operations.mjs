import { encodeCursor } from '@tantam/platform';

/**
 * @typedef {import('./readers.mjs').Reader} Reader
 * @typedef {import('./load.mjs').Request} Request
 * @typedef {{ today: string, url: string, query: (sql: string, values?: unknown[]) => Promise<any[]> }} Shop
 * @typedef {{ name: string, title: string, must: number, aim: number, kind: 'read' | 'write', readers?: readonly string[],
 *   prepare: (shop: Shop, reader: Reader) => Promise<Prepared> }} Operation `must` and `aim`: least share of the bare handler
 * @typedef {{ variants?: Request[], next?: (connection: number) => Request, first?: Request, target?: string[], targets?: string[][] }} Prepared
 *   reads: `variants`; writes: `first` to be captured, `next` to be sent, and which values of the captured one another target has
 */

const API = '/api/v1';
const PAIRS = ['nguyen lan', 'tran huong', 'le minh', 'pham thao', 'vo anh', 'thi hoa', 'ngoc linh', 'nguyen thi', 'huynh nga', 'van hung'];
const MARKED = ['Nguyễn Lan', 'Trần Hương', 'Lê Minh', 'Phạm Thảo', 'Võ Ánh', 'Thị Hoa', 'Ngọc Linh', 'Nguyễn Thị', 'Huỳnh Nga', 'Văn Hùng'];

/** @param {Reader} reader @param {string} path @param {Record<string, string>} [query] @returns {Request} */
function get(reader, path, query = {}) {
  const text = new URLSearchParams(query).toString();
  return { method: 'GET', path: `${API}${path}${text ? `?${text}` : ''}`, headers: reader.headers };
}

/** @param {string} name @param {string} title @param {number} must @param {number} aim @param {(shop: Shop, reader: Reader) => Promise<Request[]> | Request[]} requests @returns {Operation} */
function read(name, title, must, aim, requests) {
  return { name, title, must, aim, kind: 'read', prepare: async (shop, reader) => ({ variants: await requests(shop, reader) }) };
}

/** @type {readonly Operation[]} */
export const OPERATIONS = [
  read('due-list', 'due list, 50 plans', 0.4, 0.7, (shop, reader) => [get(reader, '/care-plans', { state: 'not_cared,in_care', dueTo: shop.today, limit: '50' })]),
  read('customers-due', 'customers due, 50', 0.4, 0.7, (shop, reader) => [get(reader, '/customers-due', { dueTo: shop.today, limit: '50' })]),
  read('my-customers', 'my customers, 50', 0.4, 0.7, async (shop, reader) => [get(reader, '/customers', { ownerId: await ownerFor(shop, reader), sort: 'fullName', limit: '50' })]),
  read('keyset-page', 'page of customers, deep cursor', 0.25, 0.5, deepPages),
  read('search', 'customer search, 2 syllables', 0.55, 0.8, (_, reader) => PAIRS.map((q) => get(reader, '/customers', { q, limit: '50' }))),
  read('search-marks', 'customer search with marks', 0.55, 0.8, (_, reader) => MARKED.map((q) => get(reader, '/customers', { q, limit: '50' }))),
  read('orders', 'orders, latest 50', 0.4, 0.7, (_, reader) => [get(reader, '/orders', { limit: '50' })]),
  read('care-plan', 'one care plan', 0.4, 0.7, singlePlans),
  { name: 'create-order', title: 'create an order, 3 lines', must: 0.25, aim: 0.45, kind: 'write', readers: ['0.1 %', '100 %'], prepare: createOrder },
  { name: 'record-care', title: 'record care on a plan', must: 0.25, aim: 0.45, kind: 'write', readers: ['0.1 %', '100 %'], prepare: recordCare },
];

/** @param {Shop} shop @param {Reader} reader @returns {Promise<string>} himself, when he owns customers, else an agent of his */
async function ownerFor(shop, reader) {
  const [{ id }] = await shop.query(`select coalesce((select owner_id from customers where owner_id = $1 limit 1), (select id from users where email = 'agent1@bench.example')) as id`, [reader.userId]);
  return id;
}

/** Ten places between the newest and the oldest customer. @param {Shop} shop @param {Reader} reader */
async function deepPages(shop, reader) {
  const rows = await shop.query(
    `select created_at::text as at, id::text from (select created_at, id, ntile(10) over (order by created_at desc, id) as tenth from customers where created_at < now()) c
     where (tenth, id) in (select tenth, max(id::text)::uuid from (select id, ntile(10) over (order by created_at desc, id) as tenth from customers) d group by tenth)`,
  );
  return rows.slice(0, 9).map(({ at, id }) => get(reader, '/customers', { limit: '50', cursor: encodeCursor([at, id]) }));
}

/** @param {Shop} shop @param {Reader} reader */
async function singlePlans(shop, reader) {
  const plans = await openPlans(shop, reader, 20);
  if (plans.length === 0) throw new Error(`${reader.email} sees no open plan`);
  return plans.map(({ id }) => get(reader, `/care-plans/${id}`));
}

/** Customers that are the reader's ($1): his own, those of his departments, or ($2) all. */
const HIS = `($2 or c.owner_id = $1 or c.owner_id in (
  select member.id from users member join department_tree tree on tree.descendant_id = member.department_id
  join users self on self.id = $1 and self.department_id = tree.ancestor_id and self.role_code = 'supervisor'))`;

/** Open plans of the reader's customers. @param {Shop} shop @param {Reader} reader @param {number} count */
function openPlans(shop, reader, count) {
  return shop.query(
    `select plan.id, plan.customer_id as "customerId", plan.order_id as "orderId", plan.order_code as "orderCode", plan.care_version as version
     from care_plans plan join customers c on c.id = plan.customer_id
     where plan.state = 'not_cared' and plan.target = 'order' and ${HIS}
     order by md5(plan.id::text) limit $3`,
    [reader.userId, reader.share === '100 %', count],
  );
}

/** @param {Shop} shop @param {Reader} reader @returns {Promise<Prepared>} */
async function createOrder(shop, reader) {
  const customers = await shop.query(`select c.id from customers c where ${HIS} order by md5(c.id::text) limit 5000`, [reader.userId, reader.share === '100 %']);
  const products = await shop.query(`select id from products where kind = 'good' and care_interval_days > 0 order by md5(id::text) limit 500`);
  let turn = 0;
  const next = () => {
    const lines = [0, 1, 2].map((each) => ({ productId: products[(turn * 3 + each) % products.length].id, quantity: String(1 + (turn % 3)), unitPrice: '125000' }));
    const customerId = customers[turn++ % customers.length].id;
    return { method: 'POST', path: `${API}/orders`, headers: reader.headers, body: { customerId, lines, note: 'Giao buổi sáng' } };
  };
  const first = next();
  const others = await shop.query(`select id from customers order by md5(id::text || 'x') limit 20000`);
  return { first, next, target: [first.body.customerId], targets: others.map(({ id }) => [id]) };
}

/**
 * Each connection has plans of its own and saves on them again and again with a next date, so that nobody is told that
 * another was first.
 * @param {Shop} shop @param {Reader} reader @returns {Promise<Prepared>}
 */
async function recordCare(shop, reader) {
  const mine = oneEach(await openPlans(shop, reader, 4_000));
  const [{ result, form, reason, date }] = await shop.query(
    `select (select id from contact_results where category = 'reached' order by position limit 1) as result, f.id as form, (select id from care_reasons where form_id = f.id order by position limit 1) as reason,
       (current_date + 30)::text as date
     from care_forms f where 'call_out' = any(actions) order by position limit 1`,
  );
  const lots = Array.from({ length: 8 }, (_, connection) => mine.filter((__, index) => index % 8 === connection));
  const turns = lots.map(() => 0);
  const next = (/** @type {number} */ connection) => {
    const lot = lots[connection % 8];
    const plan = lot[turns[connection % 8]++ % lot.length];
    return {
      method: 'POST', path: `${API}/care-plans/${plan.id}/activities`, headers: reader.headers,
      body: { action: 'call_out', formId: form, reasonId: reason, contactResultId: result, content: 'Khách dùng tốt, hẹn gọi lại sau khi dùng hết hộp', nextCareDate: date, planVersion: plan.version },
      done: (/** @type {number} */ status) => (plan.version += status < 400 ? 1 : 0),
    };
  };
  const [captured] = oneEach(await shop.query(
    `select plan.id, plan.customer_id as "customerId", plan.order_id as "orderId", plan.order_code as "orderCode", plan.care_version as version from care_plans plan join customers c on c.id = plan.customer_id
     where plan.state = 'not_cared' and plan.target = 'order' and ${HIS} and not plan.id = any($3::uuid[]) limit 1`, [reader.userId, reader.share === '100 %', mine.map(({ id }) => id)],
  ));
  const first = { ...next(0), path: `${API}/care-plans/${captured?.id ?? mine[0].id}/activities` };
  turns[0] = 0;
  const theirs = await shop.query(
    `select id, customer_id as "customerId", order_id as "orderId", order_code as "orderCode" from care_plans where state = 'not_cared' and care_version = 0 and target = 'order' and not id = any($1::uuid[]) limit 60000`,
    [[...mine.map(({ id }) => id), captured?.id].filter(Boolean)],
  );
  const values = (/** @type {any} */ plan) => [plan.id, plan.customerId, plan.orderId, plan.orderCode];
  return { first, next, target: values(captured ?? mine[0]), targets: theirs.map(values) };
}

/** One plan per customer, whom a save holds. @param {any[]} plans */
function oneEach(plans) {
  return [...new Map(plans.map((plan) => [plan.customerId, plan])).values()];
}
