/*
 * A process warning (deprecated API, leaked listener, unhandled promise) fails the test run: in a hook it would be
 * printed over somebody's commit.
 */
const NAME = 'failOnWarning';

function failOnWarning(warning: Error): void {
  throw warning;
}

// Test files of one process load this again and again.
if (!process.listeners('warning').some(({ name }) => name === NAME)) process.on('warning', failOnWarning);
