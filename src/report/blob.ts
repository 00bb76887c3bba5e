/*
 * Owns the form in which one of several runs hands over what it has seen: JSON text for `leakgate merge`. Does not own
 * reading it (blob/read-blob.ts). No value is in it: secrets are as reports show them, and equal ones have the same number.
 */

import type { CodeFrame, Segment } from '../model/code-frame.ts';
import { RefSet } from '../model/ref-set.ts';
import type { ShardAllowed, ShardDraft, ShardHalf, ShardPart, Strand } from '../model/shard.ts';
import { UsageError } from '../util/errors.ts';
import { BlobTables } from './blob/tables.ts';
import { type Json, jsonText } from './json-finding.ts';
import type { Reporter } from './reporter.ts';
import { type Veil, veilOf } from './secrets.ts';

/** Version of the form; a blob of another one is not read. */
export const BLOB_VERSION = 1;

/** One JSON object. @throws UsageError for a result that is not to be merged, or with secrets shown */
export const blob: Reporter = (result, { writer, showSecrets }) => {
  const { shard, coverage, configured = null, gate = null } = result;
  if (shard === undefined) throw new UsageError('blob-needs-shard');
  if (showSecrets) throw new UsageError('blob-shows-secrets');
  const veil = veilOf(result, false);
  const tables = new BlobTables(veil);
  tables.name([...shard.part.drafts.flatMap((draft) => [draft, ...draft.companions]), ...shard.part.allowed]);
  const { identity, entries, inlineCounts } = shard;
  const part = partWithin(shard.part, veil);
  const told = tables.plain({ identity, part, entries, inlineCounts, coverage, configured, gate });
  const whole: Json = { leakgate: 'blob', version: BLOB_VERSION, shard: told, tables: tables.json() };
  writer.write(`${jsonText(whole)}\n`);
};

/** A file name can be the secret itself: then it is not looked for, but left out. */
function partWithin(part: ShardPart, veil: Veil): ShardPart {
  const drafts = part.drafts.map((draft): ShardDraft => {
    const companions = draft.companions.map((half) => halfWithin(half, veil));
    return { ...draft, ...halfWithin(draft, veil), companions };
  });
  return { ...part, drafts, allowed: part.allowed.map((each) => halfWithin(each, veil)) };
}

function halfWithin<T extends ShardHalf | ShardAllowed>(half: T, veil: Veil): T {
  return { ...half, strands: half.strands.map((strand) => strandWithin(strand, half.secret, veil)) };
}

/** What the strand has is not told again for each of its places. */
function strandWithin(strand: Strand, secret: ShardHalf['secret'], veil: Veil): Strand {
  const places = strand.places.map((place) => {
    const { frame } = place;
    const shown = frame === null ? null : frameWithin(frame, veil);
    const apart = { commit: null, lastCommit: null, refs: RefSet.NONE };
    return { ...place, ...apart, path: veil.path(place, secret), frame: shown };
  });
  return { ...strand, places };
}

/** The lines that reports show, as they show them: a secret can be cut by what no terminal prints. */
function frameWithin({ firstLine, lines }: CodeFrame, veil: Veil): CodeFrame {
  const within = (segment: Segment) => (typeof segment === 'string' ? veil.code(segment) : segment);
  return { firstLine, lines: lines.map((line) => line.map(within)) };
}
