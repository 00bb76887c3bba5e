/*
 * `npm run new-rule`: what it writes is listed, is valid TypeScript, and only its TODOs stand between it and a rule.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'leakgate-new-rule-'));
  for (const folder of ['rules', 'test/rules', 'src/model', 'src/generic'])
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

function newRule(...args: string[]) {
  const script = join(ROOT, 'scripts/new-rule.mjs');
  return spawnSync(process.execPath, [script, '--root', copy, ...args], { encoding: 'utf8' });
}

function read(path: string): string {
  return readFileSync(join(copy, path), 'utf8');
}

test('a provider whose keys show by themselves: a file, a line in the index, an id', () => {
  const { status, stdout, stderr } = newRule('acme-cloud');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('rules/acme-cloud.ts is written');
  expect(read('rules/acme-cloud.ts')).toContain("words: ['acme-cloud', 'acme_cloud', 'acmecloud']");
  expect(read('rules/acme-cloud.ts')).toContain('token: /');
  expect(read('rules/index.ts')).toContain("import { acmeCloud } from './acme-cloud.ts';");
  expect(read('test/rules/ids.txt')).toMatch(/^acme-cloud-api-key$/m);
});

test('a provider whose keys show by its name: a value, with words of its own', () => {
  expect(newRule('2fast', '--value', '--words', 'twofast').status).toBe(0);
  const source = read('rules/2fast.ts');
  expect(source).toContain("words: ['twofast']");
  expect(source).toContain('value: /');
  expect(source).toContain('export const provider2fast: ProviderDef');
  expect(read('test/rules/ids.txt')).toMatch(/^2fast-api-key$/m);
});

test('one that is there, or nearly: refused, or pointed at', () => {
  const { status, stderr } = newRule('flickr');
  expect([status, stderr]).toEqual([2, 'rules/flickr.ts is there already: add a rule to its list\n']);
  expect(newRule('gitlab-cloud').stdout).toContain('rules/gitlab.ts');
});

test.each([[[]], [['Acme']], [['acme', 'other']], [['../acme']], [['acme-x', '--words', 'ac']]])(
  '%j: refused, nothing written',
  (args) => {
    const before = read('rules/index.ts');
    expect(newRule(...args).status).toBe(2);
    expect(read('rules/index.ts')).toBe(before);
  },
);
