/*
 * A history large enough for several threads: they find what one finds, and leave the same for the next scan.
 */

import { expect, it } from 'vitest';
import { pairFile } from '../../e2e/history/pair.ts';
import { report, run } from '../../helpers/run-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const COMMITS = 15_000;

function input(): string {
  const parts: string[] = [];
  for (let n = 1; n <= COMMITS; n++) {
    const content = n % 500 === 0 ? pairFile(n % 3000) : `${'line\n'.repeat(n % 50)}${n}\n`;
    parts.push(`commit refs/heads/main\ncommitter T <t@example.com> ${1_700_000_000 + n * 60} +0000\ndata 1\nx\n`);
    parts.push(`M 100644 inline d${n % 20}/f${n % 300}.txt\ndata ${Buffer.byteLength(content)}\n${content}\n`);
  }
  return parts.join('');
}

it('1, 2 and 4 threads: one report', () =>
  withRepo(async (repo) => {
    expect(await run('git', ['fast-import', '--quiet'], { cwd: repo.dir, input: input() })).toMatchObject({ code: 0 });
    await repo.git('repack', '-adq');
    const scan = (threads: number) =>
      report(['history', '--no-cache', '--threads', String(threads)], { cwd: repo.dir });
    const one = await scan(1);
    expect(one.coverage.objects).toBeGreaterThan(40_000);
    expect(one.findings.length).toBeGreaterThan(3);
    expect(await scan(2)).toEqual(one);
    expect(await scan(4)).toEqual(one);
  }));

it('a repack while objects are read: nothing is lost', () =>
  withRepo(async (repo) => {
    expect(await run('git', ['fast-import', '--quiet'], { cwd: repo.dir, input: input() })).toMatchObject({ code: 0 });
    const before = await report(['history', '--no-cache'], { cwd: repo.dir });
    const scan = report(['history', '--no-cache'], { cwd: repo.dir });
    for (let n = 0; n < 3; n++) await repo.git('repack', '-adfq', `--depth=${10 + n}`);
    expect(await scan).toEqual(before);
  }));

it('commits while objects are read: complete, with or without them', () =>
  withRepo(async (repo) => {
    expect(await run('git', ['fast-import', '--quiet'], { cwd: repo.dir, input: input() })).toMatchObject({ code: 0 });
    await repo.git('reset', '-q', '--hard');
    for (let round = 0; round < 3; round++) {
      const scan = report(['history', '--no-cache'], { cwd: repo.dir });
      for (let n = 0; n < 8; n++) await repo.commit({ 'more.txt': `${round} ${n}\n` });
      expect(await scan).toMatchObject({ complete: true, coverage: { skipped: [] } });
    }
  }));
