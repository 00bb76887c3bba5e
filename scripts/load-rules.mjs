/*
 * Owns loading rules/ in scripts: TypeScript, which node 20 does not read.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of rules/index.ts of the repository at `root`, this one when it is not said. */
export async function loadRules(root = fileURLToPath(new URL('..', import.meta.url))) {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-rules-'));
  const outfile = join(folder, 'rules.mjs');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['rules/index.ts'],
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
