/*
 * Owns the memory of the hook on a large staged file. The peak is what the node process of leakgate reports of itself
 * when it ends (ru_maxrss), through a module that NODE_OPTIONS loads into it.
 */

import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { credentials } from '../../e2e/hook/hooked-repo.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';

const MEGABYTE = 1024 * 1024;
const LINE = 'an ordinary line of text that holds nothing of interest for anybody at all, not even here\n';

interface Large {
  readonly path: string;
  readonly megabytes: number;
  readonly line?: string;
  readonly ending: string;
}

/** Writes about that many megabytes of lines, then `ending`. Returns the number of lines before it. */
function writeLarge({ path, megabytes, line = LINE, ending }: Large): number {
  const perPiece = Math.ceil(MEGABYTE / line.length);
  const piece = line.repeat(perPiece);
  const file = openSync(path, 'w');
  for (let index = 0; index < megabytes; index++) writeSync(file, piece);
  writeSync(file, ending);
  closeSync(file);
  return perPiece * megabytes;
}

/** Commits through the hook. `peaks` are those of all node processes that ran, in MB. */
async function commitMeasured(repo: Repo): Promise<{ code: number | null; output: string; peaks: number[] }> {
  const log = repo.path('..', 'peaks');
  writeFileSync(log, '');
  const code = `process.on('exit', () => fs.appendFileSync(${JSON.stringify(log)}, process.resourceUsage().maxRSS + '\\n'));`;
  repo.write('../measure.cjs', `const fs = require('node:fs');\n${code}\n`);
  const env = { NODE_OPTIONS: `--require=${repo.path('..', 'measure.cjs')}` };
  const result = await repo.tryGit(['commit', '-q', '-m', 'message'], env);
  const peaks = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((kilobytes) => Number(kilobytes) / 1024);
  return { code: result.code, output: result.stdout + result.stderr, peaks };
}

async function withInstalledHook(use: (repo: Repo) => Promise<void>): Promise<void> {
  await withRepo(async (repo) => {
    repo.installPackage();
    expect(await runCli(['init', '--yes'], { cwd: repo.dir })).toMatchObject({ code: 0 });
    await use(repo);
  });
}

test('a staged file of 300 MB with a key near its end: blocked, below 250 MB of memory', () =>
  withInstalledHook(async (repo) => {
    const lines = writeLarge({ path: repo.path('large.log'), megabytes: 300, ending: `${credentials()}${LINE}` });
    await repo.git('-c', 'core.compression=1', 'add', 'large.log');
    const { code, output, peaks } = await commitMeasured(repo);
    expect(code).toBe(1);
    expect(output).toContain(`large.log:${lines + 2}:25`);
    expect(peaks).toHaveLength(1);
    expect(peaks[0]).toBeGreaterThan(20);
    expect(peaks[0]).toBeLessThan(250);
  }));

test('a staged file of 300 MB in one line with a key near its end: blocked, below 250 MB of memory', () =>
  withInstalledHook(async (repo) => {
    writeLarge({
      path: repo.path('large.json'),
      megabytes: 300,
      line: LINE.replace('\n', ' '),
      ending: `\n${credentials()}`,
    });
    await repo.git('-c', 'core.compression=1', 'add', 'large.json');
    const { code, output, peaks } = await commitMeasured(repo);
    expect(code).toBe(1);
    expect(output).toContain('large.json:3:25');
    expect(peaks[0]).toBeLessThan(250);
  }));

test('an edited file of 300 MB with an old key at its end: passes, below 250 MB of memory', () =>
  withInstalledHook(async (repo) => {
    writeLarge({ path: repo.path('large.log'), megabytes: 300, ending: credentials() });
    await repo.git('-c', 'core.compression=1', 'add', 'large.log');
    await repo.git('commit', '-q', '--no-verify', '-m', 'old leak');
    writeLarge({ path: repo.path('large.log'), megabytes: 300, ending: `${LINE}${credentials()}` });
    await repo.git('-c', 'core.compression=1', 'add', 'large.log');
    const { code, output, peaks } = await commitMeasured(repo);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(peaks[0]).toBeLessThan(250);
  }));
