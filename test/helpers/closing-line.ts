/*
 * Owns the last line of a test run, in a form that any tool can read: `N passed, N failed, N skipped`.
 */

import type { Reporter, TestModule } from 'vitest/node';

/** A reporter that prints the counts of all tests when the run is over. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) counts[test.result().state]++;
      if (tests.length === 0 && module.state() === 'failed') counts.failed++;
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped`);
  }
}
