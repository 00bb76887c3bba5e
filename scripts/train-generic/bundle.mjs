/*
 * Owns loading the scanner's TypeScript with a model that is not written yet.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../../src/generic/', import.meta.url));

/** The exports of src/generic, with `modelSource` instead of model.ts. */
export async function loadGeneric(modelSource) {
  const folder = mkdtempSync(join(tmpdir(), 'train-generic-'));
  const outfile = join(folder, 'generic.mjs');
  await build({
    stdin: {
      contents: "export * from './assignments.ts'; export * from './features.ts';",
      resolveDir: SOURCE,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
    plugins: [insteadOfModel(modelSource)],
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function insteadOfModel(contents) {
  return {
    name: 'model',
    setup(plugins) {
      plugins.onLoad({ filter: /generic[\\/]model\.ts$/ }, () => ({ contents, loader: 'ts' }));
    },
  };
}
