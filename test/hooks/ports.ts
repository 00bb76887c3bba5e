/*
 * Owns the ports over child_process, in an environment without anything of this machine's configuration.
 */

import { spawn } from 'node:child_process';
import type { GitPort, Job, JobResult, ProcessPort } from '../../src/hooks/port.ts';
import { GitError } from '../../src/util/errors.ts';

const OUTSIDE = Object.entries(process.env).filter(([name]) => !/^(GIT_|LC_|LANG|HUSKY|npm_)/.test(name));

/** No configuration of this machine, one author, one language. */
export const ENV: Readonly<Record<string, string>> = {
  ...(Object.fromEntries(OUTSIDE) as Record<string, string>),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A U Thor',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'A U Thor',
  GIT_COMMITTER_EMAIL: 'author@example.com',
  LC_ALL: 'C',
};

export const processes: ProcessPort = { run: (job) => start(job) };

export const git: GitPort = {
  async text(args, { env = {}, cwd = '.', input } = {}) {
    const job = { command: 'git', args, cwd, env, signal: new AbortController().signal };
    const { status, stdout, output } = await start(job, input);
    if (status !== 0) throw new GitError('git-failed', { args: args.join(' '), output });
    return stdout.replace(/\n$/, '');
  },
};

export function start(job: Job, input = ''): Promise<JobResult & { stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(job.command, job.args, { cwd: job.cwd, env: { ...ENV, ...job.env } });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data;
      stdout += data;
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, stdout }));
    // What it started may live on and hold the pipes open.
    child.on('exit', (status) => job.signal.aborted && resolve({ status, output, stdout }));
    job.signal.addEventListener('abort', () => child.kill('SIGTERM'));
    child.stdin.on('error', () => undefined).end(input);
  });
}
