/*
 * Which variable holds which value.
 */

import { expect, test } from 'vitest';
import { namesFor } from '../../src/fix/names.ts';
import type { Target } from '../../src/fix/rewrite/target.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { Secret } from '../../src/model/secret.ts';
import { SecretMap } from '../../src/util/secret-map.ts';

const RULE = { id: 'generic-credential', env: 'SECRET' } as RuleDef;

function target(value: string, { name = null, variable = null }: Partial<Target> = {}): Target {
  const secret = new Secret(value);
  return { start: 0, end: 1, secret, found: secret, rule: RULE, name, variable, joined: false, wanted: true };
}

function namesOf(
  targets: readonly Target[],
  known: readonly [string, string][] = [],
  chosen = new SecretMap<string>(),
) {
  const variables = known.map(([name, value]) => ({ name, value: new Secret(value) }));
  return targets.map(namesFor(targets, { known: variables, chosen }));
}

test('one value, one name; several values are told apart', () => {
  expect(namesOf([target('a', { name: 'dbKey' }), target('b', { name: 'dbKey' }), target('a')])).toEqual([
    'DB_KEY',
    'DB_KEY_2',
    'DB_KEY',
  ]);
});

test('a value that is known keeps its name, and a name that is known is not taken', () => {
  expect(
    namesOf(
      [target('a'), target('b')],
      [
        ['MINE', 'a'],
        ['SECRET', 'other'],
        ['EMPTY', ''],
      ],
    ),
  ).toEqual(['MINE', 'SECRET_2']);
});

test('the fallback of a read has the name that is read, unless that stands for something else', () => {
  expect(namesOf([target('a', { variable: 'DB_PW' }), target('b', { variable: 'DB_PW' })])).toEqual([
    'DB_PW',
    'SECRET',
  ]);
  expect(namesOf([target('a', { variable: 'DB_PW' })], [['DB_PW', 'other']])).toEqual(['SECRET']);
});

test('what somebody has chosen goes first', () => {
  const chosen = new SecretMap<string>();
  chosen.set(new Secret('a'), 'MY_NAME');
  expect(namesOf([target('a', { variable: 'DB_PW' }), target('b')], [], chosen)).toEqual(['MY_NAME', 'SECRET']);
});
