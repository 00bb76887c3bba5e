/*
 * Keys at paths of another environment than their account's.
 */

import { expect, test } from 'vitest';
import { environmentOf } from '../../src/enrich/environment.ts';
import { GitignoreList } from '../../src/match/gitignore-list.ts';

const list = (...gitignore: string[]) => new GitignoreList({ gitignore, inside: '', above: '' });
const ENVIRONMENTS = [
  { name: 'production', accounts: ['111111111111', '333333333333'], paths: list('/prod/', 'shared/') },
  { name: 'staging', accounts: ['222222222222'], paths: list('/stage/', 'shared/') },
];
const of = (account: string | null, ...paths: (string | null)[]) =>
  environmentOf(
    { keyId: null, account, canary: null, own: false },
    paths.map((path) => ({ path })),
    ENVIRONMENTS,
  );

test.each<[string, (string | null)[], string | null]>([
  ['111111111111', ['prod/a.env'], null],
  ['111111111111', ['stage/a.env'], 'staging'],
  ['333333333333', ['prod/a.env', 'stage/a.env'], 'staging'],
  ['111111111111', ['shared/a.env'], null],
  ['111111111111', ['elsewhere.env', null], null],
])('an account of production, %s, at %j: misplaced in %s', (account, paths, misplacedIn) =>
  expect(of(account, ...paths)).toEqual({ account: 'production', misplacedIn }),
);

test('without an account, of an account that nobody lists, or without environments: nothing is said', () => {
  expect(of(null, 'prod/a')).toBe(null);
  expect(of('444444444444', 'prod/a')).toBe(null);
  expect(environmentOf(null, [{ path: 'prod/a' }], ENVIRONMENTS)).toBe(null);
  expect(environmentOf({ keyId: null, account: '111111111111', canary: null, own: false }, [])).toBe(null);
});
