import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FORMATS, isFormat, loadReporter } from '../../src/report/index.ts';
import { pretty } from '../../src/report/pretty.ts';
import { resultOf, shardOf, written } from './result-factory.ts';

test.each(FORMATS)('%s loads and ends its report with a line break', async (format) => {
  const report = await written(await loadReporter(format), { ...resultOf(), shard: shardOf(resultOf()) });
  expect(report).toMatch(/\n$/);
});

test('pretty is the same whether loaded or imported', async () => {
  expect(await loadReporter('pretty')).toBe(pretty);
});

test('unknown names are no formats', () => {
  expect(isFormat('json')).toBe(true);
  expect(isFormat('toString')).toBe(false);
});

test('no reporter is imported statically, so that the hook loads one only', async () => {
  const source = await readFile(new URL('../../src/report/index.ts', import.meta.url), 'utf8');
  const imported = [...source.matchAll(/^(?:import|export) (?!type ).* from /gm)];
  expect(imported).toEqual([]);
});
