/*
 * What a clean commit loads is a fact of the build: esbuild's metafile says it.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Bytes, more than half of them tables of keywords. Grows only with a reason in the commit that raises it. */
const BUDGET = 280 * 1024;

interface Output {
  readonly bytes: number;
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

const meta = JSON.parse(readFileSync(new URL('../dist/meta.json', import.meta.url), 'utf8')) as {
  readonly hook: { readonly outputs: Readonly<Record<string, Output>> };
};
const output = meta.hook.outputs['dist/cli.cjs'];
if (output === undefined) throw new Error('dist/cli.cjs is not in the metafile');

describe('the file that a clean commit loads', () => {
  test('is one file within its budget', () => {
    expect(Object.keys(meta.hook.outputs)).toEqual(['dist/cli.cjs']);
    expect(output.bytes).toBeLessThan(BUDGET);
  });

  test('holds no package but picocolors', () => {
    const packages = Object.entries(output.inputs)
      .filter(([path, { bytesInOutput }]) => path.startsWith('node_modules/') && bytesInOutput > 0)
      .map(([path]) => path.split('/')[1]);
    expect([...new Set(packages)]).toEqual(['picocolors']);
  });

  test('holds no stage that only findings need', () => {
    const late =
      /^src\/(?:advice|fix|hooks|enrich|messages\/(?:ja|en\/(?!report))|git\/client|sources\/(?:files|history|archive))/;
    const held = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    expect(held.map(([path]) => path).filter((path) => late.test(path))).toEqual([]);
  });

  test('imports nothing at start but modules of node, without network and threads', () => {
    const atStart = output.imports.filter(({ kind }) => kind !== 'dynamic-import').map(({ path }) => path);
    expect([...new Set(atStart)].sort()).toEqual([
      'node:buffer',
      'node:child_process',
      'node:fs',
      'node:path',
      'node:util',
      'node:zlib',
    ]);
  });

  test('reaches the rest of the program by one import', () => {
    const later = output.imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path);
    expect(later).toEqual(['./main.js']);
  });
});
