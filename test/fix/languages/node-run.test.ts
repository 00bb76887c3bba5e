/*
 * Fixed programs in JavaScript and TypeScript do what they did.
 */

import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { programOf, runBoth } from './running.ts';

const ESBUILD = createRequire(import.meta.url).resolve('esbuild');

test('a program prints the same with its secrets in the environment', async () => {
  const command = (file: string) => [process.execPath, file];
  const { before, after, refused, shown } = await runBoth('program.mjs', programOf('node'), command);
  expect({ refused, shown }).toEqual({ refused: [], shown: [] });
  expect(JSON.parse(after)).toEqual(JSON.parse(before));
});

test('a program with types prints the same', async () => {
  const strip = `
    const { buildSync } = require(${JSON.stringify(ESBUILD)});
    const { outputFiles } = buildSync({ entryPoints: [process.argv[1]], write: false, platform: 'node' });
    new Function('require', outputFiles[0].text)(require);`;
  const command = (file: string) => [process.execPath, '-e', strip, file];
  const { before, after, refused, shown } = await runBoth('program.ts', programOf('typescript'), command);
  expect({ refused, shown }).toEqual({ refused: [], shown: [] });
  expect(JSON.parse(after)).toEqual(JSON.parse(before));
});
