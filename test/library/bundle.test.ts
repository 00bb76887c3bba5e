/*
 * What `import 'leakgate'` loads is a fact of the build: esbuild's metafile says it.
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

const meta = JSON.parse(readFileSync(new URL('../../dist/meta.json', import.meta.url), 'utf8')) as {
  readonly whole: { readonly outputs: Readonly<Record<string, Output>> };
};
const { files, modules } = loadedBy('dist/index.js');

/** Files of the sources, and modules from outside, that are loaded before anything is called. */
function loadedBy(entry: string): { readonly files: readonly string[]; readonly modules: readonly string[] } {
  const outputs = [entry];
  const found = { files: new Set<string>(), modules: new Set<string>() };
  // Grows as it is read.
  for (const path of outputs) {
    const output = meta.whole.outputs[path];
    if (output === undefined) throw new Error(`${path} is not in the metafile`);
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) if (bytesInOutput > 0) found.files.add(file);
    for (const { path: next, external } of output.imports.filter(({ kind }) => kind !== 'dynamic-import')) {
      if (external) found.modules.add(next);
      else if (!outputs.includes(next)) outputs.push(next);
    }
  }
  return { files: [...found.files].sort(), modules: [...found.modules].sort() };
}

test('no git, no file system, no threads, no network: of node only what works on bytes', () => {
  expect(modules).toEqual(['node:buffer', 'node:crypto', 'node:util', 'node:zlib']);
});

test('what only a scan of a repository, a report or a rule of the user needs comes when it is asked for', () => {
  const late =
    /^(?:node_modules|src\/(?:git|sources|graph|memory|config|baseline|messages|cli|fix|hooks|forge)|src\/report\/(?!index))/;
  expect(files.filter((file) => late.test(file))).toEqual([]);
  expect(files.filter((file) => /^src\/engine\/(?:scan|worker|threads)/.test(file))).toEqual([]);
});

test('what it loads holds the scanner of texts and the rules', () => {
  for (const file of ['src/library/create-scanner.ts', 'src/engine/text-scanner.ts', 'rules/index.ts'])
    expect(files).toContain(file);
});
