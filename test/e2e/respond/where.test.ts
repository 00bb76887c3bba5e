/*
 * Where a credential is found in real repositories, whatever hides it there.
 */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { serialiseBaseline } from '../../../src/baseline/serialise-baseline.ts';
import { type Target, whereIs } from '../../../src/cli/respond/where-is.ts';
import { matchesUrl } from '../../../src/exposure/matches-url.ts';
import { fingerprintOf } from '../../../src/finding/fingerprint.ts';
import type { Exposure } from '../../../src/model/exposure.ts';
import type { RuleDef } from '../../../src/model/rule.ts';
import { Secret } from '../../../src/model/secret.ts';
import { quietContext } from '../../helpers/quiet-context.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { Repo, withFolder, withRepo } from '../../helpers/with-repo.ts';

const { id, secret } = awsPair('leaked');
const PAIR = `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
/** As the documentation of AWS has it: no scan reports it. */
const EXAMPLE = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');

/** Hides all that it can. */
const CONFIG = `exclude = ["vendor/**"]
[allow]
paths = ["docs/**"]
rules = ["aws-secret-access-key"]
[severity]
aws-access-key-id = "off"
`;

const search = async (dir: string, target: Target = { keyId: id }) => whereIs(target, await quietContext(dir));

/** `kind path:line` of every place, sorted, each once. */
function kinds({ places }: Exposure): string[] {
  return [...new Set(places.map(({ kind, place: { path, line } }) => `${kind} ${path}:${line}`))].sort();
}

describe('kinds of places', () => {
  it('on disk, ignored, staged, committed, on a tag alone, in the stash and in its older entries, rewritten, said', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n', '.gitignore': '.env\n' });
      const first = await repo.commit({ 'removed.txt': PAIR });
      await repo.git('rm', '-q', 'removed.txt');
      await repo.commit({}, `drop ${id}, which was public`);
      await repo.commit({ 'amended.txt': PAIR });
      await repo.git('rm', '-q', '--cached', 'amended.txt');
      await repo.git('commit', '-q', '--amend', '--allow-empty', '-m', 'clean');
      await repo.git('clean', '-qf');
      await repo.git('checkout', '-q', '-b', 'gone');
      const tagged = await repo.commit({ 'tagged.txt': PAIR, [`${id}.csv`]: 'user\n' });
      await repo.git('tag', 'v1');
      await repo.git('checkout', '-q', 'main');
      await repo.git('branch', '-q', '-D', 'gone');
      for (const path of ['older.txt', 'stashed.txt']) {
        repo.write(path, PAIR);
        await repo.git('stash', 'push', '-q', '-u');
      }
      repo.write('staged.txt', PAIR);
      await repo.git('add', 'staged.txt');
      repo.write('staged.txt', 'clean\n');
      repo.write('untracked.txt', PAIR);
      repo.write('.env', `AWS_ACCESS_KEY_ID=${id}\n`);
      const found = await search(repo.dir);
      const both = (name: string) => [`${name}:1`, `${name}:2`];
      expect(kinds(found)).toEqual(
        [
          `file-name ${id}.csv:1`,
          ...both('history removed.txt'),
          ...both('history tagged.txt'),
          ...both('index staged.txt'),
          'message null:6',
          ...both('stash older.txt'),
          ...both('stash stashed.txt'),
          ...both('unreachable amended.txt'),
          'work-tree .env:1',
          ...both('work-tree untracked.txt'),
        ].sort(),
      );
      expect(found).toMatchObject({ complete: true, skipped: [], published: [], beside: [], first: { oid: first } });
      const ofTag = found.places.filter(({ place }) => place.path === 'tagged.txt');
      expect(ofTag.map(({ place }) => [place.commit?.oid, place.refs.names()])).toEqual([
        [tagged, ['refs/tags/v1']],
        [tagged, ['refs/tags/v1']],
      ]);
      expect(found.places.filter(({ place }) => place.ignored).map(({ place }) => place.path)).toEqual(['.env']);
      expect(
        found.findings.map(({ rule, companions }) => [rule.id, ...companions.map((half) => half.rule.id)]),
      ).toEqual([['aws-secret-access-key', 'aws-access-key-id']]);
    }));

  it('committed and unchanged: on disk, in the index and in history', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': PAIR });
      const of = (kind: string) => [`${kind} a.txt:1`, `${kind} a.txt:2`];
      expect(kinds(await search(repo.dir))).toEqual([...of('history'), ...of('index'), ...of('work-tree')]);
    }));
});

describe('what hides it from other scans', () => {
  it('a configuration that allows, excludes and switches off, encodings, and filters of rules: hide nothing', () =>
    withRepo(async (repo) => {
      await repo.commit({
        'vendor/lib.rb': PAIR,
        'docs/a.md': `\n${PAIR}`,
        'encoded.txt': Buffer.from(`{"id":"${id}"}`).toString('base64'),
        'packed.txt.gz': gzipSync(PAIR),
        'run.txt': `xx${id}yy\n`,
        'escaped.txt': encodeURIComponent(`${id}:${secret}`),
        'leakgate.toml': CONFIG,
      });
      const found = await search(repo.dir);
      const history = found.places.filter(({ kind }) => kind === 'history').map(({ place }) => place.path);
      expect(new Set(history)).toEqual(
        new Set(['docs/a.md', 'encoded.txt', 'escaped.txt', 'packed.txt.gz!content', 'run.txt', 'vendor/lib.rb']),
      );
      expect(found.places.filter(({ place }) => place.path === 'escaped.txt')).toHaveLength(6);
      expect(found.findings.map(({ rule }) => rule.id)).toEqual(['aws-secret-access-key']);
    }));

  it('a pair that comments allow and a baseline accepts: is one', () =>
    withRepo(async (repo) => {
      const comment = '# leakgate:allow * a test key';
      const rule = 'aws-secret-access-key';
      const fingerprint = fingerprintOf({ id: rule } as RuleDef, new Secret(secret));
      const entry = { rule, fingerprint, kind: 'false-alarm', until: null, reason: 'a test key' } as const;
      await repo.commit({
        'a.py': `KEY = "${id}"  ${comment}\nSECRET_KEY = "${secret}"  ${comment}\n`,
        'leakgate.baseline': serialiseBaseline([entry]),
      });
      const [found, other] = (await search(repo.dir)).findings;
      expect(other).toBeUndefined();
      expect(found).toMatchObject({
        rule: { id: rule },
        fingerprint,
        companions: [{ rule: { id: 'aws-access-key-id' } }],
      });
      const byFingerprint = await search(repo.dir, { fingerprint });
      expect(kinds(byFingerprint).filter((each) => each.startsWith('history'))).toEqual([
        'history a.py:1',
        'history a.py:2',
      ]);
    }));

  it('an id of the documentation, when it is asked for: is found', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'README.md': `export AWS_ACCESS_KEY_ID=${EXAMPLE}\n` });
      const found = await search(repo.dir, { keyId: EXAMPLE });
      expect(kinds(found)).toEqual(['history README.md:1', 'index README.md:1', 'work-tree README.md:1']);
      expect(found.findings).toMatchObject([{ rule: { id: 'aws-access-key-id' }, aws: { keyId: EXAMPLE } }]);
    }));
});

describe('the other half, and what lies beside', () => {
  it('the secret where no id and no name is: found by its value; its fingerprint leads to the same', () =>
    withRepo(async (repo) => {
      const other = awsPair('other');
      const url = `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${id}%2F20260102%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${sample('${0-9a-f}{64}')}`;
      await repo.commit({ 'pair.txt': PAIR, 'bare.txt': `first: ${secret}\n` });
      await repo.commit({
        'pair.txt': `${PAIR}\n\naws_access_key_id = ${other.id}\naws_secret_access_key = ${other.secret}\n`,
        'id.txt': `${id}\n`,
        'signed.txt': `${url}\n`,
        'elsewhere.txt': `token = ${sample('ghp_${A-Za-z0-9}{36}')}\n`,
      });
      const byId = await search(repo.dir);
      expect(byId.findings.map(({ rule }) => rule.id)).toEqual(['aws-secret-access-key', 'aws-presigned-url']);
      expect(kinds(byId).filter((each) => each.startsWith('history'))).toEqual([
        'history bare.txt:1',
        'history id.txt:1',
        'history pair.txt:1',
        'history pair.txt:2',
        'history signed.txt:1',
      ]);
      expect(byId.beside.map((each) => [each.rule.id, each.secret.equals(new Secret(other.secret))])).toEqual([
        ['aws-secret-access-key', true],
      ]);
      const fingerprint = byId.findings[0]?.fingerprint.slice(0, 8) ?? '';
      expect(kinds(await search(repo.dir, { fingerprint }))).toEqual(kinds(byId));
    }));

  it('renamed, and merged from a branch: each path with its commits; authors by what they brought', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '-b', 'side');
      const first = await repo.commit({ 'old.txt': PAIR });
      await repo.git('mv', 'old.txt', 'new.txt');
      await repo.git('commit', '-q', '-m', 'move', '--author', 'Eve <eve@example.com>');
      const moved = await repo.git('rev-parse', 'HEAD');
      await repo.git('checkout', '-q', 'main');
      await repo.commit({ 'a.txt': 'more\n' });
      await repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
      await repo.git('rm', '-q', 'new.txt');
      const last = await repo.git('rev-parse', 'HEAD');
      await repo.commit({}, 'remove');
      const found = await search(repo.dir);
      expect(found.places.map(({ place }) => [place.path, place.commit?.oid])).toEqual([
        ['new.txt', moved],
        ['old.txt', first],
        ['new.txt', moved],
        ['old.txt', first],
      ]);
      expect(found).toMatchObject({ first: { oid: first }, last: { oid: last } });
      expect(found.authors.map(({ author, places }) => [author.split(' ')[0], places])).toEqual([
        ['Eve', 2],
        ['Test', 2],
      ]);
    }));
});

describe('where others can see it', () => {
  it('pushed, then rewritten there: branches, former branches, and addresses that a notice may name', () =>
    withFolder(async (dir) => {
      const repo = new Repo(`${dir}/repo`);
      await repo.tryGit(['init', '-q', '--bare', `${dir}/origin.git`], {}, dir);
      await repo.tryGit(['init', '-q', '-b', 'main', repo.dir], {}, dir);
      await repo.git('remote', 'add', 'origin', `${dir}/origin.git`);
      const leak = await repo.commit({ 'config/a b.txt': PAIR });
      await repo.git('tag', 'v1');
      await repo.git('push', '-q', 'origin', 'main', 'main:release/1');
      const later = await repo.commit({ 'config/a b.txt': `\n${PAIR}` });
      await repo.git('push', '-q', 'origin', 'main:topic');
      await repo.git('reset', '-q', '--hard', leak);
      await repo.commit({ 'config/a b.txt': 'clean\n' });
      await repo.git('push', '-q', '-f', 'origin', 'main:topic');
      await repo.git('remote', 'set-url', 'origin', 'https://eve:hunter2@github.com/acme/shop.git');
      const found = await search(repo.path('config'));
      const [place] = found.published;
      expect(place).toEqual({
        remote: 'origin',
        address: 'https://github.com/acme/shop.git',
        repository: 'acme/shop',
        branches: ['main', 'release/1', 'topic'],
        formerly: ['topic'],
        tags: ['v1'],
        urls: expect.arrayContaining([
          `https://github.com/acme/shop/commit/${leak}`,
          `https://github.com/acme/shop/blob/${leak}/config/a%20b.txt#L2`,
          `https://github.com/acme/shop/blob/${later}/config/a%20b.txt`,
          `https://raw.githubusercontent.com/acme/shop/${leak}/config/a%20b.txt`,
        ]),
      });
      expect(matchesUrl(`https://github.com/acme/shop/blob/${leak}/config/a%20b.txt#L1`, found)).toBe(true);
      expect(matchesUrl(`https://github.com/fork/shop/blob/${leak}/config/a%20b.txt`, found)).toBe(true);
      expect(matchesUrl('https://github.com/fork/shop/blob/main/config/a%20b.txt', found)).toBe(false);
      const bare = await search(`${dir}/origin.git`);
      expect(bare).toMatchObject({ published: [], complete: true, first: { oid: leak }, last: { oid: later } });
    }));

  it('a commit that was never pushed: nowhere', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
      await repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      await repo.commit({ 'a.txt': PAIR });
      expect((await search(repo.dir)).published).toEqual([]);
    }));
});

describe('what can be said', () => {
  it('a key that is nowhere: no places, and complete', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      const nothing = { findings: [], places: [], first: null, last: null, published: [], complete: true };
      expect(await search(repo.dir)).toMatchObject(nothing);
      expect(await search(repo.dir, { fingerprint: '0123abcd' })).toMatchObject(nothing);
    }));

  it('a shallow clone: what is there, and that it is not all', () =>
    withFolder(async (dir) => {
      const repo = new Repo(`${dir}/repo`);
      await repo.tryGit(['init', '-q', '-b', 'main', repo.dir], {}, dir);
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.commit({ 'a.txt': PAIR });
      await repo.tryGit(['clone', '-q', '--depth', '1', `file://${repo.dir}`, `${dir}/clone`], {}, dir);
      const found = await search(`${dir}/clone`);
      expect(found).toMatchObject({ complete: false, skipped: [{ why: 'shallow' }] });
      expect(found.published).toMatchObject([{ remote: 'origin', repository: null, branches: ['main'], urls: [] }]);
    }));

  it('a repository with ids of 64 digits: the same', () =>
    withRepo(
      async (repo) => {
        const commit = await repo.commit({ 'a.txt': PAIR });
        expect(commit).toHaveLength(64);
        expect(await search(repo.dir)).toMatchObject({ first: { oid: commit }, complete: true });
      },
      ['--object-format=sha256'],
    ));

  it.each([{ keyId: 'AKIA' }, { keyId: `${id}\n` }, { fingerprint: '0123abc' }, { fingerprint: 'xyz45678' }])(
    '%j: is refused',
    (target) => expect(search('.', target)).rejects.toMatchObject({ code: 'no-such-finding' }),
  );
});
