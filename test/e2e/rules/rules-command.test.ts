/*
 * `leakgate rules`: list, show, check, test.
 */

import { describe, expect, it } from 'vitest';
import { sample } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';

const RULE = `[[rules]]
id = "acme-token"
title = "Acme \\u001b[31mtoken"
pattern = 'acme_([a-z0-9]{20})'
examples = ['token = acme_\${a-z0-9}{20}']
nonExamples = ['acme_short']
`;

/** What `leakgate rules …` prints, in the repository of a test. */
function withRule(config: string, test: (repo: Repo) => Promise<void>): Promise<void> {
  return withRepo(async (repo) => {
    repo.write('leakgate.toml', config);
    await test(repo);
  });
}

const rules = (repo: Repo, ...args: string[]) => runWarm(['rules', ...args], { cwd: repo.dir });

describe('list', () => {
  it('one’s own rules first, and nothing that steers a terminal', () =>
    withRule(RULE, async (repo) => {
      const { code, stdout } = await rules(repo, 'list');
      expect([code, stdout.includes('\x1b')]).toEqual([0, false]);
      expect(stdout).toMatch(/^acme-token +high +Acme/);
      expect((await rules(repo)).stdout).toBe(stdout);
      const { stdout: json } = await rules(repo, '--format', 'json');
      const [first, ...rest] = JSON.parse(json) as { id: string }[];
      expect([first?.id, rest.some(({ id }) => id === 'aws-access-key-id')]).toEqual(['acme-token', true]);
    }));
});

describe('show', () => {
  it('has everything of a rule, in both languages', () =>
    withRule(RULE, async (repo) => {
      for (const lang of ['en', 'ja']) {
        const { code, stdout } = await rules(repo, 'show', 'acme-token', '--lang', lang);
        expect(code).toBe(0);
        for (const part of [
          'acme_',
          'acme_([a-z0-9]{20})',
          'ACME_TOKEN',
          'leakgate.toml',
          'token = acme_${a-z0-9}{20}',
        ])
          expect(stdout).toContain(part);
      }
      const { stdout } = await rules(repo, 'show', 'aws-access-key-id', '--format', 'json');
      expect(JSON.parse(stdout)).toMatchObject({ id: 'aws-access-key-id', own: false });
    }));

  it('of a rule that is not there: exit 2, the right one is suggested', () =>
    withRule(RULE, async (repo) => {
      const { code, stderr } = await rules(repo, 'show', 'acme-tokn');
      expect(code).toBe(2);
      expect(stderr).toContain('acme-token?');
    }));
});

describe('check', () => {
  it.each([
    ['rules that are fine', RULE, 0, '✔ acme-token'],
    ['an example that does not match', `${RULE.replace("['token", "['nothing', 'token")}`, 1, 'nothing'],
    ['a counter-example that matches', RULE.replace('acme_short', 'acme_${a-z}{20}'), 1, 'acme_${a-z}{20}'],
    ['a rule for some paths', `${RULE}path = 'x'\n`, 0, '✔ acme-token'],
    ['a rule of low confidence', `${RULE}confidence = "low"\n`, 0, '✔ acme-token'],
    ['no rules', '', 0, ''],
  ])('%s', (_, config, exit, shown) =>
    withRule(config, async (repo) => {
      const { code, stdout } = await rules(repo, 'check');
      expect(code).toBe(exit);
      expect(stdout).toContain(shown);
      const json = JSON.parse((await rules(repo, 'check', '--format', 'json')).stdout) as { ok: boolean }[];
      expect(json.every(({ ok }) => ok)).toBe(exit === 0);
    }),
  );
});

describe('test', () => {
  const value = sample('${a-z0-9}{20}', 'rules test');

  it('names what matches where, without the secret', () =>
    withRule(RULE, async (repo) => {
      repo.write('a.txt', `\nx acme_${value}\n`);
      const { code, stdout } = await rules(repo, 'test', 'a.txt');
      expect([code, stdout.includes(value)]).toEqual([1, false]);
      expect(stdout).toContain('a.txt:2:8  acme-token');
    }));

  it.each([
    ['a keyword, and no match', 'x\nacme_short\n', RULE, /acme-token.* 2\b/],
    ['no keyword', 'x\n', RULE, /acme-token.*acme_/],
    ['another path', `acme_${value}\n`, `${RULE}path = 'b'\n`, /acme-token/],
    [
      'too little entropy',
      'acme_abababababababababab\n',
      `${RULE}entropy = 3\n`,
      /a\.txt:1:6 {2}acme-token.*minimum=3/,
    ],
  ])('%s: says why nothing is found', (_, text, config, shown) =>
    withRule(config, async (repo) => {
      repo.write('a.txt', text);
      const { code, stdout } = await rules(repo, 'test', 'a.txt');
      expect(code).toBe(0);
      expect(stdout).toMatch(shown);
    }),
  );

  it('of a file that is not there: exit 2', () =>
    withRule(RULE, async (repo) => expect((await rules(repo, 'test', 'no.txt')).code).toBe(2)));
});

describe('words that do not fit', () => {
  it.each([[['lst']], [['show']], [['show', 'a', 'b']], [['list', 'a']], [['test']], [['check', 'a']], [['toString']]])(
    '%j: exit 2, one line',
    (args) =>
      withRule('', async (repo) => {
        const { code, stdout, stderr } = await rules(repo, ...args);
        expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
      }),
  );
});
