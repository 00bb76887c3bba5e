/*
 * Owns `--shard` and what it rules out: the share of a run, and what the run says of itself for merging.
 */

import { identityHash } from '../engine/identity-hash.ts';
import type { ScanPlan } from '../engine/scan.ts';
import { commitOfRef } from '../git/find-commit.ts';
import type { ShardIdentity } from '../model/shard.ts';
import { Share } from '../model/share.ts';
import { MOST_SHARES } from '../report/blob/blob-shapes.ts';
import { UsageError } from '../util/errors.ts';
import type { Context } from './context.ts';
import type { RawArgs } from './parse.ts';
import { outputsOf } from './report.ts';

/**
 * The share that a run is asked for; the only one when nothing but a blob is asked for, null when neither is.
 * @throws UsageError when it is no share, or cannot be told or divided
 */
export function shareOf(args: RawArgs): Share | null {
  const { values, booleans, command, operands } = args;
  const [value] = values.get('shard') ?? [];
  const isBlob = checkBlob(args);
  if (value === undefined && !isBlob) return null;
  if (booleans.has('verify')) throw new UsageError('live-of-shard');
  if (command.name === 'files' && operands.length === 1 && operands[0] === '-') throw new UsageError('shard-of-stdin');
  for (const option of ['comment', 'label'])
    if (booleans.has(option) || values.has(option))
      throw new UsageError('shard-tells-forge', { option: `--${option}` });
  return new Share(positionOf(value ?? '1/1'));
}

/** Whether a blob is asked for. @throws UsageError where none can be told */
export function checkBlob({ values, booleans, command }: RawArgs): boolean {
  const isBlob = values.get('format')?.[0] === 'blob' || outputsOf(values.get('output') ?? []).some(isBlobOutput);
  if (isBlob && !command.flags.includes('shard')) throw new UsageError('blob-needs-shard');
  if (isBlob && booleans.has('show-secrets')) throw new UsageError('blob-shows-secrets');
  return isBlob;
}

function isBlobOutput({ format }: { readonly format: string }): boolean {
  return format === 'blob';
}

function positionOf(value: string): { index: number; count: number } {
  const [, index = 0, count = 0] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count || count > MOST_SHARES)
    throw new UsageError('shard-bad', { value, most: MOST_SHARES });
  return { index, count };
}

/**
 * What runs that are merged must have in common.
 * @param what is looked at, when the words of the command line do not say it
 */
export async function identityOf(
  plan: Omit<ScanPlan, 'limits'>,
  { args, io }: Context,
  what: readonly string[] = args.operands,
): Promise<ShardIdentity> {
  const { mode, explain } = plan;
  const head = mode === 'files' ? null : await commitOfRef(io.cwd, 'HEAD');
  return { version: __VERSION__, rules: identityHash(plan), mode, head, what, explain };
}
