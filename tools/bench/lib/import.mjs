import { from } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Chance } from '../seed/chance.mjs';
import { personName } from '../seed/people.mjs';
import { cpuMs, postgresCpuMs } from './processes.mjs';
import { signIn, READERS } from './readers.mjs';
import { withClient } from './server.mjs';

const HEADER = 'Mã đơn hàng;Ngày đặt;Mã khách hàng;Tên khách hàng;Mã mặt hàng;Tên mặt hàng;Số lượng;Đơn giá;Trạng thái;Kênh bán\n';
const POLL_MS = 200;

/**
 * An order file end to end — upload, reading, checks, orders, customers, figures, plans — beside loading its lines alone
 * into a table with the same key, index and foreign keys, by COPY and by INSERT … SELECT from a staging table, in turn.
 *
 * @param {any} processes @param {import('./operations.mjs').Shop} shop @param {{ lines: number, rounds: number }} size @param {(text: string) => void} say
 */
export async function measureImport({ api, postmaster }, shop, { lines, rounds }, say) {
  const [customers, products] = [await shop.query(`select code, full_name as name from customers order by md5(id::text) limit 20000`), await shop.query(`select code, name, unit from products where kind = 'good'`)];
  const taken = [];
  for (let round = 0; round < rounds; round += 1) {
    const file = makeFile(new Chance(round + 1), `BN${Date.now().toString(36)}-`, lines, customers, products);
    const reader = await signIn(api.port, READERS[2]);
    const before = { app: cpuMs(api.pid), database: postgresCpuMs(postmaster) };
    const started = performance.now();
    const job = await importFile(api.port, reader, file.text);
    const seconds = (performance.now() - started) / 1000;
    const cpu = { appCpuSeconds: (cpuMs(api.pid) - before.app) / 1000, databaseCpuSeconds: (postgresCpuMs(postmaster) - before.database) / 1000 };
    if (job.created !== lines) throw new Error(`imported ${job.created} of ${lines} lines, refused ${job.refused}`);
    const bare = await loadAlone(shop.url, file.prefix, postmaster);
    taken.push({ lines, orders: file.orders, seconds, rowsPerSecond: lines / seconds, ...cpu, ...bare, ratio: lines / seconds / bare.copyRowsPerSecond, byCpu: bare.copyCpuSeconds / (cpu.appCpuSeconds + cpu.databaseCpuSeconds) });
    say(`import: ${seconds.toFixed(1)} s, ${((lines / seconds / bare.copyRowsPerSecond) * 100).toFixed(0)} % of COPY`);
  }
  return taken.sort((a, b) => a.ratio - b.ratio)[Math.floor(taken.length / 2)];
}

/** One order in ten is of a customer nobody knows yet. @param {Chance} chance @param {string} prefix @param {number} lines @param {any[]} customers @param {any[]} products */
function makeFile(chance, prefix, lines, customers, products) {
  const rows = [];
  let orders = 0;
  while (rows.length < lines) {
    orders += 1;
    const known = chance.happens(0.9) ? chance.oneOf(customers) : { code: `${prefix}K${orders}`, name: personName(chance).fullName };
    const day = `${String(chance.between(1, 28)).padStart(2, '0')}/${String(chance.between(1, 10)).padStart(2, '0')}/2026 ${String(chance.between(8, 20)).padStart(2, '0')}:15`;
    for (let line = Math.min(chance.between(1, 6), lines - rows.length); line > 0; line -= 1) {
      const product = chance.oneOf(products);
      rows.push(`${prefix}${orders};${day};${known.code};${known.name};${product.code};${product.name};${chance.between(1, 4)};${chance.between(20, 900)}000;Hoàn thành;Cửa hàng\n`);
    }
  }
  return { text: `\ufeff${HEADER}${rows.join('')}`, orders, prefix };
}

/** @param {number} port @param {import('./readers.mjs').Reader} reader @param {string} text */
async function importFile(port, reader, text) {
  const form = new FormData();
  form.set('kind', 'orders');
  form.set('file', new Blob([text], { type: 'text/csv' }), 'don-hang.csv');
  const url = `http://127.0.0.1:${port}/api/v1/imports`;
  const posted = await fetch(url, { method: 'POST', headers: reader.headers, body: form });
  let job = await posted.json();
  if (!posted.ok) throw new Error(`the import was refused: ${posted.status} ${JSON.stringify(job)}`);
  while (['queued', 'checking', 'running'].includes(job.status)) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    job = await (await fetch(`${url}/${job.id}`, { headers: reader.headers })).json();
  }
  if (job.status !== 'succeeded') throw new Error(`the import ended ${job.status}: ${JSON.stringify({ questions: job.questions, error: job.error }).slice(0, 1000)}`);
  return job;
}

/** The lines that the import made, loaded again into a table like theirs beside it. @param {string} url @param {string} prefix @param {number} postmaster */
function loadAlone(url, prefix, postmaster) {
  return withClient(url, async (client) => {
    await client.query(`
      drop table if exists bench_lines, bench_staging;
      create table bench_lines (like order_lines including defaults including constraints,
        primary key (order_id, position), foreign key (order_id) references orders, foreign key (product_id) references products);
      create index on bench_lines (product_id, order_id);
      create unlogged table bench_staging as select l.* from order_lines l join orders o on o.id = l.order_id where o.code like '${prefix}%';`);
    const text = await copyOut(client);
    const { rows } = await client.query(`select count(*)::int as count from bench_staging`);
    const timed = async (/** @type {() => Promise<unknown>} */ work) => {
      const started = performance.now();
      await work();
      return rows[0].count / ((performance.now() - started) / 1000);
    };
    const before = postgresCpuMs(postmaster);
    const copyRowsPerSecond = await timed(() => pipeline(Readable.from([text]), client.query(from(`copy bench_lines from stdin`))));
    const copyCpuSeconds = (postgresCpuMs(postmaster) - before) / 1000;
    await client.query('truncate bench_lines');
    const insertSelectRowsPerSecond = await timed(() => client.query('insert into bench_lines select * from bench_staging'));
    await client.query('drop table bench_lines, bench_staging');
    return { copyRowsPerSecond, copyCpuSeconds, insertSelectRowsPerSecond };
  });
}

/** @param {import('pg').Client} client */
async function copyOut(client) {
  const { to } = await import('pg-copy-streams');
  const chunks = [];
  for await (const chunk of client.query(to('copy bench_staging to stdout'))) chunks.push(chunk);
  return Buffer.concat(chunks);
}
