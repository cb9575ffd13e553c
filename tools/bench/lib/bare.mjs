/**
 * The yardstick, run as a process: Node's `http` and `pg` alone, the same statements, prepared, JSON out. No users, no
 * checks, no framework. Told over IPC what each route does; answers there that it is ready.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
/** @type {Map<string, (body: string) => Promise<unknown>>} */
const routes = new Map();
const names = new Map();

/** @param {string} text */
function nameOf(text) {
  if (!names.has(text)) names.set(text, `s${names.size}`);
  return names.get(text);
}

/** @param {{ query: Function }} client @param {{ text: string, values: unknown[] }} statement */
async function rowsOf(client, { text, values }) {
  return (await client.query({ name: nameOf(text), text, values })).rows;
}

/** Each request takes the next variant. @param {{ text: string, values: unknown[] }[][]} variants */
function reading(variants) {
  let turn = 0;
  return async () => {
    const statements = variants[turn++ % variants.length];
    const answers = [];
    for (const statement of statements) answers.push(await rowsOf(pool, statement));
    return { items: answers };
  };
}

/**
 * The inserts and updates of one request in a transaction, with new ids in place of those made then, and another
 * target (plan, customer, order) each time.
 *
 * @param {{ statements: { text: string, values: unknown[] }[], madeIds: string[], target: string[], targets: string[][] }} work
 */
function writing({ statements, madeIds, target, targets }) {
  let turn = 0;
  return async (/** @type {string} */ text) => {
    const input = JSON.parse(text);
    const now = targets[turn++ % targets.length];
    const changed = new Map([...target.map((value, index) => [value, now[index]]), ...madeIds.map((id) => [id, uuid()])]);
    const client = await pool.connect();
    try {
      await client.query('begin');
      for (const statement of statements) await rowsOf(client, { text: statement.text, values: statement.values.map((value) => replaced(value, changed)) });
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
    return { id: changed.get(madeIds[0]), ...input };
  };
}

/** @param {unknown} value @param {Map<string, string>} changed */
function replaced(value, changed) {
  if (Array.isArray(value)) return value.map((each) => replaced(each, changed));
  if (typeof value !== 'string' || value.length < 6) return value;
  const whole = changed.get(value);
  if (whole !== undefined) return whole;
  if (value.length <= 36) return value;
  let text = value;
  for (const [from, to] of changed) if (text.includes(from)) text = text.replaceAll(from, to);
  return text;
}

function uuid() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    routes
      .get(request.url ?? '')(Buffer.concat(chunks).toString())
      .then((answer) => send(response, 200, answer))
      .catch((error) => send(response, 500, { error: String(error) }));
  });
});

/** @param {import('node:http').ServerResponse} response @param {number} status @param {unknown} answer */
function send(response, status, answer) {
  const text = JSON.stringify(answer);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

process.on('message', (/** @type {any} */ { route, variants, work }) => {
  routes.set(route, work ? writing(work) : reading(variants));
  process.send?.({ route });
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('{"event":"ready"}'));
