/*
 * A .gitleaks.toml as repositories have it: its rules and allowlists hold, and nothing is left out unseen.
 */

import { describe, expect, it } from 'vitest';
import { type Report, report } from '../../helpers/run-cli.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';

const CONFIG = `title = "Acme"

[extend]
useDefault = true
disabledRules = ["aws-access-key-id"]

[[rules]]
id = "acme-token"
description = "Acme token"
regex = '''(?i)acme_([a-z0-9]{20})'''
entropy = 2.5
keywords = ["acme"]
tags = ["acme", "token"]
  [rules.allowlist]
  regexes = ['''^dead''']

[[rules]]
id = "Acme Pair"
description = "Acme pair"
regex = '''(user|admin):([a-z0-9]{20})@acme'''
secretGroup = 2
  [[rules.allowlists]]
  condition = "AND"
  regexTarget = "line"
  regexes = ['''# not a secret''']
  paths = ['''\\.md$''']

[allowlist]
description = "global"
paths = ['''(^|/)fixtures/''', '''(.*?)(png|pdf)$''']
stopwords = ["Sandbox"]
commits = ["0123456789abcdef0123456789abcdef01234567"]
`;

interface Told extends Report {
  readonly code: number | null;
  readonly configuration?: { readonly allowlists: string[]; readonly notes: { code: string; what: string }[] };
  readonly dropped: readonly { readonly rule: string; readonly path: string | null; readonly filter: string }[];
}

const value = (seed: string) => sample('${a-z0-9}{20}', seed);
const token = (seed: string) => `acme_${value(seed)}`;
const explained = async (repo: Repo, ...args: string[]) =>
  (await report([...args, '--explain'], { cwd: repo.dir })) as Told;
const places = ({ findings }: Told) =>
  findings.flatMap(({ rule, places: all }) => all.map(({ path, line, column }) => `${rule} ${path}:${line}:${column}`));
const allowed = ({ dropped }: Told) =>
  dropped.filter(({ filter }) => filter === 'allowlist').map(({ rule, path }) => `${rule} ${path}`);

const FILES = {
  '.gitleaks.toml': CONFIG,
  'a.txt': `key = ${token('a').toUpperCase()}\n`,
  'dead.txt': `see acme_dead${value('b').slice(4)}\n`,
  'fixtures/f.js': `// see ${token('c')}\n`,
  'sand.txt': `acme_sandbox${value('d').slice(7)}\n`,
  'pair.md': `user:${value('e')}@acme # not a secret\n`,
  'pair.txt': `user:${value('f')}@acme # not a secret\n`,
  'flat.txt': `acme_${'ab'.repeat(10)}\n`,
};
const FOUND = ['Acme-Pair pair.txt:1:6', 'acme-token a.txt:1:12'];
const ALLOWED = ['Acme-Pair pair.md', 'acme-token dead.txt', 'acme-token fixtures/f.js', 'acme-token sand.txt'];

describe('a .gitleaks.toml', () => {
  it('holds for files, and tells what its allowlists dropped', () =>
    withRepo(async (repo) => {
      for (const [path, text] of Object.entries(FILES)) repo.write(path, text);
      const found = await explained(repo, 'files');
      expect([places(found), allowed(found).sort(), found.code]).toEqual([FOUND, ALLOWED, 1]);
      expect(found.configuration).toMatchObject({
        allowlists: ['.gitleaks.toml'],
        notes: [{ code: 'commits-ignored', what: '0123456789abcdef0123456789abcdef01234567' }],
      });
    }));

  it('holds for history, where paths are known last', () =>
    withRepo(async (repo) => {
      await repo.commit(FILES);
      await repo.git('rm', '-q', ...Object.keys(FILES).filter((path) => path !== '.gitleaks.toml'));
      await repo.commit({});
      const found = await explained(repo, 'history');
      expect([places(found), found.code]).toEqual([FOUND, 1]);
      const placed = allowed(found).filter((each) => !each.endsWith(' null'));
      expect(placed.sort()).toEqual(['Acme-Pair pair.md', 'acme-token fixtures/f.js']);
      expect(allowed(found)).toHaveLength(ALLOWED.length);
    }));

  it('holds in the hook, which says that an allowlist was in force', () =>
    withRepo(async (repo) => {
      repo.write('.gitleaks.toml', CONFIG);
      repo.write('fixtures/f.js', token('c'));
      await repo.git('add', '-A');
      const { code, stdout } = await runWarm(['staged'], { cwd: repo.dir });
      expect(code).toBe(0);
      expect(stdout).toContain('.gitleaks.toml');
      expect((await runWarm(['staged', '--lang', 'ja'], { cwd: repo.dir })).stdout).toContain('.gitleaks.toml');
    }));

  it('that switches a rule off: it is dropped, in sight', () =>
    withRepo(async (repo) => {
      repo.write('.gitleaks.toml', CONFIG);
      repo.write('a.txt', `${awsPair('off').id}\n`);
      const found = await explained(repo, 'files', 'a.txt');
      expect([places(found), allowed(found), found.code]).toEqual([[], ['aws-access-key-id a.txt'], 0]);
    }));

  it('one content at a path that is listed and at one that is not: the second is told', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitleaks.toml': CONFIG, 'fixtures/f.js': token('c'), 'src/f.js': token('c') });
      expect(places(await explained(repo, 'history'))).toEqual(['acme-token src/f.js:1:6']);
    }));

  it('without useDefault: leakgate’s rules stay', () =>
    withRepo(async (repo) => {
      repo.write('.gitleaks.toml', 'title = "nothing"\n');
      repo.write('a.txt', `${awsPair('stay').id}\n`);
      const found = await explained(repo, 'files', 'a.txt');
      expect([places(found), found.configuration]).toEqual([['aws-access-key-id a.txt:1:1'], undefined]);
    }));
});

describe('the new spelling, and rules of leakgate’s', () => {
  it('lists for some rules only, and additions to a rule by its id', () =>
    withRepo(async (repo) => {
      const [first, second] = [awsPair('first'), awsPair('second')];
      repo.write(
        '.gitleaks.toml',
        `[[rules]]\nid = "aws-access-key-id"\n[[rules.allowlists]]\nregexes = ['''^${first.id.slice(0, 8)}''']\n` +
          `[[allowlists]]\ntargetRules = ["aws-access-key-id", "nobody"]\npaths = ['''b\\.txt''']\n`,
      );
      repo.write('a.txt', `${first.id}\n`);
      repo.write('b.txt', `${second.id}\n`);
      repo.write('c.txt', `${second.id}\n`);
      const found = await explained(repo, 'files', '*.txt');
      expect(places(found)).toEqual(['aws-access-key-id c.txt:1:1']);
      expect(allowed(found).sort()).toEqual(['aws-access-key-id a.txt', 'aws-access-key-id b.txt']);
      expect(found.configuration?.notes.map(({ code, what }) => `${code} ${what}`)).toEqual(['unknown-rule nobody']);
    }));
});

describe('rules that cannot be taken as they are', () => {
  it('without a keyword: tried on all text, on disk, in large files and in history', () =>
    withRepo(async (repo) => {
      const hex = sample('${0-9a-f}{33}', 'anywhere');
      await repo.commit({
        '.gitleaks.toml': `[[rules]]\nid = "hex"\nregex = '''\\b[0-9a-f]{33}\\b'''\n`,
        'small.txt': `x ${hex}\n`,
        'large.txt': `${'word word word\n'.repeat(100_000)}y ${hex.slice(1)}0\n`,
      });
      const expected = ['hex large.txt:100001:3', 'hex small.txt:1:3'];
      for (const command of ['files', 'history']) {
        const found = await explained(repo, command);
        expect([places(found).sort(), found.configuration?.notes[0]?.code]).toEqual([expected, 'rule-anywhere']);
      }
    }));

  it('without a regex: not applied, and told', () =>
    withRepo(async (repo) => {
      repo.write('.gitleaks.toml', `[[rules]]\nid = "keys"\npath = '''id_rsa$'''\n`);
      repo.write('id_rsa', 'x');
      const found = await explained(repo, 'files');
      expect([found.code, found.configuration?.notes]).toMatchObject([
        0,
        [{ code: 'rule-without-regex', what: 'keys' }],
      ]);
    }));

  it('all of a list with a commit in it: not honoured, the finding stays', () =>
    withRepo(async (repo) => {
      repo.write('.gitleaks.toml', `[[allowlists]]\ncondition = "AND"\ncommits = ["abc"]\npaths = ['''a''']\n`);
      repo.write('a.txt', `${awsPair('and').id}\n`);
      expect((await explained(repo, 'files', 'a.txt')).code).toBe(1);
    }));
});

describe('files that it extends', () => {
  it('a rule of the same id says it again, allowlists add up', () =>
    withRepo(async (repo) => {
      repo.write('config/base.toml', CONFIG);
      repo.write(
        '.gitleaks.toml',
        `[extend]\npath = "config/base.toml"\n[[rules]]\nid = "acme-token"\nregex = '''acmy_([a-z0-9]{20})'''\n`,
      );
      repo.write('a.txt', `acmy_${value('a')}\nacmy_dead${value('b').slice(4)}\n${token('c')}\n`);
      const found = await explained(repo, 'files', 'a.txt');
      expect([places(found), allowed(found)]).toEqual([['acme-token a.txt:1:6'], ['acme-token a.txt']]);
    }));

  it('that extend each other: read as far as gitleaks reads them', () =>
    withRepo(async (repo) => {
      repo.write('.gitleaks.toml', `[extend]\npath = ".gitleaks.toml"\n${CONFIG.slice(CONFIG.indexOf('[[rules]]'))}`);
      expect((await explained(repo, 'files')).code).toBe(0);
    }));
});

describe('the key gitleaks', () => {
  it('names another file, from the configuration’s folder', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', 'gitleaks = "conf/leaks.toml"\n');
      repo.write('conf/leaks.toml', CONFIG);
      repo.write('a.txt', token('a'));
      expect(places(await explained(repo, 'files', 'a.txt'))).toEqual(['acme-token a.txt:1:6']);
    }));

  it.each(['no.toml', '.', '/dev/zero'])('%s: exit 2, one line', (path) =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', `gitleaks = "${path}"\n`);
      const { code, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    }),
  );
});

describe('a file that is wrong', () => {
  it.each([
    ['no TOML', '[[rules\n', '.gitleaks.toml'],
    ['a pattern with look-ahead', CONFIG.replace('(?i)acme_', '(?=x)acme_'), 'acme-token'],
    ['an allowlist with a pattern that does not end', CONFIG.replace("'^dead'", "'(dead'"), 'acme-token'],
    ['a global one', CONFIG.replace('(^|/)fixtures/', '(fixtures'), 'allowlist'],
    ['a group that is not there', CONFIG.replace('secretGroup = 2', 'secretGroup = 3'), 'Acme Pair'],
    ['a condition that is none', CONFIG.replace('"AND"', '"XOR"'), 'condition'],
    ['a target that is none', CONFIG.replace('"line"', '"file"'), 'regextarget'],
    ['a regex that is a number', CONFIG.replace(/regex = '''\(\?i.*/, 'regex = 3'), 'rules.0.regex'],
  ])('%s: exit 2, one line, file and place are named', (_, config, named) =>
    withRepo(async (repo) => {
      repo.write('.gitleaks.toml', config);
      for (const command of ['files', 'staged', 'history']) {
        const { code, stdout, stderr } = await runWarm([command], { cwd: repo.dir });
        expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
        expect(stderr).toContain(named);
        expect(stderr).toContain('.gitleaks.toml');
      }
    }),
  );
});
