import { readIfThere } from '../start/processes.mjs';

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Jest's and Vitest's JSON have the same shape. A file that could not be run at all counts as one failure. */
function fromJest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** A story that passed at its second try counts as passed; Playwright's list names it as flaky, so that it is not forgotten. */
function fromPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/**
 * Counts of one step from its JSON report and its exit code. A step that failed without a failed test (it crashed, or wrote no
 * report) counts as one failure, so that nothing passes by dying early.
 * @param {string} reportFile
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countsOf(reportFile, exitCode) {
  const text = readIfThere(reportFile);
  if (!text) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(text);
  const counts = report.stats ? fromPlaywright(report) : fromJest(report);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** More failed files than this are no accident of a busy machine. */
const MOST_TRIED_AGAIN = 3;

/**
 * The files of a Jest report that may be tried once more, alone: a few in which tests failed. What fails for a reason fails again.
 * @param {string} reportFile
 * @returns {string[]} none when nothing or too much failed, or when the suite died
 */
export function worthAnotherTry(reportFile) {
  const text = readIfThere(reportFile);
  if (!text) return [];
  const failed = JSON.parse(text).testResults.filter((file) => file.status === 'failed');
  return failed.length <= MOST_TRIED_AGAIN ? failed.map((file) => file.name) : [];
}

/**
 * Counts of a suite after some of its files ran again: what the second try says of them stands for what the first said.
 * @param {string} reportFile
 * @param {string[]} files that ran again
 * @param {{ passed: number, failed: number, skipped: number }} again
 */
export function countsAfter(reportFile, files, again) {
  const { testResults } = JSON.parse(readIfThere(reportFile));
  const rest = testResults.filter((file) => !files.includes(file.name)).flatMap((file) => file.assertionResults);
  const first = { passed: rest.filter((test) => test.status === 'passed').length, failed: rest.filter((test) => test.status === 'failed').length, skipped: rest.filter((test) => !['passed', 'failed'].includes(test.status)).length };
  return totalOf([first, again]);
}

/** @param {{ passed: number, failed: number, skipped: number }[]} all */
export function totalOf(all) {
  return { passed: sum(all.map((c) => c.passed)), failed: sum(all.map((c) => c.failed)), skipped: sum(all.map((c) => c.skipped)) };
}
