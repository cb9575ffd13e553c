/**
 * Proves that the tests notice when a protection is gone. `removals.*.mjs` name them (a right, a fence, a lock, a unique key,
 * a rounding …), each with the test that must catch its loss. For every entry this takes the protection out of the work tree,
 * runs that one test, demands that the test itself ran and failed (a suite that does not start, or a hook that breaks, is no
 * catch), and puts the file back, also on Ctrl+C and on a crash. First all named tests are run with nothing removed: a test that
 * fails anyway catches nothing. `node tools/test/removals.mjs [--only=text,text]` prints a Markdown table and ends with 1 when
 * something survived. It takes minutes and changes source files while it runs, so it is not a part of `npm test`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIfThere } from '../start/processes.mjs';
import { races } from './removals.races.mjs';
import { rights } from './removals.rights.mjs';

/**
 * @typedef {object} Removal
 * @property {string} what the protection, in words
 * @property {string} file where it stands, from the top of the checkout
 * @property {string} find its exact text, which stands there once
 * @property {string} replace what stands there without it
 * @property {{ file: string, name: string }} test the spec and the name (or a part of the full name) of the test that must fail
 */

/**
 * @typedef {object} Ran what became of the tests of one run
 * @property {number} passed
 * @property {readonly string[]} failed full names of tests whose own body ran and failed
 * @property {string | null} broken why the run says nothing: no report, a suite that did not start, a hook that broke
 */

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const work = mkdtempSync(join(tmpdir(), 'tantam-removals-'));
/** What files held before, by path: at most the one being tried. @type {Map<string, string>} */
const originals = new Map();
/** @type {import('node:child_process').ChildProcess | null} */
let running = null;

function putBack() {
  for (const [path, text] of originals) writeFileSync(path, text);
  originals.clear();
}

process.on('exit', () => {
  putBack();
  rmSync(work, { recursive: true, force: true });
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    running?.kill('SIGTERM');
    process.exit(130);
  });
}

/** @param {Removal} removal */
function take({ what, file, find, replace }) {
  const path = join(checkout, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(find).length !== 2) throw new Error(`${what}: the text to remove does not stand exactly once in ${file}`);
  originals.set(path, text);
  writeFileSync(path, text.replace(find, () => replace));
}

/** @param {string} text */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} names
 * @returns {Promise<Ran>}
 */
async function run(files, names) {
  const report = join(work, 'report.json');
  rmSync(report, { force: true });
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, '--runTestsByPath', ...files];
  const child = spawn(process.execPath, [...jest, '-t', names.map(literally).join('|')], { cwd: checkout, stdio: 'ignore' });
  running = child;
  await new Promise((done, failed) => child.once('exit', done).once('error', failed));
  running = null;
  const text = readIfThere(report);
  return text ? read(JSON.parse(text)) : { passed: 0, failed: [], broken: 'no report' };
}

/**
 * @param {{ testResults: { assertionResults: { status: string, fullName: string, invocations?: number }[], message: string }[] }} report
 * @returns {Ran}
 */
function read({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const silent = testResults.find((file) => file.assertionResults.length === 0);
  // Jest counts a test as failed when a hook before it broke; then its own body never ran.
  const unbegun = failed.find(({ invocations }) => !invocations);
  const why = silent?.message || (unbegun ? `a hook broke before "${unbegun.fullName}"` : null);
  return { passed, failed: failed.map(({ fullName }) => fullName), broken: why };
}

/** @param {Removal} removal */
async function tried(removal) {
  const from = Date.now();
  take(removal);
  try {
    const ran = await run([removal.test.file], [removal.test.name]);
    const isCaught = !ran.broken && ran.failed.some((name) => name.includes(removal.test.name));
    return { ...removal, isCaught, why: ran.broken ?? (ran.passed === 0 ? 'no such test' : 'survived'), seconds: Math.round((Date.now() - from) / 1_000) };
  } finally {
    putBack();
  }
}

/** @param {readonly Removal[]} removals */
async function assertPassing(removals) {
  const ran = await run([...new Set(removals.map(({ test }) => test.file))], [...new Set(removals.map(({ test }) => test.name))]);
  if (ran.broken || ran.failed.length > 0) throw new Error(`with nothing removed: ${ran.broken ?? ran.failed.join('; ')}`);
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length).toLowerCase() ?? '';
const chosen = [...rights, ...races].filter(({ what, file }) => only.split(',').some((text) => `${what} ${file}`.toLowerCase().includes(text)));
if (chosen.length === 0) throw new Error(`no removal is called like "${only}"`);
await assertPassing(chosen);
console.log('| removed | caught by | seconds |\n|---|---|---:|');
let survivors = 0;
for (const removal of chosen) {
  const { isCaught, why, seconds, what, test } = await tried(removal);
  if (!isCaught) survivors += 1;
  const spec = test.file.replace(/^(libs|apps)\//, '').replace('/src/', '/');
  console.log(`| ${cell(what)} | ${isCaught ? `${spec}: ${cell(test.name)}` : `**nothing**: ${cell(why).slice(0, 200)}`} | ${seconds} |`);
}
console.log(`\n${chosen.length} removals, ${survivors} survived`);
process.exitCode = survivors > 0 ? 1 : 0;
