/*
 * What does not belong together is not merged, what is missing is told, and nothing that is handed over holds a secret.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { awsPair } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { shardsOf, told } from './merged.ts';

const { id, secret } = awsPair('refused');
const LEAK = `key = '${id}'\nsecret = '${secret}'\n`;

/** A repository with a leak, and the blobs of its shards. */
async function withShards(count: number, run: (files: string[], repo: Repo) => Promise<void>): Promise<void> {
  await withRepo(async (repo) => {
    await repo.commit({ 'a.rb': LEAK, 'b.txt': 'b\n' });
    await run(await shardsOf(['history'], count, { cwd: repo.dir, out: `${repo.dir}-shards` }), repo);
  });
}

async function merge(repo: Repo, ...files: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return runWarm(['merge', ...files], { cwd: repo.dir });
}

describe('merge', () => {
  test('a missing shard makes the result incomplete, and is named', async () => {
    await withShards(3, async (files, repo) => {
      const { code, report } = await told(['merge', files[0] ?? '', files[2] ?? ''], { cwd: repo.dir });
      expect(code).toBe(2);
      expect(report).toMatchObject({
        complete: false,
        coverage: { skipped: [JSON.stringify({ what: '2/3', why: 'missing-shard' })] },
      });
    });
  });

  test('a shard is not taken twice', async () => {
    await withShards(2, async (files, repo) => {
      const { code, stdout, stderr } = await merge(repo, ...files, files[0] ?? '');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('1/2');
    });
  });

  test('shards of another commit, of another division and with other rules are refused', async () => {
    await withShards(2, async ([one = '', two = ''], repo) => {
      const others = [
        await shardsOf(['history'], 3, { cwd: repo.dir, out: `${repo.dir}-three` }),
        await shardsOf(['history', '--confidence', 'low'], 2, { cwd: repo.dir, out: `${repo.dir}-low` }),
        await shardsOf(['files'], 2, { cwd: repo.dir, out: `${repo.dir}-files` }),
      ];
      await repo.commit({ 'c.txt': 'c\n' });
      others.push(await shardsOf(['history'], 2, { cwd: repo.dir, out: `${repo.dir}-later` }));
      for (const other of others) expect((await merge(repo, one, other[1] ?? '')).code).toBe(2);
      expect((await merge(repo, one, two)).code).toBe(1);
    });
  });

  test('shards of stores that do not have the same objects are refused', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ 'a.rb': LEAK });
      const out = `${repo.dir}-shards`;
      const [one = ''] = await shardsOf(['history'], 2, { cwd: repo.dir, out: join(out, 'one') });
      repo.write('loose.txt', 'not in a commit\n');
      await repo.git('hash-object', '-w', 'loose.txt');
      const [, two = ''] = await shardsOf(['history'], 2, { cwd: repo.dir, out: join(out, 'two') });
      const { code, stdout } = await merge(repo, one, two);
      expect([code, stdout]).toEqual([2, '']);
    });
  });

  test('more shards than objects are no error', async () => {
    await withShards(16, async (files, repo) => {
      expect((await merge(repo, ...files)).code).toBe(1);
    });
  });

  test('a folder means all JSON files in it', async () => {
    await withShards(2, async (_, repo) => {
      expect((await merge(repo, `${repo.dir}-shards`)).code).toBe(1);
    });
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another version', '{"leakgate":"blob","version":99,"tables":{}}'],
    ['deep nesting', `${'['.repeat(200_000)}`],
    ['keys of prototypes', '{"__proto__":{"leakgate":"blob"},"constructor":1}'],
  ])('%s is refused, and the file is named', async (_, text) => {
    await withRepo(async (repo) => {
      const file = join(repo.dir, 'bad.json');
      mkdirSync(repo.dir, { recursive: true });
      writeFileSync(file, text);
      const { code, stdout, stderr } = await merge(repo, 'bad.json');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('bad.json');
    });
  });

  test('a field of another type is refused wherever it is', async () => {
    await withShards(1, async ([file = ''], repo) => {
      const whole: unknown = JSON.parse(readFileSync(file, 'utf8'));
      for (const path of pathsIn(whole)) {
        writeFileSync(file, JSON.stringify(changedAt(whole, path)));
        const { code } = await merge(repo, file);
        expect([path.join('.'), code]).toEqual([path.join('.'), 2]);
      }
    });
  });
});

/** One path to each field of an object, through the first element of each list. */
function pathsIn(value: unknown, at: readonly string[] = []): string[][] {
  if (Array.isArray(value)) return value.length === 0 ? [[...at]] : pathsIn(value[0], [...at, '0']);
  if (typeof value !== 'object' || value === null) return [[...at]];
  // What a replacement replaces is not read, names of facts are free.
  const entries = Object.entries(value).filter(([key]) => key !== 'before' && key !== 'facts');
  return entries.flatMap(([key, each]) => pathsIn(each, [...at, key]));
}

function changedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return { wrong: true };
  if (Array.isArray(value)) return [changedAt(value[0], rest), ...value.slice(1)];
  const from = value as Record<string, unknown>;
  return { ...from, [key]: changedAt(from[key], rest) };
}

describe('--format blob', () => {
  test('holds no secret, nor a line around one that reports do not show', async () => {
    await withRepo(async (repo) => {
      const other = awsPair('named').secret.replaceAll('/', 'x');
      await repo.commit({ 'a.rb': `above = 1\n${LEAK}below = 2\n`, [`${other}.txt`]: `aws_secret = '${other}'\n` });
      const [file = ''] = await shardsOf([], 1, { cwd: repo.dir, out: `${repo.dir}-shards` });
      const text = readFileSync(file, 'utf8');
      for (const hidden of [secret, other, 'above = 1', 'below = 2']) expect(text).not.toContain(hidden);
    });
  });

  test.each([
    [['history', '--shard', '0/2']],
    [['history', '--shard', '3/2']],
    [['history', '--shard', '1/257']],
    [['history', '--format', 'blob', '--show-secrets']],
    [['staged', '--format', 'blob']],
    [['files', '-', '--shard', '1/2']],
    [['ci', '--shard', '1/2', '--comment']],
    [['merge']],
  ])('%j is refused', async (args) => {
    await withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'a\n' });
      const { code, stdout } = await runWarm(args, { cwd: repo.dir, input: 'x' });
      expect([code, stdout]).toEqual([2, '']);
    });
  });
});
