/*
 * What cannot be read, or is no file: named, and the scan is incomplete; nothing hangs.
 */

import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, CLEAN_ENV, type Report, report, run } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';

/** `leakgate files` as a user for whom permissions count: root may read everything. */
async function asOrdinaryUser(dir: string, cwd: string): Promise<Report & { code: number | null }> {
  if (process.getuid?.() !== 0) return report(['files'], { cwd });
  // The program may stand where only root may go.
  const program = join(dir, 'program');
  for (const part of ['bin', 'dist']) cpSync(join(dirname(BIN), '..', part), join(program, part), { recursive: true });
  writeFileSync(join(program, 'package.json'), '{"type":"module"}');
  chmodSync(dir, 0o755);
  const script = `process.setgid(65534); process.setuid(65534); await import(process.argv[1])`;
  const entry = join(program, 'bin/leakgate.js');
  const args = ['--input-type=module', '-e', script, entry, 'files', '--format', 'json'];
  const { code, stdout } = await run(process.execPath, args, { cwd });
  return { ...(JSON.parse(stdout) as Report), code };
}

describe('without permission', () => {
  it('a file: named as unreadable, the others are scanned, exit 2', () =>
    withFolder(async (dir) => {
      const tree = join(dir, 'tree');
      mkdirSync(tree);
      writeFileSync(join(tree, 'a.txt'), pairFile());
      writeFileSync(join(tree, 'locked.txt'), pairFile(2));
      chmodSync(join(tree, 'locked.txt'), 0);
      const found = await asOrdinaryUser(dir, tree);
      expect(found.coverage.skipped).toEqual([{ what: 'locked.txt', why: 'unreadable', detail: 'EACCES' }]);
      expect([found.findings.length, found.complete, found.code]).toEqual([1, false, 2]);
    }));

  it('a folder: named as unreadable, the others are scanned, exit 2', () =>
    withFolder(async (dir) => {
      const tree = join(dir, 'tree');
      mkdirSync(join(tree, 'locked'), { recursive: true });
      writeFileSync(join(tree, 'a.txt'), pairFile());
      writeFileSync(join(tree, 'locked/b.txt'), pairFile(2));
      chmodSync(join(tree, 'locked'), 0);
      const found = await asOrdinaryUser(dir, tree);
      chmodSync(join(tree, 'locked'), 0o755);
      expect(found.coverage.skipped).toEqual([{ what: 'locked', why: 'unreadable', detail: 'EACCES' }]);
      expect([found.findings.length, found.complete, found.code]).toEqual([1, false, 2]);
    }));
});

it('a folder so deep that its path is too long: named as unreadable, the others are scanned, exit 2', () =>
  withFolder(async (dir) => {
    writeFileSync(join(dir, 'a.txt'), pairFile());
    const name = 'd'.repeat(200);
    const deep = `i=0; while [ $i -lt 25 ]; do mkdir ${name} && cd ${name} || break; i=$((i+1)); done`;
    await run('sh', ['-c', deep], { cwd: dir });
    const found = await report(['files'], { cwd: dir }).finally(() => run('rm', ['-rf', name], { cwd: dir }));
    expect(found.coverage.skipped).toMatchObject([{ why: 'unreadable', detail: 'ENAMETOOLONG' }]);
    expect([found.findings.length, found.code]).toEqual([1, 2]);
  }));

describe('what is no file', () => {
  it('a FIFO: excluded, not waited for', () =>
    withFolder(async (dir) => {
      await run('mkfifo', ['pipe'], { cwd: dir });
      writeFileSync(join(dir, 'a.txt'), pairFile());
      const found = await report(['files'], { cwd: dir });
      expect(found.coverage.excluded).toEqual([{ what: 'pipe', why: 'special-file' }]);
      expect([found.findings.length, found.complete, found.code]).toEqual([1, true, 1]);
    }));

  it('a FIFO and nothing else: exit 0, it is named', () =>
    withFolder(async (dir) => {
      await run('mkfifo', ['pipe'], { cwd: dir });
      const found = await report(['files'], { cwd: dir });
      expect([found.coverage.excluded.length, found.code]).toEqual([1, 0]);
    }));

  it('a FIFO named explicitly: exit 2, it was not looked at', () =>
    withFolder(async (dir) => {
      await run('mkfifo', ['pipe'], { cwd: dir });
      expect((await runWarm(['files', 'pipe'], { cwd: dir })).code).toBe(2);
    }));

  it('a FIFO named explicitly beside a file: exit 2, it was not looked at', () =>
    withFolder(async (dir) => {
      await run('mkfifo', ['pipe'], { cwd: dir });
      writeFileSync(join(dir, 'a.txt'), 'nothing\n');
      expect((await runWarm(['files', 'pipe', 'a.txt'], { cwd: dir })).code).toBe(2);
    }));

  it('a FIFO behind a link, as in leakgate files <(command): exit 2, it was not looked at', () =>
    withFolder(async (dir) => {
      await run('mkfifo', ['pipe'], { cwd: dir });
      symlinkSync('pipe', join(dir, 'link'));
      expect((await runWarm(['files', 'link'], { cwd: dir })).code).toBe(2);
    }));

  it('a socket: excluded', () =>
    withFolder(async (dir) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(dir, 'socket'), resolve));
      const found = await report(['files'], { cwd: dir });
      await new Promise((resolve) => server.close(resolve));
      expect(found.coverage.excluded).toEqual([{ what: 'socket', why: 'special-file' }]);
    }));

  it('standard input that is a folder: exit 2, it was not looked at', () =>
    withFolder(async (dir) => {
      const line = `"${process.execPath}" "${BIN}" files - --format json < .`;
      const { code, stdout, stderr } = await run('sh', ['-c', line], { cwd: dir, env: CLEAN_ENV });
      expect((JSON.parse(stdout) as Report).coverage.skipped).toMatchObject([{ what: 'stdin', why: 'unreadable' }]);
      expect([code, stderr]).toEqual([2, '']);
    }));
});
