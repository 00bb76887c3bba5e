/*
 * Owns sending a result to stdout and to the files of --output. Does not own the formats (report/).
 */

import { resolve } from 'node:path';
import type { ScanResult } from '../model/scan-result.ts';
import { type Format, isFormat, loadReporter, type Reporter } from '../report/index.ts';
import { pretty } from '../report/pretty.ts';
import type { ReportContext } from '../report/reporter.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import type { Io } from './io.ts';
import { type OutputFile, outputFiles, saveOutput } from './output-files.ts';

/** Width of prose that does not go to a terminal: CI logs, files. */
const PLAIN_COLUMNS = 100;

/** Writes `result` in every format asked for and returns the exit code. */
export async function reportResult(result: ScanResult, context: Context): Promise<ExitCode> {
  const { args, io } = context;
  for (const { format, file } of outputsOf(args.values.get('output') ?? [])) {
    const pieces: string[] = [];
    const reporter = await reporterFor(format);
    const writer = { write: (text: string) => pieces.push(text) };
    reporter(result, { ...shared(context), columns: PLAIN_COLUMNS, color: false, writer });
    saveOutput(resolve(io.cwd, file), pieces.join(''));
  }
  const format = (args.values.get('format')?.[0] ?? 'pretty') as Format;
  const reporter = await reporterFor(format);
  const columns = io.stdout.columns ?? PLAIN_COLUMNS;
  reporter(result, { ...shared(context), columns, color: context.color, writer: io.stdout });
  return exitCodeOf(result);
}

/** Checks the values of --output before anything is scanned. */
export function outputsOf(values: readonly string[]): OutputFile<Format>[] {
  return outputFiles(values, isFormat);
}

function reporterFor(format: Format): Promise<Reporter> {
  return format === 'pretty' ? Promise.resolve(pretty) : loadReporter(format);
}

/** What drawing for the terminal needs. */
export function reportContext(context: Context): ReportContext {
  const { io, color } = context;
  return { ...shared(context), columns: io.stdout.columns ?? PLAIN_COLUMNS, color, writer: io.stdout };
}

/** What does not depend on where the report goes. */
function shared({ args, words, io }: Context) {
  const repository = repositoryAddress(io.env);
  return {
    words,
    showSecrets: args.booleans.has('show-secrets'),
    version: __VERSION__,
    verbose: args.booleans.has('verbose'),
    explain: args.booleans.has('explain'),
    times: { start: performance.timeOrigin, end: Date.now() },
    ...(repository === null ? {} : { repository }),
  };
}

/** The address that GitHub Actions and GitLab CI name in the environment; null elsewhere. */
function repositoryAddress(env: Io['env']): string | null {
  const server = env['GITHUB_SERVER_URL'];
  const name = env['GITHUB_REPOSITORY'];
  if (server !== undefined && name !== undefined) return `${server}/${name}`;
  return env['CI_PROJECT_URL'] ?? null;
}
