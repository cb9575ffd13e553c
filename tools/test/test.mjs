/**
 * `npm test [-- lint|types|build|unit|http|web|e2e …]`: installs what is missing, runs everything that proves the product and
 * ends with a line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from '../start/install.mjs';
import { countsAfter, countsOf, totalOf, worthAnotherTry } from './counts.mjs';
import { allSteps, groups } from './steps.mjs';

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const reports = join(checkout, '.tantam', 'reports');
const children = new Set();
/** Files that passed only at their second try. */
const flaky = [];

function chosenGroups(argv) {
  const unknown = argv.filter((name) => !groups.includes(name));
  if (unknown.length === 0) return argv.length > 0 ? argv : groups;
  console.error(`Unknown: ${unknown.join(', ')}. npm test [-- ${groups.join('|')} …]`);
  process.exit(2);
}

/** Runs a step; a check's output is kept and shown at its end, a suite's is shown as it comes. */
function run(step, args, env) {
  return new Promise((done, fail) => {
    const quiet = step.kind === 'check';
    const child = spawn(step.command, args, {
      cwd: step.cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const output = [];
    children.add(child);
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.once('error', fail);
    child.once('close', (code) => {
      children.delete(child);
      done({ code: code ?? 1, output: Buffer.concat(output).toString().trimEnd() });
    });
  });
}

const secondsSince = (started) => Math.round((performance.now() - started) / 1000);

async function runCheck(step, env) {
  const started = performance.now();
  const { code, output } = await run(step, step.args, { ...env, ...step.env });
  const ok = code === 0;
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${secondsSince(started)} s)`);
  if (!ok) console.log(output);
  return { name: step.name, seconds: secondsSince(started), passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function runSuite(step, env) {
  console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
  const started = performance.now();
  const report = join(reports, `${step.name.replaceAll(' ', '-')}.json`);
  const { code } = await run(step, step.args(report), { ...env, ...step.env?.(report) });
  const files = code !== 0 && step.again ? worthAnotherTry(report) : [];
  const counts = files.length > 0 ? await tryAgain(step, report, files, env) : countsOf(report, code);
  return { name: step.name, seconds: secondsSince(started), ...counts };
}

/** Suites start whole servers side by side; on a machine with nothing to spare one may run out of time. Said at the end, so that it is not forgotten. */
async function tryAgain(step, report, files, env) {
  console.log(`\nFailed, and tried once more, alone:\n${files.join('\n')}`);
  const second = report.replace(/\.json$/, '-again.json');
  const { code } = await run(step, step.again(second, files), env);
  const again = countsOf(second, code);
  if (again.failed === 0) flaky.push(...files);
  return countsAfter(report, files, again);
}

/** Checks two at a time: each is one thread for the most part. */
async function runChecks(steps, env) {
  const waiting = [...steps];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runCheck(step, env));
  };
  await Promise.all([worker(), worker()]);
  return results;
}

function table(results) {
  const row = (name, ...numbers) => `  ${name.padEnd(20)}${numbers.map((n) => String(n).padStart(9)).join('')}`;
  return [
    '',
    row('', 'passed', 'failed', 'skipped', 'seconds'),
    ...results.map((r) => row(r.name, r.passed, r.failed, r.skipped, r.seconds)),
    '',
  ].join('\n');
}

async function runAll(steps) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const { testServer } = await import('./postgres.mjs');
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await testServer();
  // Servers that suites start share few cores with browsers and other suites: a connection that comes late is not what is tested.
  const patient = { TANTAM_CONNECT_SECONDS: '30' };
  const env = { ...patient, ...process.env, TEST_DATABASE_URL: given ?? server.url, NX_DAEMON: 'false', NODE_ENV: 'test' };
  // A server that ran before belongs to whoever started it.
  const stop = () => (server && !server.wasRunning ? server.stop() : Promise.resolve());
  process.once('SIGINT', async () => {
    for (const child of children) child.kill('SIGTERM');
    await stop();
    process.exit(130);
  });
  try {
    const results = await runChecks(
      steps.filter((step) => step.kind === 'check'),
      env,
    );
    for (const step of steps.filter((each) => each.kind === 'suite')) results.push(await runSuite(step, env));
    return results;
  } finally {
    await stop();
  }
}

const wanted = chosenGroups(process.argv.slice(2));
await installWhenNeeded(checkout);
const results = await runAll(allSteps(checkout).filter((step) => step.groups.some((group) => wanted.includes(group))));
const { passed, failed } = totalOf(results);
console.log(table(results));
if (flaky.length > 0) console.log(`Flaky, passed only at the second try:\n${flaky.map((file) => `  ${file}`).join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
