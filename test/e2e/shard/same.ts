/*
 * Owns the comparison of one run with several that share the work, for every kind of scan.
 */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awsPair, sample } from '../../helpers/sample.ts';
import { Repo } from '../../helpers/with-repo.ts';
import { expectSame } from './merged.ts';

/** Tests that `counts` shards come to what one run comes to. */
export function testSame(counts: readonly number[]): void {
  const root = mkdtempSync(join(tmpdir(), 'leakgate-'));
  const [loose, packed, changed] = ['loose', 'packed', 'changed'].map((name) => new Repo(join(root, name))) as [
    Repo,
    Repo,
    Repo,
  ];
  const expectSameIn = (repo: Repo, command: readonly string[], count: number) =>
    expectSame(command, count, { cwd: repo.dir, out: join(root, 'shards') });

  beforeAll(async () => {
    await new Repo(root).git('init', '-q', '-b', 'main', loose.dir);
    await grow(loose);
    for (const { dir } of [packed, changed]) cpSync(loose.dir, dir, { recursive: true });
    await packed.git('repack', '-adfq', '--depth=50', '--window=50');
    changed.write('new.txt', `${one.id}\n${one.secret}\n`);
    changed.write('a.rb', `# again\n# moved\nkey_id = '${one.id}' # leakgate:allow * of a test\n`);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describe.each(counts)('%i shards', (count) => {
    test('of everything', async () => {
      const { report } = await expectSameIn(changed, [], count);
      expect((report['findings'] as unknown[]).length).toBeGreaterThan(2);
    });

    test.each([
      ['history, packed', packed, ['history']],
      ['a range', loose, ['history', 'old..main']],
      ['files', loose, ['files']],
      ['a gate with a base', loose, ['ci', '--from', 'old', '--to', 'main']],
      ['a gate without a base', loose, ['ci']],
    ] as const)('of %s', (_, repo, command) => expectSameIn(repo, command, count).then(() => undefined));
  });
}

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
