import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { countsAfter, countsOf, totalOf, worthAnotherTry } from './counts.mjs';

const jest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [{ status: 'passed', assertionResults: [{}] }] };
const broken = { ...jest, testResults: [...jest.testResults, { status: 'failed', assertionResults: [] }] };
const browser = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };

describe('counts of a suite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tantam-counts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['counts tests', jest, 0, { passed: 3, failed: 0, skipped: 1 }],
    ['counts a file that could not run as a failure', broken, 1, { passed: 3, failed: 1, skipped: 1 }],
    ['counts a bad end without a failed test as a failure', jest, 1, { passed: 3, failed: 1, skipped: 1 }],
    ['counts errors outside tests as failures, and a story that passed at its second try as passed', browser, 1, { passed: 6, failed: 2, skipped: 2 }],
  ])('%s', (_what, report, code, counts) => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    expect(countsOf(file, code)).toEqual(counts);
  });

  it('counts a suite that died without a report as a failure', () => {
    expect(countsOf(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  describe('of files that failed and ran once more', () => {
    const file = join(folder, 'first.json');
    const result = (name: string, ...tests: string[]) => ({ name, status: tests.includes('failed') || tests.length === 0 ? 'failed' : 'passed', assertionResults: tests.map((status) => ({ status })) });
    const report = (...testResults: object[]) => writeFileSync(file, JSON.stringify({ testResults }));

    it('tries again what failed or could not be run', () => {
      report(result('a', 'passed'), result('b', 'passed', 'failed'), result('c'));
      expect(worthAnotherTry(file)).toEqual(['b', 'c']);
    });

    it('tries nothing again when much failed or the suite died', () => {
      report(...['a', 'b', 'c', 'd'].map((name) => result(name, 'failed')));
      expect(worthAnotherTry(file)).toEqual([]);
      expect(worthAnotherTry(join(folder, 'none.json'))).toEqual([]);
    });

    it('counts the rest once, and these as they ended', () => {
      report(result('a', 'passed', 'passed', 'pending'), result('b', 'passed', 'failed'));
      expect(countsAfter(file, ['b'], { passed: 1, failed: 1, skipped: 0 })).toEqual({ passed: 3, failed: 1, skipped: 1 });
    });
  });

  it('adds up', () => {
    expect(
      totalOf([
        { passed: 1, failed: 2, skipped: 3 },
        { passed: 4, failed: 5, skipped: 6 },
      ]),
    ).toEqual({ passed: 5, failed: 7, skipped: 9 });
  });
});
