import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const hasPgbench = spawnSync('pgbench', ['--version']).status === 0;

/**
 * How many times a second PostgreSQL alone runs what a request reads, prepared, over as many connections.
 *
 * @param {string} url @param {readonly (readonly import('./captured.mjs').Statement[])[]} variants one script each, taken in turn by chance
 * @param {number} connections @param {number} seconds whole ones
 */
export async function pgbench(url, variants, connections, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'tantam-bench-'));
  try {
    const options = variants.flatMap((statements, variant) => {
      const file = join(folder, `${variant}.sql`);
      const { script, defines } = scriptOf(statements, variant);
      writeFileSync(file, script);
      return ['-f', file, ...defines.flatMap((define) => ['-D', define])];
    });
    const address = new URL(url);
    const { stdout } = await run(
      'pgbench',
      ['-n', '-M', 'prepared', '-c', String(connections), '-j', '2', '-T', String(Math.max(1, Math.round(seconds))), ...options, '-h', address.hostname, '-p', address.port, '-U', address.username, address.pathname.slice(1)],
      { env: { ...process.env, PGPASSWORD: decodeURIComponent(address.password) }, maxBuffer: 16 * 1024 * 1024 },
    );
    const failed = Number(/number of failed transactions: (\d+)/.exec(stdout)?.[1] ?? 0);
    return { perSecond: Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN), errors: failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Values are variables, which pgbench sends as parameters; a colon inside a literal would look like one. @param {readonly import('./captured.mjs').Statement[]} statements @param {number} variant */
function scriptOf(statements, variant) {
  const defines = [];
  const script = statements.map(({ text, values }, number) => {
    const name = (/** @type {number} */ index) => `v${variant}s${number}p${index}`;
    values.forEach((value, index) => defines.push(`${name(index + 1)}=${literal(value)}`));
    const sql = text.replace(/\$(\d+)/g, (_, index) => (values[Number(index) - 1] === null ? 'null' : `:${name(Number(index))}`));
    return `${sql.replace(/--[^\n]*/g, '').replace(/\s+/g, ' ')};\n`;
  });
  return { script: script.join(''), defines };
}

/** As `pg` sends it, as text. @param {unknown} value */
function literal(value) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map((each) => (each === null ? 'NULL' : `"${String(each).replace(/(["\\])/g, '\\$1')}"`)).join(',')}}`;
  return String(value);
}
