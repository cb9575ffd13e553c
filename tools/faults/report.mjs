const shown = 10;

/** What held and what did not, told as it is found, and as Jest would write it. */
export class Report {
  results = [];

  /** @param {string[]} wrong what is wrong with it; nothing: it holds */
  check(title, wrong, note = '') {
    this.results.push({ title, status: wrong.length === 0 ? 'passed' : 'failed' });
    console.log(`${wrong.length === 0 ? '✓' : '✗'} ${title}${note ? ` (${note})` : ''}`);
    for (const each of wrong.slice(0, shown)) console.log(`    ${each}`);
    if (wrong.length > shown) console.log(`    … and ${wrong.length - shown} more`);
  }

  skip(title) {
    this.results.push({ title, status: 'pending' });
    console.log(`○ DID NOT RUN: ${title}`);
  }

  count(status) {
    return this.results.filter((each) => each.status === status).length;
  }

  get passed() {
    return this.count('passed');
  }

  get failed() {
    return this.count('failed');
  }

  get skipped() {
    return this.count('pending');
  }

  asJest() {
    return {
      numPassedTests: this.passed,
      numFailedTests: this.failed,
      numPendingTests: this.skipped,
      testResults: [{ status: this.failed === 0 ? 'passed' : 'failed', assertionResults: this.results }],
    };
  }
}
