import { expect } from 'vitest';
import {
  attempt,
  blockedAt,
  commit,
  commitAll,
  commitFiles,
  credentials,
  type HookedRepo,
  PASSED,
  test,
  withHook,
} from './hooked-repo.ts';

const KEY = credentials();
const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

test.each([
  ['-diff', '*.ini -diff'],
  ['binary', '*.ini binary'],
  ['-text', '*.ini -text'],
  ['a diff driver', '*.ini diff=nothing'],
  ['export-ignore and linguist-generated', '*.ini export-ignore linguist-generated'],
  ['everything unset', '* -diff -merge -text -whitespace'],
])('.gitattributes says %s: blocked', (_, line) =>
  withHook(async (repo) => {
    await repo.git('config', 'diff.nothing.textconv', 'true');
    await repo.git('config', 'diff.nothing.binary', 'true');
    await repo.commit({ '.gitattributes': `${line}\n`, 'config.ini': LINES });
    expect(await commitFiles(repo, { 'config.ini': LINES + KEY })).toMatchObject(blockedAt('config.ini:42'));
  }),
);

test('.gitattributes with -diff is a part of the same commit: blocked', () =>
  withHook(async (repo) => {
    const files = { '.gitattributes': '*.ini -diff\n', 'config.ini': KEY };
    expect(await commitFiles(repo, files)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('.git/info/attributes says -diff: blocked', () =>
  withHook(async (repo) => {
    repo.write('.git/info/attributes', '* -diff\n');
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('core.attributesFile says -diff: blocked', () =>
  withHook(async (repo) => {
    repo.write('../attributes', '* -diff\n');
    await repo.git('config', 'core.attributesFile', repo.path('..', 'attributes'));
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
  }));

/** Settings that changed what another scanner saw, one by one; those of their kind, together. */
const SETTINGS: readonly (readonly [title: string, settings: Readonly<Record<string, string>>])[] = [
  ['color.ui=always', { 'color.ui': 'always' }],
  ['color.diff=always', { 'color.diff': 'always' }],
  ['diff.noprefix=true', { 'diff.noprefix': 'true' }],
  ['diff.mnemonicPrefix=true', { 'diff.mnemonicPrefix': 'true' }],
  ['diff.external=true', { 'diff.external': 'true' }],
  ['diff.relative=true', { 'diff.relative': 'true' }],
  ['diff.ignoreSubmodules=all', { 'diff.ignoreSubmodules': 'all' }],
  ['diff.algorithm=histogram', { 'diff.algorithm': 'histogram' }],
  ['diff.renames=copies', { 'diff.renames': 'copies' }],
  ['diff.renames=false', { 'diff.renames': 'false' }],
  ['diff.renameLimit=1', { 'diff.renameLimit': '1' }],
  ['diff.orderFile', { 'diff.orderFile': '/dev/null' }],
  [
    'all other diff.*',
    {
      'diff.autoRefreshIndex': 'false',
      'diff.colorMoved': 'zebra',
      'diff.context': '0',
      'diff.dirstat': 'files',
      'diff.interHunkContext': '9',
      'diff.statGraphWidth': '1',
      'diff.submodule': 'log',
      'diff.suppressBlankEmpty': 'true',
      'diff.wordRegex': '.',
      'diff.wsErrorHighlight': 'all',
    },
  ],
  [
    'status.*',
    {
      'status.relativePaths': 'false',
      'status.renames': 'copies',
      'status.short': 'true',
      'status.showUntrackedFiles': 'no',
      'status.submoduleSummary': 'true',
      'color.status': 'always',
    },
  ],
  [
    'core.* about files and names',
    {
      'core.abbrev': '4',
      'core.bigFileThreshold': '1',
      'core.fileMode': 'false',
      'core.ignoreCase': 'true',
      'core.precomposeUnicode': 'true',
      'core.quotePath': 'true',
      'core.symlinks': 'false',
      'core.whitespace': '-trailing-space',
    },
  ],
  [
    'pagers and logs',
    {
      'core.pager': 'false',
      'i18n.commitEncoding': 'UTF-16',
      'i18n.logOutputEncoding': 'UTF-16',
      'log.showSignature': 'true',
      'pager.diff-index': 'true',
    },
  ],
  ['core.splitIndex=true', { 'core.splitIndex': 'true' }],
  ['core.untrackedCache=true', { 'core.untrackedCache': 'true' }],
  ['index.version=4', { 'index.version': '4' }],
  ['feature.manyFiles=true', { 'feature.manyFiles': 'true' }],
];

/** A rename with a key, a new file with a key, and a harmless edit, in a sub-directory. */
async function stageAllKinds(repo: HookedRepo): Promise<void> {
  await repo.commit({ 'old.txt': LINES, 'other.txt': LINES });
  await repo.git('mv', 'old.txt', 'renamed.txt');
  repo.write('renamed.txt', LINES + KEY);
  repo.write('other.txt', `${LINES}more\n`);
  repo.write('sub/new.ini', credentials(2));
  await repo.git('add', '-A');
}

test.each(SETTINGS)('%s: blocked', (_, settings) =>
  withHook(async (repo) => {
    for (const [key, value] of Object.entries(settings)) await repo.git('config', key, value);
    await stageAllKinds(repo);
    expect(await commit(repo, [], { cwd: repo.path('sub') })).toMatchObject(
      blockedAt('renamed.txt:42', 'sub/new.ini:2'),
    );
  }),
);

test('all those settings on a commit without a key: passes', () =>
  withHook(async (repo) => {
    const all = SETTINGS.flatMap(([, settings]) => Object.entries(settings));
    for (const [key, value] of all) await repo.git('config', key, value);
    expect(await commitFiles(repo, { 'other.txt': LINES })).toMatchObject(PASSED);
  }));

test('settings on the command line of git (git -c): blocked', () =>
  withHook(async (repo) => {
    await stageAllKinds(repo);
    const settings = ['-c', 'color.ui=always', '-c', 'diff.external=true', '-c', 'diff.noprefix=true'];
    const result = await attempt(repo, [...settings, 'commit', '-m', 'message']);
    expect(result).toMatchObject(blockedAt('renamed.txt:42', 'sub/new.ini:2'));
  }));

test('variables in the environment that steer git diff: blocked', () =>
  withHook(async (repo) => {
    await stageAllKinds(repo);
    const env = {
      GIT_EXTERNAL_DIFF: 'true',
      GIT_DIFF_OPTS: '-u0',
      GIT_TRACE: '1',
      GIT_TRACE_SETUP: '1',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_PAGER: 'false',
      FORCE_COLOR: '1',
    };
    expect(await commit(repo, [], { env })).toMatchObject(blockedAt('renamed.txt:42', 'sub/new.ini:2'));
  }));

test('the language of the environment is Japanese: blocked, and a harmless commit passes', () =>
  withHook(async (repo) => {
    const env = { LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' };
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    expect(await commit(repo, [], { env })).toMatchObject(blockedAt('config.ini:2'));
    repo.write('config.ini', 'clean\n');
    expect(await commitAll(repo, [], { env })).toMatchObject(PASSED);
  }));

test('a clean filter that takes the key out: passes, the index is what is committed', () =>
  withHook(async (repo) => {
    await repo.commit({ '.gitattributes': '*.ini filter=redact\n' });
    await repo.git('config', 'filter.redact.clean', 'sed s/=.*//');
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(PASSED);
  }));

test('a clean filter that puts a key in: blocked', () =>
  withHook(async (repo) => {
    repo.write('../key.ini', KEY);
    await repo.commit({ '.gitattributes': '*.ini filter=reveal\n' });
    await repo.git('config', 'filter.reveal.clean', `cat - '${repo.path('..', 'key.ini')}'`);
    expect(await commitFiles(repo, { 'config.ini': 'clean\n' })).toMatchObject(blockedAt('config.ini:3'));
  }));
