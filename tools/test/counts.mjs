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

/** @param {{ passed: number, failed: number, skipped: number }[]} all */
export function totalOf(all) {
  return { passed: sum(all.map((c) => c.passed)), failed: sum(all.map((c) => c.failed)), skipped: sum(all.map((c) => c.skipped)) };
}
