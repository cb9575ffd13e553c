/**
 * Agents who share one worklist in *Không giới hạn*, on two api processes: half of them take the next customer, half pick rows.
 * `node tools/faults/shared-worklist.mjs [--minutes=5] [--agents=10] [--orders=6000] [--seed=1]`. Needs the built server
 * (`node tools/build/server.mjs`). Ends with 1 when a customer was cared for by two at once, a plan or a care was lost, or a count was wrong.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startCluster } from './cluster.mjs';
import { Client } from './load.mjs';
import { randomFrom } from './random.mjs';
import { setUpShop } from './shop.mjs';

const password = 'Nhan-vien-cham-soc-2026';
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    agents: { type: 'string', default: '10' },
    orders: { type: 'string', default: '6000' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});
const random = randomFrom(Number(values.seed));
const days = (count) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
const open = 'state=not_cared,in_care&forMe=true';

/** A client that signs in as somebody, and may claim. */
class AgentClient extends Client {
  constructor(url, email) {
    super(url);
    this.email = email;
  }

  async signIn() {
    const content = JSON.stringify({ email: this.email, password });
    const { status, body } = await this.untilAnswered('POST', '/api/v1/auth/login', { headers: { 'content-type': 'application/json' }, content });
    if (status !== 200 && status !== 201) throw new Error(`signing in: ${status} ${JSON.stringify(body)}`);
    this.token = { text: body.accessToken, until: Date.now() + 4 * 60_000 };
  }

  async claim(customerId, method = 'PUT') {
    return this.untilAnswered(method, `/api/v1/customers/${customerId}/care-claim`, { headers: { ...(await this.headers()), 'content-type': 'application/json' }, content: '{}' });
  }
}

/** One agent's day: takes a customer, thinks, records, goes on. What was acknowledged is kept, with the time during which she was his. */
async function work(agent, takesNext, resultIds, ledger, until) {
  const take = takesNext ? () => takeNext(agent) : () => pick(agent, ledger);
  while (Date.now() < until) {
    const plan = await take();
    if (!plan) {
      ledger.waits += 1;
      await pause(200);
      continue;
    }
    const from = Date.now();
    await pause(50 + random.below(500));
    const { body: now } = await agent.get(`/care-plans/${plan.id}`);
    const dice = random.next();
    const outcome = dice < 0.15 ? { contactResultId: resultIds.no_answer } : { contactResultId: resultIds.reached, ...(dice < 0.4 ? { finish: true, finishReason: 'Khách không dùng nữa' } : { nextCareDate: days(20 + random.below(60)) }) };
    const key = randomUUID();
    const { status, body } = await agent.post(`/care-plans/${plan.id}/activities`, { planVersion: now?.version, action: 'call_out', content: key, ...outcome }, key);
    if (status === 201) ledger.cares.push({ key, planId: plan.id, customerId: plan.customer.id, agent: agent.email, from, to: Date.now() });
    else ledger.refused.push({ status, problem: body?.type ?? null, takesNext });
    await agent.claim(plan.customer.id, 'DELETE');
  }
}

async function takeNext(agent) {
  const { status, body } = await agent.post('/care-claims/next', {});
  return status === 200 ? body : null;
}

/** As somebody does who clicks on a row: it may be gone or taken by then. */
async function pick(agent, ledger) {
  const { body } = await agent.get(`/care-plans?${open}&dueTo=${days(0)}&limit=50`);
  const free = (body?.items ?? []).filter((plan) => !plan.claimedBy);
  if (free.length === 0) return null;
  const plan = free[random.below(free.length)];
  const { status } = await agent.claim(plan.customer.id);
  if (status >= 400) ledger.taken += 1;
  return status < 400 ? plan : null;
}

/** Counts told while others work lie between those before and after; all states together are always all plans. */
async function watchCounts(client, database, total, wrong, until) {
  const inDatabase = async () => (await database.query(`select count(*) filter (where state = 'not_cared')::int as "not_cared", count(*) filter (where state = 'finished')::int as finished from care_plans`)).rows[0];
  let looks = 0;
  while (Date.now() < until) {
    const before = await inDatabase();
    const { body } = await client.get('/care-plans/counts?by=state');
    const after = await inDatabase();
    const told = Object.fromEntries(body.items.map(({ key, count }) => [key, count]));
    const sum = Object.values(told).reduce((all, count) => all + count, 0);
    if (sum !== total || told.not_cared > before.not_cared || told.not_cared < after.not_cared || told.finished < before.finished || told.finished > after.finished) wrong.push({ before, told, after });
    looks += 1;
    await pause(250);
  }
  return looks;
}

/** Pairs of cares for one customer by different agents whose times overlap. */
function overlaps(cares) {
  const byCustomer = Map.groupBy ? Map.groupBy(cares, (care) => care.customerId) : cares.reduce((map, care) => map.set(care.customerId, [...(map.get(care.customerId) ?? []), care]), new Map());
  return [...byCustomer.values()].flatMap((list) => list.flatMap((one, index) => list.slice(index + 1).filter((other) => other.agent !== one.agent && other.from < one.to && one.from < other.to).map((other) => [one, other])));
}

async function judge(database, client, ledger, plansBefore) {
  const faults = [];
  const twice = overlaps(ledger.cares);
  if (twice.length > 0) faults.push(`${twice.length} customers were cared for by two at once: ${JSON.stringify(twice[0])}`);
  const { rows } = await database.query(`select content from care_activities where content = any($1)`, [ledger.cares.map(({ key }) => key)]);
  if (rows.length !== ledger.cares.length) faults.push(`${ledger.cares.length} cares were acknowledged, ${rows.length} are stored`);
  const stored = (await database.query(`select count(*)::int as n from care_activities`)).rows[0].n;
  if (stored !== ledger.cares.length) faults.push(`${stored} cares are stored, ${ledger.cares.length} were acknowledged`);
  const plans = (await database.query(`select count(*)::int as n from care_plans`)).rows[0].n;
  if (plans !== plansBefore) faults.push(`${plansBefore} plans before, ${plans} after`);
  const { body } = await client.get('/care-plans/counts?by=state');
  for (const { key, count } of body.items) {
    let rowsListed = 0;
    for (let cursor = ''; cursor !== null; ) {
      const page = (await client.get(`/care-plans?state=${key}&limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)).body;
      rowsListed += page.items.length;
      cursor = page.nextCursor;
    }
    if (rowsListed !== count) faults.push(`${key}: counted ${count}, listed ${rowsListed}`);
  }
  return faults;
}

async function main() {
  const cluster = await startCluster();
  const database = new pg.Pool({ connectionString: cluster.postgres.url, max: 3 });
  try {
    const admin = new Client(cluster.url);
    await setUpShop(admin, database, Number(values.orders));
    const resultIds = Object.fromEntries((await database.query(`select category, (array_agg(id::text))[1] as id from contact_results group by category`)).rows.map(({ category, id }) => [category, id]));
    const emails = Array.from({ length: Number(values.agents) }, (_, number) => `agent-${number}@tantam.test`);
    for (const email of emails) {
      const { status, body } = await admin.post('/users', { email, fullName: email, role: 'agent', password });
      if (status !== 201) throw new Error(`making ${email}: ${status} ${JSON.stringify(body)}`);
    }
    await database.query(`update users set must_change_password = false`);
    const plans = (await database.query(`select count(*)::int as n from care_plans`)).rows[0].n;
    const ledger = { cares: [], refused: [], waits: 0, taken: 0 };
    const wrong = [];
    const until = Date.now() + Number(values.minutes) * 60_000;
    const [looks] = await Promise.all([
      watchCounts(admin, database, plans, wrong, until),
      ...emails.map((email, number) => work(new AgentClient(cluster.url, email), number % 2 === 0, resultIds, ledger, until)),
    ]);
    const faults = await judge(database, admin, ledger, plans);
    if (wrong.length > 0) faults.push(`${wrong.length} of ${looks} counts were wrong: ${JSON.stringify(wrong[0])}`);
    const refused = Object.entries(ledger.refused.reduce((all, { status, problem }) => ({ ...all, [`${status} ${problem}`]: (all[`${status} ${problem}`] ?? 0) + 1 }), {}));
    console.log(`seed ${values.seed}: ${plans} plans, ${ledger.cares.length} cares, ${looks} counts looked at, ${ledger.taken} rows were taken by another first, ${ledger.waits} waits`);
    for (const [what, times] of refused) console.log(`refused ${times} ×: ${what}`);
    for (const fault of faults) console.log(`FAULT: ${fault}`);
    console.log(faults.length === 0 ? 'nobody was cared for by two, nothing was lost, every count was right' : `${faults.length} faults`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await database.end();
    await cluster.stop();
  }
}

await main();
