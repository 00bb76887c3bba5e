/*
 * Writes docs/leakgate.schema.json, what `leakgate config --schema` prints. `--check` only tells whether it is true.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = join(ROOT, 'docs/leakgate.schema.json');

const written = formatted(await schema());
if (!process.argv.includes('--check')) writeFileSync(TARGET, written);
else if (written !== readFileSync(TARGET, 'utf8')) {
  console.error('docs/leakgate.schema.json is not what the reader takes: run node scripts/config-schema.mjs');
  process.exitCode = 1;
}

async function schema() {
  const folder = mkdtempSync(join(tmpdir(), 'leakgate-schema-'));
  const outfile = join(folder, 'schema.mjs');
  const contents = "export * from './src/config/json-schema.ts'; export { english } from './src/messages/words.ts';";
  try {
    const stdin = { contents, resolveDir: ROOT };
    await build({ absWorkingDir: ROOT, stdin, bundle: true, format: 'esm', outfile, logLevel: 'error' });
    const { configJsonSchema, english } = await import(pathToFileURL(outfile).href);
    return configJsonSchema((key) => english.say(`config-key.${key}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As `npm run format` leaves it. */
function formatted(data) {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', `--stdin-file-path=${TARGET}`];
  return execFileSync(process.execPath, args, { cwd: ROOT, input: JSON.stringify(data), encoding: 'utf8' });
}
