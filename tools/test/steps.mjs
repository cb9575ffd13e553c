import { existsSync } from 'node:fs';
import { join } from 'node:path';

const node = process.execPath;
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** A check is right or wrong as a whole and counts as one. */
const check = (name, groups, args, more = {}) => ({ kind: 'check', name, groups, args, ...more });
/** A suite counts its tests from the JSON report that it writes. */
const suite = (name, groups, args, more = {}) => ({ kind: 'suite', name, groups, args, ...more });

const unitFiles = ['libs/.*/src/.*(?<!\\.int|\\.http)\\.spec\\.ts$', 'tools/.*\\.spec\\.ts$'];
const httpFiles = ['\\.int\\.spec\\.ts$', '\\.http\\.spec\\.ts$', 'apps/api/test/.*\\.spec\\.ts$'];

const jestSuite = (name, group, files) =>
  suite(name, [group], (report) => [...jest, '--passWithNoTests', '--maxWorkers=2', '--json', `--outputFile=${report}`, ...files], {
    again: (report, paths) => [...jest, '--maxWorkers=1', '--json', `--outputFile=${report}`, '--runTestsByPath', ...paths],
  });

/** Everything that proves the product, in the order it runs; steps of parts that a checkout does not have are left out. */
export function allSteps(checkout) {
  const has = (path) => existsSync(join(checkout, path));
  const web = join(checkout, 'apps/web');
  return [
    check('lint', ['lint'], ['tools/test/lint.mjs']),
    check('types: server', ['types'], ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']),
    has('apps/web/src') &&
      check('types: web', ['types'], [join(checkout, 'node_modules/vue-tsc/bin/vue-tsc.js'), '--noEmit', '-p', 'tsconfig.json'], {
        cwd: web,
      }),
    check('build: server', ['build', 'e2e', 'faults'], ['tools/build/server.mjs']),
    check('contract', ['contract', 'build'], ['tools/contract/generate.mjs', '--check']),
    check('contract: nothing released breaks', ['contract'], ['tools/contract/breaking.mjs']),
    check('contract: problems are named', ['contract'], ['tools/contract/thrown-problems.mjs', '--check']),
    has('apps/web/index.html') &&
      check('build: web', ['build', 'e2e'], [join(checkout, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        cwd: web,
        env: { NODE_ENV: 'production' },
      }),
    jestSuite('unit', 'unit', unitFiles),
    jestSuite('database and http', 'http', httpFiles),
    has('apps/web/src') &&
      suite(
        'web components',
        ['web'],
        (report) => [
          join(checkout, 'node_modules/vitest/vitest.mjs'),
          'run',
          '--passWithNoTests',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { cwd: web },
      ),
    suite('faults', ['faults'], (report) => ['tools/faults/run.mjs', `--report=${report}`]),
    has('apps/web/playwright.config.ts') &&
      suite('browser', ['e2e'], () => [join(checkout, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
        cwd: web,
        env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      }),
  ]
    .filter(Boolean)
    .map((step) => ({ cwd: checkout, ...step, command: node }));
}

export const groups = ['lint', 'types', 'build', 'contract', 'unit', 'http', 'web', 'faults', 'e2e'];
