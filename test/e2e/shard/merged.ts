/*
 * Owns comparing a scan in one run with the same scan in several that are merged.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RunOptions } from '../../helpers/clean-env.ts';
import { runWarm } from '../../helpers/warm-cli.ts';

/** What a JSON report has, as far as it is the same whoever has looked. */
export interface Told {
  readonly code: number | null;
  readonly report: Record<string, unknown>;
}

/** Options of a run, and where the files of its shards go. */
export interface ShardOptions extends RunOptions {
  /** A folder outside of what is scanned. */
  readonly out: string;
}

/** Writes the blobs of all shards; returns their files. */
export async function shardsOf(
  command: readonly string[],
  count: number,
  { out, ...options }: ShardOptions,
): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  const files: string[] = [];
  for (let index = 1; index <= count; index++) {
    const args = [...command, '--shard', `${index}/${count}`, '--format', 'blob'];
    const { stdout, stderr } = await runWarm(args, options);
    if (stdout === '') throw new Error(`leakgate ${args.join(' ')}: ${stderr}`);
    const file = join(out, `${index}.json`);
    writeFileSync(file, stdout);
    files.push(file);
  }
  return files;
}

/** The JSON report of `leakgate <args>`. */
export async function told(args: readonly string[], options: RunOptions): Promise<Told> {
  const { code, stdout, stderr } = await runWarm([...args, '--format', 'json'], options);
  if (stdout === '') throw new Error(`leakgate ${args.join(' ')}: ${stderr}`);
  return { code, report: comparable(JSON.parse(stdout) as Record<string, unknown>) };
}

/** Runs `command` in one run and in `count`, and expects the same report and exit code. */
export async function expectSame(command: readonly string[], count: number, options: ShardOptions): Promise<Told> {
  const { out, ...plain } = options;
  const whole = await told([...command, ...(command.includes('files') ? [] : ['--no-cache']), '--explain'], plain);
  const files = await shardsOf([...command, '--explain'], count, options);
  const merged = await told(['merge', ...files, '--explain'], plain);
  expect(merged).toEqual(whole);
  return merged;
}

/** What is listed in the order in which it was met comes in any order. */
function comparable(report: Record<string, unknown>): Record<string, unknown> {
  const coverage = report['coverage'] as Record<string, unknown>;
  const lists = { skipped: sorted(coverage['skipped']), excluded: sorted(coverage['excluded']) };
  return { ...report, coverage: { ...coverage, ...lists }, dropped: sorted(report['dropped']) };
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.map((each) => JSON.stringify(each)).sort() : list;
}
