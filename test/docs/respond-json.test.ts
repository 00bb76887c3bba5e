/*
 * docs/RESPOND-JSON.md is true: every field of a rich incident stands in it, or in docs/JSON.md where findings are told of.
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { richResponse } from '../helpers/incident.ts';
import { responded } from '../report/respond/responded.ts';

const PAGE = page('RESPOND-JSON.md');

test('every key is documented', async () => {
  const report: Record<string, Record<string, unknown>> = JSON.parse(await responded('json', richResponse()));
  const { findings, beside, places, ...exposure } = report['exposure'] ?? {};
  const own = keysOf({ ...report, exposure }).filter((key) => key !== 'StringEquals' && key !== 'aws:RequestedRegion');
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter((key) => !PAGE.includes(`\`${key}\``))).toEqual([]);
  const both = PAGE + page('JSON.md');
  expect(keysOf({ findings, beside, places }).filter((key) => !both.includes(`\`${key}\``))).toEqual([]);
});

test('every field that it names is there', async () => {
  const keys = new Set(keysOf(JSON.parse(await responded('json', richResponse()))));
  // Names of columns and lists of fields; values are in lists that begin with their own word.
  const fields = [...PAGE.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  expect(fields.length).toBeGreaterThan(25);
  expect(fields.filter((name) => !keys.has(name))).toEqual([]);
});

function keysOf(value: unknown): string[] {
  const keys = new Set<string>();
  JSON.stringify(value, (key, each) => {
    if (/\D/.test(key)) keys.add(key);
    return each;
  });
  return [...keys];
}

function page(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}
