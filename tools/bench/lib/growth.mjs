import pg from 'pg';
import { load } from './load.mjs';
import { OPERATIONS } from './operations.mjs';
import { startApi } from './product.mjs';
import { READERS, signIn } from './readers.mjs';
import { cloneDatabase, withClient } from './server.mjs';
import { templateName } from '../seed.mjs';

const LARGE = 5;
const NAMES = ['due-list', 'search'];
/** Of the due list, as many as who sees least has on the usual business too: else a longer page would be called growth. */
const ROWS = 20;

/**
 * The same request on a business five times as large, beside the usual one, in turn. Null when the large one was
 * never made (`seed.mjs --scale=5`).
 *
 * @param {string} serverUrl @param {{ rounds: number, seconds: number, warmUp: number }} plan @param {(text: string) => void} say
 */
export async function measureGrowth(serverUrl, plan, say) {
  const large = templateName(LARGE);
  const isThere = await withClient(serverUrl, async (client) => (await client.query('select 1 from pg_database where datname = $1 and datistemplate', [large])).rowCount === 1);
  if (!isThere) {
    say(`growth is not measured: make the large business first (seed.mjs --scale=${LARGE})`);
    return null;
  }
  const shops = [await openShop(serverUrl, templateName(1), 'bench_small'), await openShop(serverUrl, large, 'bench_large')];
  try {
    const results = [];
    for (const name of NAMES) for (const person of READERS) results.push(await compare(name, person, shops, plan));
    return results;
  } finally {
    for (const shop of shops) await shop.close();
  }
}

/** @param {string} name @param {typeof READERS[number]} person @param {Awaited<ReturnType<typeof openShop>>[]} shops @param {{ rounds: number, seconds: number, warmUp: number }} plan */
async function compare(name, person, shops, plan) {
  const operation = OPERATIONS.find((each) => each.name === name);
  const sides = [];
  for (const { api, shop } of shops) {
    const { variants: asked } = await operation.prepare(shop, await signIn(api.port, person));
    const variants = name === 'due-list' ? asked.map((request) => ({ ...request, path: request.path.replace(/limit=\d+/, `limit=${ROWS}`) })) : asked;
    let turn = 0;
    sides.push((/** @type {number} */ seconds) => load({ ports: [api.port], connections: 8, seconds, next: () => variants[turn++ % variants.length] }));
  }
  for (const side of sides) await side(plan.warmUp);
  const rounds = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const [small, large] = [(await sides[0](plan.seconds)).perSecond, (await sides[1](plan.seconds)).perSecond];
    rounds.push({ small, large, ratio: large / small });
  }
  rounds.sort((a, b) => a.ratio - b.ratio);
  return { operation: name, reader: person.share, scale: LARGE, ...rounds[Math.floor(rounds.length / 2)] };
}

/** @param {string} serverUrl @param {string} template @param {string} name */
async function openShop(serverUrl, template, name) {
  const url = await cloneDatabase(serverUrl, template, name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const query = async (/** @type {string} */ sql, /** @type {unknown[]} */ values = []) => (await client.query(sql, values)).rows;
  await query(`update care_settings set assignment_mode = 'by_customer'`);
  const [{ today }] = await query(`select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as today`);
  const api = await startApi({ url });
  const close = async () => {
    await api.stop();
    await client.end();
    await withClient(serverUrl, (admin) => admin.query(`drop database ${name} with (force)`));
  };
  return { api, shop: { today, url, query }, close };
}
