import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** @typedef {{ text: string, values: unknown[] }} Statement */

export const captureOptions = ['--import', fileURLToPath(new URL('./capture.mjs', import.meta.url))];

/** Who asks and by which rules: what a bare handler would not do, having neither users nor settings. */
const NOT_DATA = /\b(sessions|api_keys|care_settings|platform_settings|idempotency_keys|pg_advisory\w*|set_config)\b|^\s*(begin|commit|rollback|savepoint|release)\b/i;

/**
 * The statements that a request to an api started with {@link captureOptions} sends.
 *
 * @param {Awaited<ReturnType<typeof import('./product.mjs').startApi>>} api
 * @param {import('./load.mjs').Request} request
 * @returns {Promise<{ statements: Statement[], answer: any }>}
 */
export async function captured(api, { method, path, headers, body }) {
  await ask(api.child, 'capture');
  const response = await fetch(`http://127.0.0.1:${api.port}${path}`, {
    method, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  const statements = (await ask(api.child, 'captured')).capture;
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
  return { statements, answer };
}

/** @param {import('node:child_process').ChildProcess} child @param {string} message */
async function ask(child, message) {
  const answered = once(child, 'message');
  child.send(message);
  return (await answered)[0];
}

/** @param {readonly Statement[]} statements */
export function reads(statements) {
  return statements.filter(({ text }) => !NOT_DATA.test(text));
}

/** What a request wrote, without what it read, locked or remembered for repeats. @param {readonly Statement[]} statements */
export function writes(statements) {
  return reads(statements).filter(({ text }) => /^\s*(insert|update|delete|with[\s\S]*\b(insert into|update|delete from)\b)/i.test(text));
}
