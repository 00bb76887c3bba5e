import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/helpers/closing-line.ts';
import { wasmPlugin } from './test/helpers/wasm-plugin.ts';

/** Tests that move gigabytes or run long: `npm run test:slow`, and always in CI. */
const config = defineConfig({
  plugins: [wasmPlugin],
  test: {
    include: ['test/slow/**/*.test.ts'],
    reporters: ['default', new ClosingLine()],
    setupFiles: ['test/helpers/fail-on-warning.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    fileParallelism: false,
  },
});

export default config;
