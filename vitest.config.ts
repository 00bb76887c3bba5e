import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/helpers/closing-line.ts';
import { wasmPlugin } from './test/helpers/wasm-plugin.ts';

/** Fast tests: they run on every commit, need no network and finish in under five minutes on two cores. */
const config = defineConfig({
  plugins: [wasmPlugin],
  define: { __VERSION__: JSON.stringify('0.0.0') },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**'],
    reporters: ['default', new ClosingLine()],
    setupFiles: ['test/helpers/fail-on-warning.ts'],
    // Only what hangs is ended by these: machines differ in speed by more than one thinks.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    pool: 'forks',
    // Loading the rules for each file took half of the time. Nothing that a test leaves behind may matter to another.
    isolate: false,
    maxWorkers: 2,
  },
});

export default config;
