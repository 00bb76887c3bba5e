/*
 * Several runs that share the work come to what one run comes to.
 */

import { describe, expect, test } from 'vitest';
import { awsPair, sample } from '../../helpers/sample.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { expectSame } from './merged.ts';

const pairs = ['a', 'b', 'c'].map((seed) => awsPair(seed));
const [one, two, three] = pairs as [ReturnType<typeof awsPair>, ReturnType<typeof awsPair>, ReturnType<typeof awsPair>];

/** Pairs that come apart, move, are allowed, stay on disk, in names and messages. */
async function grow(repo: Repo): Promise<void> {
  const both = `key_id = '${one.id}'\naws_secret = '${one.secret}'\n`;
  await repo.commit({ 'a.rb': both, 'b.rb': `x\n${both}`, 'only-id.txt': `${one.id}\n` }, 'start');
  await repo.commit({ 'a.rb': `# moved\n${both}`, 'c.py': `AWS_SECRET_ACCESS_KEY = '${two.secret}'  # ${two.id}\n` });
  await repo.commit({ 'b.rb': 'nothing\n', 'd.env': `ID=${two.id}\n` }, `do not use ${three.id}`);
  await repo.git('checkout', '-q', '-b', 'topic', 'HEAD~1');
  const github = sample('ghp_${A-Za-z0-9}{36}', 4);
  await repo.commit({ 'e.sh': `export GITHUB_TOKEN=${github}\n`, [`keys/${three.id}.txt`]: 'x\n' });
  await repo.commit({ 'e.sh': `export GITHUB_TOKEN=${github} # leakgate:allow * of a test\n` });
  await repo.git('checkout', '-q', 'main');
  await repo.git('merge', '-q', '--no-edit', 'topic');
  for (let n = 0; n < 12; n++)
    await repo.commit({ [`f${n % 5}.txt`]: `${'line\n'.repeat(n)}${n % 3 === 0 ? both : ''}` });
  await repo.git('tag', '-a', 'v1', '-m', 'v1');
  await repo.git('branch', 'old', 'HEAD~4');
}

describe.each([1, 2, 3, 7])('%i shards', (count) => {
  test('of everything', async () => {
    await withRepo(async (repo) => {
      await grow(repo);
      repo.write('new.txt', `${one.id}\n${one.secret}\n`);
      repo.write('a.rb', `# again\n# moved\nkey_id = '${one.id}' # leakgate:allow * of a test\n`);
      const { report } = await expectSame([], count, { cwd: repo.dir, out: `${repo.dir}-shards` });
      expect((report['findings'] as unknown[]).length).toBeGreaterThan(2);
    });
  });

  test('of history, packed', async () => {
    await withRepo(async (repo) => {
      await grow(repo);
      await repo.git('repack', '-adfq', '--depth=50', '--window=50');
      await expectSame(['history'], count, { cwd: repo.dir, out: `${repo.dir}-shards` });
    });
  });

  test('of a range', async () => {
    await withRepo(async (repo) => {
      await grow(repo);
      await expectSame(['history', 'old..main'], count, { cwd: repo.dir, out: `${repo.dir}-shards` });
    });
  });

  test('of files', async () => {
    await withRepo(async (repo) => {
      await grow(repo);
      await expectSame(['files'], count, { cwd: repo.dir, out: `${repo.dir}-shards` });
    });
  });

  test('of a gate', async () => {
    await withRepo(async (repo) => {
      await grow(repo);
      await expectSame(['ci', '--from', 'old', '--to', 'main'], count, { cwd: repo.dir, out: `${repo.dir}-shards` });
      await expectSame(['ci'], count, { cwd: repo.dir, out: `${repo.dir}-shards` });
    });
  });
});
