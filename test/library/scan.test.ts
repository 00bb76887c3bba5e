/*
 * A scan as a function: what it looks at, what it tells on the way, and how it ends.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defineRule, rules, type ScanEvent, type ScanOptions, scan } from '../../src/index.ts';
import { run } from '../helpers/run-cli.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { type Repo, withFolder, withRepo } from '../helpers/with-repo.ts';

const { id, secret } = awsPair('scan');
const PAIR = `access_key: '${id}'\nsecret_access_key: '${secret}'\n`;
const LIBRARY = new URL('../../dist/index.js', import.meta.url).href;
const ONE = { threads: 1 } as const;
const TOKEN = sample('glpat-${A-Za-z0-9}{20}', 'scan');

/** A key that was committed and removed, another file that is staged, one that is neither. */
async function scene(repo: Repo): Promise<void> {
  await repo.commit({ 'old.yml': PAIR }, 'one');
  await repo.git('rm', '-q', 'old.yml');
  await repo.commit({ 'readme.txt': 'text\n' }, 'two');
  repo.write('staged.yml', `token: ${TOKEN}\n`);
  await repo.git('add', '-A');
  repo.write('loose.yml', PAIR);
}

async function placesOf(options: ScanOptions): Promise<string[]> {
  const { findings, complete } = await scan({ ...ONE, ...options });
  expect(complete).toBe(true);
  return findings.flatMap(({ rule, places }) => places.map(({ path, line }) => `${rule.id}@${path}:${line}`)).sort();
}

test('every mode looks at what it says', async () => {
  await withRepo(async (repo) => {
    await scene(repo);
    const cwd = repo.dir;
    const [old, loose] = ['aws-secret-access-key@old.yml:2', 'aws-secret-access-key@loose.yml:2'];
    const [staged = ''] = await placesOf({ mode: 'staged', cwd });
    expect(staged).toMatch(/@staged\.yml:1$/);
    expect(await placesOf({ mode: 'files', cwd })).toEqual([loose, staged].sort());
    expect(await placesOf({ mode: 'files', cwd, paths: ['staged.yml'] })).toEqual([staged]);
    expect(await placesOf({ mode: 'all', cwd })).toEqual([loose, old, staged].sort());
    expect(await placesOf({ mode: 'range', cwd, range: { from: 'HEAD~', to: 'HEAD' } })).toEqual([]);
    expect(await placesOf({ mode: 'range', cwd, range: 'HEAD' })).toEqual([old]);
    const { findings } = await scan({ mode: 'history', cwd, ...ONE });
    const place = findings.find(({ rule }) => rule.id === 'aws-secret-access-key')?.places[0];
    expect(place).toMatchObject({ path: 'old.yml', inHead: false, refs: ['refs/heads/main'], origin: 'history' });
    expect(place?.commit).toMatchObject({
      author: 'Test <test@example.com>',
      id: await repo.git('rev-parse', 'HEAD~'),
    });
  });
});

describe('options', () => {
  test('a configuration of the repository holds, unless none is wanted or another is given', async () => {
    await withRepo(async (repo) => {
      repo.write('leakgate.toml', 'exclude = ["a/"]\n');
      for (const folder of ['a', 'b']) repo.write(`${folder}/x.yml`, PAIR);
      const base = { mode: 'files', cwd: repo.dir } as const;
      const [a, b] = ['aws-secret-access-key@a/x.yml:2', 'aws-secret-access-key@b/x.yml:2'];
      expect(await placesOf(base)).toEqual([b]);
      expect(await placesOf({ ...base, config: 'none' })).toEqual([a, b]);
      expect(await placesOf({ ...base, config: { exclude: ['b/'] } })).toEqual([a]);
      const { configuration, coverage } = await scan({ ...base, ...ONE, config: { exclude: ['b/'] } });
      expect(configuration?.excluded).toEqual(['b/']);
      expect(coverage.excluded).toEqual([{ what: 'b/', why: 'configured' }]);
    });
  });

  test('what the baseline accepts is told apart, unless it is not to count', async () => {
    await withRepo(async (repo) => {
      repo.write('a.yml', PAIR);
      const base = { mode: 'files', cwd: repo.dir, ...ONE } as const;
      const { findings } = await scan(base);
      repo.write('leakgate.baseline', `aws-secret-access-key ${findings[0]?.fingerprint} revoked since May\n`);
      const result = await scan(base);
      expect(result.findings).toEqual([]);
      expect(result.accepted).toMatchObject([
        { source: 'baseline', kind: 'revoked', reason: 'since May', until: null },
      ]);
      expect((await scan({ ...base, baseline: false })).findings).toHaveLength(1);
    });
  });

  test('rules: some of the built-in ones, and one of the program', async () => {
    await withFolder(async (dir) => {
      writeFileSync(join(dir, 'a.txt'), `${PAIR}acme_0123456789abcdef\n`);
      const own = await defineRule({
        ...{ id: 'acme-token', title: 'Acme token', pattern: 'acme_[0-9a-f]{16}' },
        examples: ['acme_${0-9a-f}{16}'],
      });
      const cwd = dir;
      expect(await placesOf({ mode: 'files', cwd, rules: [own] })).toEqual(['acme-token@a.txt:3']);
      const found = await placesOf({ mode: 'files', cwd, rules: [...rules, own] });
      expect(found).toEqual(['acme-token@a.txt:3', 'aws-secret-access-key@a.txt:2']);
    });
  });

  test.each([
    [{ mode: 'everything' }, 'bad-option-value'],
    [{ mode: 'range' }, 'missing-argument'],
    [{ mode: 'range', range: '--output=x' }, 'no-such-revision'],
    [{ mode: 'files', paths: ['nowhere'] }, 'no-such-path'],
    [{ mode: 'files', threads: 0 }, 'bad-number'],
    [{ mode: 'files', memory: 1.5 }, 'bad-number'],
    [{ mode: 'files', config: { colour: 'always' } }, 'config-unknown-key'],
    [{ mode: 'files', config: { extends: './other.toml' } }, 'config-bad-value'],
  ])('%j is refused: %s', async (options, code) => {
    await withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'text\n' });
      // As a program without types may ask.
      const asked = { ...options, cwd: repo.dir } as ScanOptions;
      await expect(scan(asked)).rejects.toMatchObject({ code });
    });
  });

  test('a folder that is in no repository has no history', async () => {
    await withFolder(async (cwd) => {
      await expect(scan({ mode: 'history', cwd })).rejects.toMatchObject({
        name: 'GitError',
        code: 'not-a-repository',
      });
    });
  });

  test('with cache, the next scan reads only what is new', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ 'a.yml': PAIR });
      await repo.commit({ 'b.txt': 'text\n' });
      // The memory belongs to a version, and its key to a user: both are those of a process of its own.
      const program = `const { scan } = await import(${JSON.stringify(LIBRARY)});
        for (const cache of [true, true, false]) {
          const { coverage, findings } = await scan({ mode: 'history', threads: 1, cache });
          console.log(coverage.remembered > 0, findings.length);
        }`;
      await withFolder(async (state) => {
        const env = { XDG_STATE_HOME: state };
        const args = ['--input-type=module', '-e', program];
        const { stdout, stderr } = await run(process.execPath, args, { cwd: repo.dir, env });
        expect(stdout, stderr).toBe('false 1\ntrue 1\nfalse 1\n');
      });
    });
  });

  test('without cache, nothing is left in the repository', async () => {
    await withRepo(async (repo) => {
      await repo.commit({ 'a.yml': PAIR });
      const before = await repo.git('count-objects', '-v');
      await scan({ mode: 'all', cwd: repo.dir, ...ONE });
      expect(await repo.git('count-objects', '-v')).toBe(before);
      expect(await repo.git('ls-files', '--others')).toBe('');
    });
  });
});

describe('events', () => {
  test('a secret is seen, then gaps and findings are told, in the order of the result', async () => {
    await withRepo(async (repo) => {
      await scene(repo);
      const run = scan({ mode: 'all', cwd: repo.dir, ...ONE });
      const events: ScanEvent[] = [];
      for await (const event of run) events.push(event);
      const { findings } = await run;
      expect(events.flatMap((event) => (event.type === 'finding' ? [event.finding] : []))).toEqual(findings);
      const seen = events.flatMap((event) => (event.type === 'seen' ? [event.seen.fingerprint] : []));
      expect(findings.every(({ fingerprint }) => seen.includes(fingerprint))).toBe(true);
      const last = events.findLast((event) => event.type === 'progress');
      expect(last?.type === 'progress' && last.progress.done > 0 && last.progress.bytes > 0).toBe(true);
      expect(events.findLastIndex(({ type }) => type === 'seen')).toBeLessThan(
        events.findIndex(({ type }) => type === 'finding'),
      );
    });
  });

  test('who leaves the loop ends the scan, which says so', async () => {
    await withRepo(async (repo) => {
      for (let file = 0; file < 300; file++)
        repo.write(`${file}.yml`, `token: ${sample('glpat-${A-Za-z0-9}{20}', file)}\n`);
      const run = scan({ mode: 'files', cwd: repo.dir, ...ONE });
      for await (const { type } of run) if (type === 'seen') break;
      const { complete, coverage } = await run;
      expect(complete).toBe(false);
      expect(coverage.skipped).toEqual([{ what: 'scan', why: 'interrupted' }]);
    });
  });

  test('an error comes to the reader of events', async () => {
    await withFolder(async (cwd) => {
      const read = async () => {
        for await (const event of scan({ mode: 'history', cwd })) expect(event.type).toBe('progress');
      };
      await expect(read()).rejects.toMatchObject({ code: 'not-a-repository' });
    });
  });

  test('functions are told as well; what they throw ends the scan and is its error', async () => {
    await withFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a.yml'), PAIR);
      const told: string[] = [];
      const onFinding = ({ rule }: { readonly rule: { readonly id: string } }) => told.push(rule.id);
      const steps: number[] = [];
      await scan({ mode: 'files', cwd, ...ONE, onFinding, onProgress: ({ done }) => steps.push(done) });
      expect([told, steps.at(-1)]).toEqual([['aws-secret-access-key'], 1]);
      const error = new Error('no more');
      const onProgress = () => {
        throw error;
      };
      await expect(scan({ mode: 'files', cwd, ...ONE, onProgress })).rejects.toBe(error);
    });
  });
});

describe('a signal', () => {
  test('that has aborted before anything began is the error', async () => {
    const reason = new Error('too late');
    await expect(scan({ mode: 'files', signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('that aborts later makes the result incomplete, with what was found', async () => {
    await withRepo(async (repo) => {
      for (let file = 0; file < 300; file++) repo.write(`${file}.yml`, PAIR);
      const stop = new AbortController();
      const run = scan({ mode: 'files', cwd: repo.dir, ...ONE, signal: stop.signal });
      for await (const { type } of run) if (type === 'seen') stop.abort();
      const { complete, findings, coverage } = await run;
      expect(complete).toBe(false);
      expect(findings).toHaveLength(1);
      expect(coverage.skipped).toMatchObject([{ why: 'interrupted' }]);
    });
  });
});
