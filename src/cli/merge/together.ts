/*
 * Owns whether what several runs have handed over belongs together: the same rules, the same state of the same repository,
 * each share once, and nothing between the shares. That a share is missing is told by the result (merged-result.ts).
 */

import { tellsInterruption } from '../../engine/interruption.ts';
import { sumOfTallies } from '../../model/share.ts';
import type { ReadBlob } from '../../report/blob/read-blob.ts';
import { ConfigError } from '../../util/errors.ts';
import type { NamedBlob } from './read-blobs.ts';

/** @throws ConfigError when they do not belong together; it names the file at fault */
export function checkTogether(blobs: readonly NamedBlob[]): void {
  const [first, ...others] = blobs;
  if (first === undefined) return;
  const shares = new Map<number, string>();
  for (const { file, blob } of blobs) {
    const what = differenceOf(first.blob, blob);
    if (what !== null) throw new ConfigError('blob-other-run', { file, first: first.file, what });
    const { index, count } = blob.part.position;
    const twin = shares.get(index);
    if (twin !== undefined) throw new ConfigError('blob-twice', { file, first: twin, shard: `${index}/${count}` });
    shares.set(index, file);
  }
  const all = [first, ...others].map(({ blob }) => blob);
  // Who was interrupted may not have got as far as dividing.
  if (!all.some(({ coverage }) => tellsInterruption(coverage))) checkDivided(all);
}

/** What two runs that are to be merged do not have in common; null when they do. */
function differenceOf(a: ReadBlob, b: ReadBlob): string | null {
  const [of, other] = [factsOf(a), factsOf(b)];
  for (const name of Object.keys(of)) if (JSON.stringify(of[name]) !== JSON.stringify(other[name])) return name;
  return null;
}

function factsOf({ identity, part, entries, gate }: ReadBlob): Readonly<Record<string, unknown>> {
  return {
    ...identity,
    count: part.position.count,
    baseline: entries.map(({ fingerprint }) => fingerprint),
    range: gate?.ranges ?? null,
  };
}

/** Every object and file is in exactly one share, or the runs have not seen the same ones. */
function checkDivided(blobs: readonly ReadBlob[]): void {
  const [first] = blobs;
  if (first === undefined) return;
  const { tally, position } = first.part;
  const isSame = blobs.every(({ part }) => part.tally.all === tally.all);
  const isWhole = blobs.length === position.count;
  const isOnce = sumOfTallies(blobs.map(({ part }) => part.tally.mine)) === tally.all;
  if (!isSame || (isWhole && !isOnce)) throw new ConfigError('blob-other-store');
}
