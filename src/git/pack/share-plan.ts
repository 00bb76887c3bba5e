/*
 * Owns dividing a plan of reading among several runs: whole delta families, in stripes, so that each run reads a bit of
 * every part of the packs. Does not own making the plan (plan-reading.ts).
 */

import { BASE_ONLY, LEVEL_BITS, REPLACES_BASE, type ReadPlan, type StoreTables } from '../../model/object-store.ts';
import type { Share } from '../../model/share.ts';
import { PlanWriter } from './plan-writer.ts';

/** Stripes a share: commits, trees and blobs stand together in a pack, and take different time. */
const STRIPES = 16;
/** What an object costs beside its stored bytes, in bytes. */
const OBJECT_COST = 128;
const TASK_BYTES = 4 * 1024 * 1024;

/**
 * The part of `plan` that is `share`'s. Depends on the plan alone: runs that have the same packs divide them in the same way,
 * and the tally of `share` tells when they did not.
 */
export function sharePlan(plan: ReadPlan, tables: StoreTables, share: Share): ReadPlan {
  const { order, how, leftOver } = plan;
  const { oids, hashBytes } = tables;
  const writer = new PlanWriter(tables, TASK_BYTES);
  const stripe = weightOf(tables, order) / (share.count * STRIPES);
  let done = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    to = endOfFamily(how, from);
    const isMine = Math.floor(done / stripe) % share.count === share.index - 1;
    for (let at = from; at < to; at++) {
      const [id, bits] = [order[at] as number, how[at] as number];
      if ((bits & BASE_ONLY) === 0) share.tallyId(oids, id * hashBytes, isMine);
      if (isMine) writer.add(id, bits);
    }
    if (isMine) writer.endFamily();
    done += weightOf(tables, order.subarray(from, to));
  }
  return writer.finish(leftOver.filter((id) => share.takesId(oids, id * hashBytes)));
}

/** What is built on nothing begins a family. */
function endOfFamily(how: Uint8Array, from: number): number {
  let to = from + 1;
  while (to < how.length && ((how[to] as number) & (LEVEL_BITS | REPLACES_BASE)) !== 0) to++;
  return to;
}

function weightOf({ stored }: StoreTables, ids: Uint32Array): number {
  let sum = 0;
  for (const id of ids) sum += OBJECT_COST + (stored[id] ?? 0);
  return sum;
}
