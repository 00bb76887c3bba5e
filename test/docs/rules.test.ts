/*
 * docs/RULES.md and rules/index.ts tell what is in rules/.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test.each(['scripts/rules-docs.mjs', 'scripts/rules-index.mjs'])('what %s writes is up to date', (script) => {
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { cwd: ROOT, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test('the table has every rule', () => {
  const text = readFileSync(new URL('../../docs/RULES.md', import.meta.url), 'utf8');
  expect(RULES.filter(({ id }) => !text.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
});
