import { symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mentioned } from '../../../src/cli/respond/mentioned.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const bucketsIn = (text: string, path: string) =>
  [...text.matchAll(/s3:\/\/([a-z-]+)/g)].map(([, bucket]) => `${path} ${bucket}`);

test('text files that are tracked, as they are on disk: names sorted, each once; what is too large is told', () =>
  withRepo(async (repo) => {
    await repo.commit({
      'b.py': 's3://old',
      'a/c.yml': 's3://two s3://one s3://two',
      'binary.bin': Buffer.from('s3://binary\0'),
      'removed.txt': 's3://removed',
      'large.txt': Buffer.alloc(5 * 1024 * 1024 + 1, 'x'),
    });
    repo.write('b.py', 's3://new');
    repo.write('untracked.txt', 's3://untracked');
    await repo.git('rm', '-q', '--cached', 'removed.txt');
    symlinkSync('untracked.txt', repo.path('link.txt'));
    await repo.git('add', 'link.txt');
    expect(await mentioned(repo.path('a'), bucketsIn)).toEqual({
      names: ['a/c.yml one', 'a/c.yml two', 'b.py new'],
      skipped: [{ what: 'large.txt', why: 'unreadable', detail: expect.any(String) }],
    });
  }));

test('a bare repository: nothing; more than is told: the first hundred', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'a.txt': 'x' });
    const many = () => Array.from({ length: 200 }, (_, at) => `name-${String(at).padStart(3, '0')}`);
    expect((await mentioned(repo.dir, many)).names).toHaveLength(100);
    await repo.git('config', 'core.bare', 'true');
    expect(await mentioned(repo.path('.git'), many)).toEqual({ names: [], skipped: [] });
  }));
