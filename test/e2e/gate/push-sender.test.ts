/*
 * `leakgate push` as the hook pre-push: what the other side does not have.
 */

import { expect, test as oneByOne } from 'vitest';
import { type Run, run } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { serveGit } from './http-git.ts';
import { type Pushing, sent, settle, stateOf, withRemote } from './pushing.ts';
import { type Env, leak, pathsIn } from './scene.ts';

const test = oneByOne.concurrent;
const ZERO = '0'.repeat(40);

const HOOK = { name: 'pre-push' } as const;

function outputOf({ stdout, stderr }: Run): string {
  return stdout + stderr;
}

/** The line for `revision`, pushed to `ref` of the other side, which has `old` there. */
async function line(
  { repo }: Pushing,
  revision: string,
  { ref = 'refs/heads/main', old = ZERO } = {},
): Promise<string> {
  return `${revision} ${await repo.git('rev-parse', revision)} ${ref} ${old}`;
}

test.each(['file', 'http'])('a new branch, then an update, over %s: clean passes, a leak stays here', (way) =>
  withRemote(HOOK, async ({ repo, remote, push }) => {
    await using server = await serveGit(repo.path('..'));
    if (way === 'http') await repo.git('remote', 'set-url', 'origin', `${server.url}/remote.git`);
    expect(await push('origin', 'main')).toMatchObject({ code: 0 });
    const before = await stateOf(remote);
    await repo.commit({ 'new.ini': leak('new') }, 'made with --no-verify');
    await repo.git('rm', '-q', 'new.ini');
    await repo.commit({});
    const refused = await push('origin', 'main', 'HEAD:other');
    expect(refused.code).toBe(1);
    expect(outputOf(refused)).toContain('new.ini:1:23');
    expect(await stateOf(remote)).toBe(before);
    expect(await push('--no-verify', 'origin', 'main')).toMatchObject({ code: 0 });
  }),
);

test('the first push of everything: a leak anywhere in history', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    await repo.commit({ 'old.ini': leak('old') });
    await repo.git('rm', '-q', 'old.ini');
    await repo.commit({});
    const seen = await sent(pushing, [await line(pushing, 'main')]);
    expect(seen).toMatchObject({ code: 1, complete: true, gate: { ranges: [{ commits: null }] } });
    expect(pathsIn(seen)).toEqual(['old.ini']);
  }));

test('the first push goes by its own policy, not by what lies in the work tree', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    await repo.commit({ 'old.ini': leak('old'), 'leakgate.toml': '[allow]\npaths = ["*.ini"]\n' });
    expect(await sent(pushing, [await line(pushing, 'main')])).toMatchObject({ code: 0 });
    repo.write('leakgate.toml', 'exclude = ["*.txt"]\n');
    await repo.git('reset', '-q', '--hard', 'HEAD~1');
    await repo.commit({ 'old.ini': leak('old') });
    repo.write('leakgate.toml', '[allow]\npaths = ["*.ini"]\n');
    expect(await sent(pushing, [await line(pushing, 'main')])).toMatchObject({ code: 1 });
  }));

test('what a push changes in the policy does not hold for it; from the next one on it does', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    await settle(pushing);
    const old = await repo.git('rev-parse', 'HEAD');
    const allowing = await repo.commit({ 'leakgate.toml': '[allow]\npaths = ["*.ini"]\n' });
    expect(await sent(pushing, [await line(pushing, 'main', { old })])).toMatchObject({ code: 0 });
    await repo.commit({ 'new.ini': leak('new') });
    expect(await sent(pushing, [await line(pushing, 'main', { old })])).toMatchObject({ code: 1 });
    await settle(pushing, allowing);
    expect(await sent(pushing, [await line(pushing, 'main', { old: allowing })])).toMatchObject({ code: 0 });
  }));

test('deletions and nothing new: passed without a look', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo, remote, push } = pushing;
    await settle(pushing, 'HEAD', 'refs/heads/gone');
    expect(await push('origin', ':gone')).toMatchObject({ code: 0 });
    expect(await remote.git('for-each-ref')).toBe('');
    for (const input of ['', '\n \n', `(delete) ${ZERO} refs/heads/gone ${'e'.repeat(40)}\n`]) {
      const { code, stdout } = await runWarm(['push', 'origin', 'url'], { cwd: repo.dir, input });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    }
  }));

test('a forced push, and one of which the old end is not here', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    const old = await repo.commit({ 'a.txt': 'a\n' });
    await settle(pushing);
    await repo.git('reset', '-q', '--hard', 'HEAD~1');
    await repo.commit({ 'a.txt': 'b\n', 'new.ini': leak('new') });
    for (const before of [old, 'e'.repeat(40)]) {
      const seen = await sent(pushing, [await line(pushing, 'main', { old: before })]);
      expect(seen).toMatchObject({ code: 1, complete: true, gate: { ranges: [{ commits: 1 }] } });
      expect(pathsIn(seen)).toEqual(['new.ini']);
    }
  }));

test('several refs: all of them are looked at', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    await settle(pushing);
    for (const name of ['one', 'two']) {
      await repo.git('checkout', '-q', '-b', name, 'main');
      await repo.commit({ [`${name}.ini`]: leak(name) });
    }
    const lines = [
      await line(pushing, 'one', { ref: 'refs/heads/one' }),
      await line(pushing, 'two', { ref: 'refs/heads/"2' }),
    ];
    expect(pathsIn(await sent(pushing, lines))).toEqual(['one.ini', 'two.ini']);
  }));

test('tags: the message of an annotated one, one on another, one on a tree or a blob', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    const toldOf = async (tag: string) => sent(pushing, [await line(pushing, tag, { ref: `refs/tags/${tag}` })]);
    await repo.git('tag', '-a', 'said', '-m', leak('said'));
    expect(pathsIn(await toldOf('said'))).toEqual(['message']);
    await settle(pushing);
    await repo.git('tag', 'light');
    expect(await toldOf('light')).toMatchObject({ code: 0 });
    await repo.git('tag', '-a', 'around', 'said', '-m', 'around');
    expect(pathsIn(await toldOf('around'))).toEqual(['message']);
    repo.write('loose.ini', leak('blob'));
    const blob = await repo.git('hash-object', '-w', 'loose.ini');
    await repo.git('tag', '-a', 'blob', blob, '-m', 'of a blob');
    await repo.git('tag', 'bare-blob', blob);
    await repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},in/tree.ini`);
    await repo.git('tag', 'tree', await repo.git('write-tree'));
    for (const tag of ['blob', 'bare-blob', 'tree']) {
      expect(await toldOf(tag)).toMatchObject({
        code: 1,
        complete: true,
        findings: [{ rule: 'database-url-password' }],
      });
    }
  }));

test('a remote by its address alone: it has what git says', () =>
  withRemote(HOOK, async ({ repo, remote }) => {
    const old = await repo.commit({ 'old.ini': leak('old') });
    const head = await repo.commit({ 'a.txt': 'a\n' });
    const address = `file://${remote.dir}`;
    const pushed = (before: string) => {
      const input = `refs/heads/main ${head} refs/heads/main ${before}\n`;
      return runWarm(['push', address, address], { cwd: repo.dir, input });
    };
    expect(await pushed(old)).toMatchObject({ code: 0 });
    expect(await pushed(ZERO)).toMatchObject({ code: 1 });
  }));

test('the local ref is an expression, the remote one has quotes', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo, remote, push } = pushing;
    await settle(pushing);
    await repo.commit({ 'new.ini': leak('new') }, 'fix it');
    const ref = `refs/heads/"q'$(x);\u00fc`;
    expect(await push('origin', `:/fix it:${ref}`)).toMatchObject({ code: 1 });
    expect(await push('origin', `HEAD~1:${ref}`)).toMatchObject({ code: 0 });
    expect(await remote.git('-c', 'core.quotePath=false', 'for-each-ref', '--format=%(refname)')).toContain(ref);
  }));

test('lines that git does not write, and objects that are not there: refused', () =>
  withRemote(HOOK, async ({ repo }) => {
    const pushed = (input: string) => runWarm(['push', 'origin', 'url'], { cwd: repo.dir, input });
    expect(await pushed('nonsense\n')).toMatchObject({ code: 2, stdout: '' });
    expect(await pushed(`refs/heads/x ${'e'.repeat(40)} refs/heads/x ${ZERO}\n`)).toMatchObject({
      code: 2,
      stdout: '',
    });
  }));

test('the pre-commit framework, by variables alone', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    const first = await repo.git('rev-parse', 'HEAD');
    const head = await repo.commit({ 'new.ini': leak('new') });
    const names = {
      PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main',
      PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main',
      PRE_COMMIT_REMOTE_NAME: 'origin',
    };
    const ends = { PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: head };
    const seen = (env: Env) => sent(pushing, [], env);
    expect(await seen(names)).toMatchObject({ code: 1, gate: { ranges: [{ head, commits: null }] } });
    expect(await seen({ ...names, ...ends })).toMatchObject({ code: 1, gate: { ranges: [{ head, commits: 1 }] } });
    expect(await seen({ ...names, PRE_COMMIT_FROM_REF: '', PRE_COMMIT_TO_REF: first })).toMatchObject({ code: 0 });
    expect(await seen({ PRE_COMMIT_FROM_REF: 'HEAD~1', PRE_COMMIT_TO_REF: 'HEAD' })).toMatchObject({ code: 1 });
  }));

test('a thousand tags and branches, half of them annotated', () =>
  withRemote(HOOK, async (pushing) => {
    const { repo } = pushing;
    await settle(pushing);
    const base = await repo.git('rev-parse', 'HEAD');
    const made = Array.from({ length: 1000 }, (_, n) =>
      [
        `commit refs/heads/b${n}\nmark :${n + 1}\ncommitter T <t@example.com> ${1_770_000_000 + n} +0000\ndata 1\nx`,
        `from ${base}\nM 100644 inline f${n}.txt\ndata 5\nf${String(n).padStart(4, '0')}\n`,
        `tag t${n}\nfrom :${n + 1}\ntagger T <t@example.com> ${1_770_000_000 + n} +0000\ndata 1\nx\n`,
      ].join('\n'),
    ).join('');
    const leaky = `commit refs/heads/z\ncommitter T <t@example.com> 1770000000 +0000\ndata 1\nx\nfrom ${base}\n`;
    const content = leak('z');
    const stream = `${made}${leaky}M 100644 inline z.ini\ndata ${content.length}\n${content}\n`;
    expect(await run('git', ['fast-import', '--quiet'], { cwd: repo.dir, input: stream })).toMatchObject({ code: 0 });
    const refs = (
      await repo.git('for-each-ref', '--format=%(refname) %(objectname) %(refname) ', 'refs/heads', 'refs/tags')
    )
      .split('\n')
      .map((line) => line + ZERO);
    expect(refs).toHaveLength(2002);
    const seen = await sent(pushing, refs);
    expect(seen).toMatchObject({ code: 1, complete: true });
    expect(pathsIn(seen)).toEqual(['z.ini']);
  }));
