/*
 * Rules of one's own, in the configuration and in packages of data.
 */

import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';

const RULE = `[[rules]]
id = "acme-token"
title = "Acme token"
pattern = 'acme_([a-z0-9]{20})'
examples = ['token = acme_\${a-z0-9}{20}']
`;
const token = (seed: string) => sample('acme_${a-z0-9}{20}', seed);

/** `rule path:line:column` of every place. */
async function found(repo: Repo, ...args: string[]): Promise<string[]> {
  const { findings } = await report(args, { cwd: repo.dir });
  return findings.flatMap(({ rule, places }) =>
    places.map(({ path, line, column }) => `${rule} ${path}:${line}:${column}`),
  );
}

describe('a rule in the configuration', () => {
  it.each([
    ['leakgate.toml', RULE],
    [
      '.leakgate.json',
      JSON.stringify({
        rules: [
          { id: 'acme-token', title: { en: 'Acme', ja: 'アクメ' }, pattern: 'acme_([a-z0-9]{20})', examples: ['x'] },
        ],
      }),
    ],
  ])('%s: finds its tokens on disk, in the commit and in history', (name, config) =>
    withRepo(async (repo) => {
      repo.write(name, config);
      repo.write('é/a.txt', `é\nkey = ${token('a')}\n`);
      expect(await found(repo, 'files', 'é/a.txt')).toEqual(['acme-token é/a.txt:2:12']);
      await repo.git('add', '-A');
      const staged = await report(['staged'], { cwd: repo.dir });
      expect([staged.code, staged.findings.map(({ rule }) => rule)]).toEqual([1, ['acme-token']]);
      await repo.commit({}, `says ${token('b')}`);
      expect((await found(repo, 'history')).sort()).toEqual(['acme-token null:5:11', 'acme-token é/a.txt:2:12']);
    }),
  );

  it('goes before a rule of leakgate’s where both match', () =>
    withRepo(async (repo) => {
      const { id } = awsPair('own');
      repo.write('leakgate.toml', RULE.replace('acme_([a-z0-9]{20})', '"AKIA[A-Z0-9]{16}"'));
      repo.write('a.txt', `id = "${id}"\n`);
      expect(await found(repo, 'files', 'a.txt')).toEqual(['acme-token a.txt:1:6']);
    }));

  it('for some paths only: on disk and in history', () =>
    withRepo(async (repo) => {
      await repo.commit({
        'leakgate.toml': `${RULE}path = '\\.env$'\n`,
        'a.env': `${token('a')}\n`,
        'b.txt': `${token('b')}\n`,
      });
      expect(await found(repo, 'files')).toEqual(['acme-token a.env:1:6']);
      expect(await found(repo, 'history')).toEqual(['acme-token a.env:1:6']);
    }));

  it('with entropy: what is too regular is dropped, in sight', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', `${RULE}entropy = 2.5\n`);
      repo.write('a.txt', `acme_${'ab'.repeat(10)}\n`);
      const { stdout } = await runWarm(['files', 'a.txt', '--explain', '--format', 'json'], { cwd: repo.dir });
      expect((JSON.parse(stdout) as { dropped: { rule: string; filter: string }[] }).dropped).toMatchObject([
        { rule: 'acme-token', filter: 'entropy' },
      ]);
    }));

  it('that is new: what an earlier scan found clean is looked at again', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': `${token('a')}\n` });
      const options = { cwd: repo.dir, env: { XDG_STATE_HOME: repo.path('../state') } };
      for (const _ of [1, 2]) expect((await report(['history'], options)).code).toBe(0);
      repo.write('leakgate.toml', RULE);
      const again = await report(['history'], options);
      expect([again.code, again.coverage.remembered]).toEqual([1, 0]);
      repo.write('leakgate.toml', RULE.replace('{20}', '{21}'));
      expect((await report(['history'], options)).coverage.remembered).toBe(0);
    }));
});

describe('a rule that is wrong', () => {
  it.each([
    ['no examples', RULE.replace(/examples.*/, ''), 'rules.0.examples'],
    ['an unknown key', `${RULE}keyword = ["acme"]\n`, 'rules.keywords'],
    ['a look-ahead', RULE.replace('acme_', '(?=acme_)'), 'acme-token'],
    ['no group of that number', `${RULE}secretGroup = 2\n`, 'acme-token'],
    ['nothing to look for', RULE.replace('acme_', ''), 'keywords'],
    ['a keyword that is too short', `${RULE}keywords = ["ac"]\n`, 'rules.0.keywords.0'],
    ['the id of another', RULE + RULE, 'acme-token'],
    ['the id of one of leakgate’s', RULE.replace('acme-token', 'aws-access-key-id'), 'aws-access-key-id'],
    ['a path that is no pattern', `${RULE}path = '('\n`, 'path'],
  ])('%s: exit 2, one line, the place is named', (_, config, named) =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', config);
      for (const args of [['files'], ['staged'], ['rules', 'check']]) {
        const { code, stdout, stderr } = await runWarm(args, { cwd: repo.dir });
        expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
        expect(stderr).toContain(named);
        expect(stderr).toContain('leakgate.toml');
      }
    }),
  );
});

describe('a package of rules', () => {
  const PACKAGE = 'node_modules/@acme/leakgate-rules';

  it.each([
    ['rules.json', '{"rules":[{"id":"acme-token","title":"Acme","pattern":"acme_([a-z0-9]{20})","examples":["x"]}]}'],
    ['rules.toml', RULE],
  ])('%s: found from a sub-folder upwards, and none of its code is run', (file, content) =>
    withRepo(async (repo) => {
      repo.write('sub/leakgate.toml', 'extends = "@acme/leakgate-rules"\n');
      repo.write(`${PACKAGE}/${file}`, content);
      repo.write(`${PACKAGE}/package.json`, '{ "main": "index.js" }');
      const trace = repo.path('run');
      writeFileSync(repo.path(PACKAGE, 'index.js'), `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
      repo.write('sub/a.txt', token('a'));
      const { findings } = await report(['files', 'a.txt'], { cwd: repo.path('sub') });
      expect(findings.map(({ rule }) => rule)).toEqual(['acme-token']);
      expect((await repo.tryGit(['status', '--porcelain', '--', 'run'])).stdout).toBe('');
    }),
  );

  it.each([
    ['is not installed', '@acme/leakgate-rules', null],
    ['is no name of a package', '../rules', null],
    ['holds more than rules', '@acme/leakgate-rules', 'lang = "ja"\n'],
    ['holds no TOML', '@acme/leakgate-rules', '[[rules\n'],
  ])('that %s: exit 2, one line', (_, name, content) =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', `extends = ["${name}"]\n`);
      if (content !== null) repo.write(`${PACKAGE}/rules.toml`, content);
      const { code, stdout, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    }),
  );
});
