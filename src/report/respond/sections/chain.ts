/*
 * Owns the tree of keys and sessions that a leaked key led to.
 */

import type { TrailAnalysis, TrailKey } from '../../../model/trail.ts';
import { groupBy } from '../../../util/group-by.ts';
import { amount } from '../../pretty/amounts.ts';
import { hostileChain } from '../hostile-chain.ts';
import { moment } from '../moments.ts';
import type { Block, Branch, Line } from '../page.ts';
import { plain, type Teller, withRest } from '../teller.ts';

const KEYS = 100;
/** A program opens a session an hour: those of the owner are not what matters. */
const OWN = 3;
/** Deeper chains are drawn flat: role chaining has no bound, and indented lines have one. */
const DEEPEST = 12;

/** The chain; nothing when the key led to no other. */
export function chainBlocks({ keys, keyCount }: TrailAnalysis, teller: Teller): Block[] {
  if (keys.length < 2) return [];
  const told = hostileChain(keys);
  const own = teller.limited(
    keys.filter((key) => !told.has(key)),
    OWN,
  );
  const { shown, left } = teller.limited(
    keys.filter((key) => told.has(key) || own.shown.includes(key)),
    KEYS,
  );
  return [
    { kind: 'heading', line: teller.say('respond.trail.chain') },
    ...withRest([{ kind: 'tree', roots: branchesOf(shown, teller) }], left + keyCount - keys.length, teller),
    ...(own.left === 0 ? [] : [teller.tell('respond.trail.own-keys', amount(own.left), 'quiet')]),
  ];
}

/** Each key once, below the one that made it; in a list that goes in circles as well. */
function branchesOf(keys: readonly TrailKey[], teller: Teller): Branch[] {
  const ids = new Set(keys.map(({ keyId }) => keyId));
  const children = groupBy(keys, ({ mintedBy }) => (mintedBy !== null && ids.has(mintedBy) ? mintedBy : null));
  const drawn = new Set<TrailKey>();
  const branchOf = (key: TrailKey, depth: number): Branch => {
    drawn.add(key);
    const below = depth < DEEPEST ? (children.get(key.keyId) ?? []) : [];
    return {
      line: keyLine(key, teller),
      tone: key.isHostile ? 'danger' : 'plain',
      children: below.flatMap((child) => (drawn.has(child) ? [] : [branchOf(child, depth + 1)])),
    };
  };
  const roots = (children.get(null) ?? []).map((key) => branchOf(key, 0));
  return [...roots, ...keys.flatMap((key) => (drawn.has(key) ? [] : [branchOf(key, 0)]))];
}

function keyLine({ keyId, kind, owner, mintedWith, mintedAt, calls }: TrailKey, teller: Teller): Line {
  const parts: Line[] = [
    [teller.outside(keyId), ...plain(` (${teller.words.say(`trail.kind.${kind}`)})`)],
    ...(owner === null ? [] : [[teller.outside(owner)]]),
    ...(mintedWith === null || mintedAt === null
      ? []
      : [teller.say('respond.trail.minted', { call: teller.outside(mintedWith), time: moment(mintedAt, teller) })]),
    teller.say('respond.trail.used', amount(calls)),
  ];
  return parts.flatMap((part, at) => (at === 0 ? part : [...plain(' · '), ...part]));
}
