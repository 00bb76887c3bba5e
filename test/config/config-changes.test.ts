/*
 * What a gate is told of a change to the configuration.
 */

import { describe, expect, test } from 'vitest';
import { configChanges } from '../../src/config/config-changes.ts';
import { loadConfig } from '../../src/config/load.ts';

async function changes(before: string, after: string) {
  const load = (text: string) =>
    loadConfig('/r', { top: '/r', files: { read: async (path) => (path === '/r/leakgate.toml' ? text : null) } });
  return configChanges(await load(before), await load(after));
}
const told = async (before: string, after: string) =>
  (await changes(before, after)).map(({ key, was, now, line }) => `${key}: ${was} → ${now} @${line}`);

const RULE = `[[rules]]\nid = "acme"\ntitle = "Acme"\npattern = "acme_[a-z]{20}"\nexamples = ["x"]\n`;

describe('a difference', () => {
  test.each<[string, string, string[]]>([
    ['', 'exclude = ["a/"]\n', ['exclude: null → a/ @1']],
    ['exclude = ["a/", "b/"]\n', 'exclude = ["b/"]\n', ['exclude: a/ → null @null']],
    ['', '[severity]\nx-y = "off"\n', ['severity.x-y: null → off @2']],
    ['severity.x-y = "low"\n', '\nseverity.x-y = "off"\n', ['severity.x-y: low → off @2']],
    ['', 'gate.changes = "accept"\n', ['gate.changes: block → accept @1']],
    ['gate.changes = "accept"\n', '', ['gate.changes: accept → block @null']],
    ['', '[allow]\nrules = ["x-y"]\n', ['allow.rules: null → x-y @2']],
    [RULE, '', [expect.stringMatching(/^rules\.acme: .* → null @null$/)]],
    [RULE, RULE.replace('Acme', 'Other'), [expect.stringMatching(/^rules\.acme: .*Acme.* → .*Other.* @2$/)]],
    ['extends = "acme"\n', '', ['extends: acme → null @null']],
    [
      '[[environments]]\nname = "p"\naccounts = ["111111111111"]\npaths = ["p/"]\n',
      '[[environments]]\nname = "p"\naccounts = ["111111111111"]\npaths = ["q/"]\n',
      ['environments.p.paths: null → q/ @4', 'environments.p.paths: p/ → null @null'],
    ],
    ['exclude = ["a/*", "!a/b"]\n', 'exclude = ["!a/b", "a/*"]\n', ['exclude: a/*, !a/b → !a/b, a/* @1']],
  ])('%j, then %j', async (before, after, expected) => {
    expect((await told(before, after)).sort()).toEqual(expected);
  });
});

test.each([
  ['exclude = ["a/", "b/"]\n', '# why\nexclude = ["b/", "a/"]\n'],
  ['', 'gate.changes = "block"\ngate.bypass = "refuse"\ncompat = false\n'],
  ['lang = "ja"\n[limits]\nthreads = 2\n', 'limits = { threads = 2 }\nlang = "ja"\n'],
  [RULE, RULE.replace('title = "Acme"\n', '').replace('examples', 'title = "Acme"\nexamples')],
])('%j, then %j: no difference', async (before, after) => expect(await changes(before, after)).toEqual([]));

test('long values are cut, and the file is named', async () => {
  const [change] = await changes('', RULE.replace('Acme', 'A'.repeat(400)));
  expect(change?.now).toHaveLength(120);
  expect(change?.file).toBe('leakgate.toml');
});
