/*
 * The JSON Schema for editors, and docs/CONFIG.md: they say what the reader takes.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { KEYS, validate } from '../../src/config/schema.ts';
import { loadCatalog } from '../../src/messages/load.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const accepts = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(`${ROOT}/docs/leakgate.schema.json`, 'utf8')) as object,
);
const reads = (data: unknown) => 'config' in validate(data);

test('docs/leakgate.schema.json is up to date', () => {
  const args = ['scripts/config-schema.mjs', '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test.each(['en', 'ja'] as const)('every key has a sentence in %s, and no other', async (language) => {
  const said = Object.keys(await loadCatalog(language)).filter((key) => key.startsWith('config-key.'));
  expect(said.sort()).toEqual(KEYS.map((key) => `config-key.${key}`).sort());
});

test('every key is described in the schema', () => {
  const descriptions: string[] = [];
  JSON.stringify(
    configJsonSchema((key) => key),
    (key, value: unknown) => {
      if (key === 'description') descriptions.push(String(value));
      return value;
    },
  );
  expect(descriptions.sort()).toEqual([...KEYS].sort());
});

test('every key is in docs/CONFIG.md', () => {
  const text = readFileSync(`${ROOT}/docs/CONFIG.md`, 'utf8');
  expect(KEYS.filter((key) => !text.includes(`\`${key.replace(/^rules\./, '')}\``))).toEqual([]);
});

const RULE = { id: 'acme', title: 'Acme', pattern: 'acme_[a-z]{20}', examples: ['x'] };
const FINGERPRINT = '0123456789abcdef0123456789abcdef';

describe('the schema and the reader', () => {
  test.each<[unknown, boolean]>([
    [{}, true],
    [[], false],
    [null, false],
    ['', false],
    [{ lang: 'ja', color: 'never', compat: true }, true],
    [{ lang: 'de' }, false],
    [{ toString: 'x' }, false],
    [{ extends: '@acme/rules' }, true],
    [{ extends: ['./team.toml', '../base.json', 'acme'] }, true],
    [{ extends: '/etc/team.toml' }, false],
    [{ extends: './team.js' }, false],
    [{ rules: [RULE] }, true],
    [{ rules: [{ ...RULE, title: { en: 'a', ja: 'b' } }] }, true],
    [{ rules: [{ ...RULE, title: { en: 'a' } }] }, false],
    [{ rules: [[]] }, false],
    [{ severity: { 'aws-access-key-id': 'off', acme: 'low' } }, true],
    [{ severity: { 'aws-access-key-id': 'none' } }, false],
    [{ severity: { '-': 'low' } }, false],
    [{ severity: [] }, false],
    [{ allow: { paths: ['test/', '!test/a'], rules: ['acme'], values: [FINGERPRINT, `${FINGERPRINT} a demo`] } }, true],
    [{ allow: { values: [FINGERPRINT.toUpperCase()] } }, false],
    [{ allow: { values: [`${FINGERPRINT}x`] } }, false],
    [{ allow: { values: ['hunter2'] } }, false],
    [{ allow: { commits: [] } }, false],
    [{ exclude: ['vendor/'] }, true],
    [{ exclude: 'vendor/' }, false],
    [{ exclude: [''] }, false],
    [{ environments: [{ name: 'a', accounts: ['123456789012'], paths: ['a/'] }] }, true],
    [{ environments: [{ name: 'a', accounts: ['123456789012'] }] }, false],
    [{ environments: { name: 'a' } }, false],
    [{ limits: { threads: 1, memory: 64, budget: '5s' } }, true],
    [{ limits: { threads: 0 } }, false],
    [{ limits: { memory: 64.5 } }, false],
    [{ limits: { budget: '5' } }, false],
    [{ gate: { bypass: 'accept', changes: 'report' } }, true],
    [{ gate: { bypass: 'block' } }, false],
  ])('%j: %s', (data, isFine) => expect([reads(data), accepts(data)]).toEqual([isFine, isFine]));

  const leaf = fc.oneof(
    fc.constantFrom(
      'en',
      'low',
      'off',
      'auto',
      'acme',
      './a.toml',
      FINGERPRINT,
      '5s',
      '123456789012',
      'block',
      'accept',
      '',
    ),
    fc.constantFrom(0, 1, 64, 4096, 1.5, -1, true, false, null),
  );
  const name = fc.constantFrom(...new Set(KEYS.flatMap((key) => key.split('.'))), 'acme', 'en', 'ja');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('tree'), { maxLength: 2 }),
      fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
    ),
  }));
  const top = fc.constantFrom(...KEYS.filter((key) => !key.includes('.')));

  test('agree on whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(top, tree, { maxKeys: 3 }), (data) => {
        expect(accepts(data)).toBe(reads(data));
      }),
      { numRuns: 3000 },
    );
  });
});
