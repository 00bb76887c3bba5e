/*
 * Ctrl-C and SIGTERM during a scan: what was found so far is reported, as incomplete; nothing stays behind.
 */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errnoOf } from '../../../src/util/errors.ts';
import { BIN, CLEAN_ENV, type Report } from '../../helpers/run-cli.ts';
import { Repo, withFolder } from '../../helpers/with-repo.ts';
import { pairFile, SECRET_RULE } from '../history/pair.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = [{ what: 'scan', why: 'interrupted' }];
/** Bytes that take longer to scan than a test may, and no room on the disk: all zero. */
const HUGE = 64 * 1000 ** 3;
/** When it is gone, the scan has begun, and what stood before it was read. */
const MORE_THAN_A_PIPE = 'lorem ipsum\n'.repeat(100_000);

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when it has ended. */
  readonly end: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

function start(args: readonly string[], cwd: string, detached = false): Started {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: CLEAN_ENV, detached });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    stdout += piece.toString('utf8');
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString('utf8');
  });
  child.stdin.on('error', () => undefined);
  const end = new Promise<Awaited<Started['end']>>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, end };
}

/** Expects an end with exit 2, a valid report with the gap, and silence on stderr. */
async function interruptedReport({ end }: Started): Promise<Report> {
  const { code, stdout, stderr } = await end;
  expect([code, stderr]).toEqual([2, '']);
  const found = JSON.parse(stdout) as Report;
  expect(found).toMatchObject({ complete: false, coverage: { skipped: INTERRUPTED } });
  return found;
}

/** Waits until `pid` has a file open whose path ends in `name`. */
async function untilOpen(pid: number, name: string): Promise<void> {
  for (;;) {
    if (linksIn(`/proc/${pid}/fd`).some((path) => path.endsWith(name))) return;
    await setTimeout(20);
  }
}

/** Command lines of processes that stand in `folder`. */
function processesIn(folder: string): string[] {
  const real = realpathSync(folder);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && linkOf(`/proc/${name}/cwd`) === real);
  return pids.map(commandOf).filter(Boolean);
}

/** Empty when the process has ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch (error) {
    return gone(error);
  }
}

function linksIn(folder: string): string[] {
  return readdirSync(folder).map((name) => linkOf(join(folder, name)));
}

/** Empty when the process has ended meanwhile, or is another user's. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch (error) {
    return gone(error);
  }
}

function gone(error: unknown): '' {
  if (['ENOENT', 'ESRCH', 'EACCES'].includes(errnoOf(error) ?? '')) return '';
  throw error;
}

function writeTree(dir: string): void {
  writeFileSync(join(dir, 'a.ini'), pairFile());
  writeFileSync(join(dir, 'b.bin'), '');
  truncateSync(join(dir, 'b.bin'), HUGE);
  writeFileSync(join(dir, 'c.ini'), pairFile('later'));
}

describe.each(SIGNALS)('%s', (signal) => {
  it('in a large tree', () =>
    withFolder(async (dir) => {
      writeTree(dir);
      const scan = start(['files', '--format', 'json'], dir);
      await untilOpen(scan.child.pid ?? 0, 'b.bin');
      scan.child.kill(signal);
      const { findings, coverage } = await interruptedReport(scan);
      expect(findings).toMatchObject([{ rule: SECRET_RULE, places: [{ path: 'a.ini', line: 2 }] }]);
      expect(coverage.files).toBe(2);
      expect(coverage.bytes).toBeLessThan(HUGE);
    }));

  it('while standard input goes on', () =>
    withFolder(async (dir) => {
      const scan = start(['files', '-', '--format', 'json'], dir);
      scan.child.stdin.write(pairFile());
      await new Promise((resolve) => scan.child.stdin.write(MORE_THAN_A_PIPE, resolve));
      scan.child.kill(signal);
      const { findings, coverage } = await interruptedReport(scan);
      expect(findings).toMatchObject([{ rule: SECRET_RULE, places: [{ line: 2 }] }]);
      expect(coverage.bytes).toBeGreaterThan(1_000_000);
    }));

  it('while nothing comes on standard input', () =>
    withFolder(async (dir) => {
      const scan = start(['files', '-', '--format', 'json'], dir);
      scan.child.stdin.write(pairFile());
      await new Promise((resolve) => scan.child.stdin.write(MORE_THAN_A_PIPE, resolve));
      await setTimeout(200);
      scan.child.kill(signal);
      expect((await interruptedReport(scan)).findings).toHaveLength(1);
    }));
});

it('to all programs of a pipe, as a terminal sends it: incomplete, although the input ended', () =>
  withFolder(async (dir) => {
    writeFileSync(join(dir, 'a.ini'), pairFile());
    writeFileSync(join(dir, 'more.txt'), MORE_THAN_A_PIPE);
    const input = '(cat a.ini more.txt; touch was-read; exec sleep 20)';
    const command = `${input} | "${process.execPath}" "${BIN}" files - --format json > out.json`;
    const child = spawn('bash', ['-c', `trap : INT; ${command}; exit $?`], {
      cwd: dir,
      env: CLEAN_ENV,
      detached: true,
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(join(dir, 'was-read'))) await setTimeout(20);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended).toBe(2);
  }));

const shared = mkdtempSync(join(tmpdir(), 'leakgate-'));
const repo = new Repo(shared);
beforeAll(async () => {
  await repo.git('init', '-q', '-b', 'main');
  await repo.commit({ 'a.ini': pairFile() });
  await addHugeBlobs(repo);
});
afterAll(() => rmSync(shared, { recursive: true, force: true }));

describe.each([
  ['the process', false],
  ['the process and git, as a terminal does', true],
])('SIGINT to %s', (_, toAll) => {
  it.each([[['history']], [['history', 'HEAD']], [['staged']], [[]]])(
    'leakgate %j: no git stays behind',
    async (args) => {
      const scan = start([...args, '--format', 'json'], repo.dir, toAll);
      const pid = scan.child.pid ?? 0;
      await untilReading(pid, repo.dir);
      process.kill(toAll ? -pid : pid, 'SIGINT');
      await interruptedReport(scan);
      expect(processesIn(repo.dir)).toEqual([]);
    },
  );
});

/** Commits a blob that takes seconds to scan, and stages another. */
async function addHugeBlobs(repo: Repo): Promise<void> {
  for (const content of ['first', 'second']) {
    if (content === 'second') await repo.git('commit', '-q', '--no-verify', '-m', 'huge');
    writeFileSync(repo.path('z.bin'), content);
    truncateSync(repo.path('z.bin'), 300 * 1000 ** 2);
    await repo.git('-c', 'core.compression=1', 'add', '-A');
  }
}

/** Waits until objects are read: by git, or by the process itself. */
async function untilReading(pid: number, folder: string): Promise<void> {
  for (;;) {
    const isGit = processesIn(folder).some((each) => / cat-file (?:.* )?--batch /.test(each));
    if (isGit || linksIn(`/proc/${pid}/fd`).some((path) => path.includes('/.git/objects/'))) break;
    await setTimeout(20);
  }
  await setTimeout(50);
}
