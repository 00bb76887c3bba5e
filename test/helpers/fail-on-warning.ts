/*
 * A process warning (deprecated API, leaked listener, unhandled promise) fails the test run: in a hook it would be
 * printed over somebody's commit.
 */
process.on('warning', (warning) => {
  throw warning;
});
