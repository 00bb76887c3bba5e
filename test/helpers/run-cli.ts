/*
 * Owns running the built command line as a user would, with an environment that nothing of the developer's leaks into.
 */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const BIN: string = fileURLToPath(new URL('../../bin/leakgate.js', import.meta.url));

/** The environment of all spawned programs: no global git configuration, a fixed identity, no colour. */
export const CLEAN_ENV: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  // Where nobody, not even root, can make a folder: scans leave no memory.
  XDG_STATE_HOME: '/dev/null/state',
  NO_COLOR: '1',
  LANG: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_TERMINAL_PROMPT: '0',
};

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Runs `leakgate <args>`. */
export function runCli(args: readonly string[], options: RunOptions): Promise<Run> {
  return run(process.execPath, [BIN, ...args], options);
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], { cwd, env, input }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...CLEAN_ENV, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (piece: Buffer) => {
      stdout += piece.toString('utf8');
    });
    child.stderr.on('data', (piece: Buffer) => {
      stderr += piece.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/** The JSON report of `leakgate <args>`. */
export async function report(
  args: readonly string[],
  options: RunOptions,
): Promise<Report & { readonly code: number | null }> {
  const { code, stdout, stderr } = await runCli([...args, '--format', 'json'], options);
  if (stdout === '') throw new Error(`leakgate ${args.join(' ')} printed no report, exit ${code}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Report), code };
}

/** The parts of docs/JSON.md that tests look at. */
export interface Report {
  readonly complete: boolean;
  readonly coverage: {
    readonly objects: number;
    readonly remembered: number;
    readonly files: number;
    readonly bytes: number;
    readonly skipped: readonly { readonly what: string; readonly why: string }[];
    readonly excluded: readonly { readonly what: string; readonly why: string }[];
  };
  readonly findings: readonly ReportFinding[];
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly secret: string;
  readonly tier: string;
  readonly places: readonly ReportPlace[];
  readonly companions: readonly { readonly rule: string; readonly places: readonly ReportPlace[] }[];
  readonly aws: {
    readonly account: string | null;
    readonly keyId: string | null;
    readonly canary: string | null;
  } | null;
  readonly expiry: { readonly at: string; readonly expired: boolean } | null;
  readonly jwt: { readonly issuer: string | null; readonly subject: string | null } | null;
  readonly proof: 'proven' | 'unproven' | null;
}

export interface ReportPlace {
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly origin: string;
  readonly blob: string | null;
  readonly commit: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly lastCommit: string | null;
  readonly inHead: boolean | null;
  readonly refs: readonly string[];
  readonly refCount: number;
  readonly ignored: boolean;
  readonly decoded: readonly string[];
}

/** `rule@path:line` of every place, sorted: what most tests compare. */
export function placesIn(found: Report): string[] {
  return found.findings
    .flatMap(({ rule, places }) => places.map(({ path, line, origin }) => `${rule}@${path ?? origin}:${line}`))
    .sort();
}
