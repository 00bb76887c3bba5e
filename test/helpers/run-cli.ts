/*
 * Owns running the built command line as a user would, with an environment that nothing of the developer's leaks into.
 */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CLEAN_ENV, type Run, type RunOptions } from './clean-env.ts';
import { runWarm } from './warm-cli.ts';

export { CLEAN_ENV, type Run, type RunOptions } from './clean-env.ts';

export const BIN: string = fileURLToPath(new URL('../../bin/leakgate.js', import.meta.url));

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
  const { code, stdout, stderr } = await runWarm([...args, '--format', 'json'], options);
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
  readonly comment: string | null;
}

/** `rule@path:line` of every place, sorted: what most tests compare. */
export function placesIn(found: Report): string[] {
  return found.findings
    .flatMap(({ rule, places }) => places.map(({ path, line, origin }) => `${rule}@${path ?? origin}:${line}`))
    .sort();
}
