/*
 * Owns whose calls are whose: the owner's, somebody else's, or nobody knows.
 */

import type { TrailOrigin } from '../model/trail.ts';
import { attackerToolIn } from './attacker-tools.ts';
import type { ChainMember } from './chain.ts';
import type { EventIndex } from './event-index.ts';
import type { Source } from './origin-table.ts';
import { isNobody, usualIps } from './usual-ips.ts';

export type Verdict = TrailOrigin['verdict'];

/** What is known of the owner, and of the leak. */
export interface OwnerFacts {
  /** When the key could first be seen by others, ms since 1970: what the key did before was the owner. Null when unknown. */
  readonly leakedAt: number | null;
  /** Addresses and CIDR blocks. */
  readonly usualIps: readonly string[];
  /** Parts of agents, in any case. Agents can be forged: name those of servers without fixed addresses only. */
  readonly usualAgents?: readonly string[] | undefined;
}

/** Judges by number, as an index has them. */
export interface Judgement {
  verdictOf(origin: number): Verdict;
  /** True for credentials that a hostile call made, and for all that those led to: whatever they do is hostile. */
  isHostileActor(actor: number): boolean;
  /** True when this call was not the owner's. */
  isHostile(record: number): boolean;
}

/**
 * An address is usual when the owner named it, or a member of the chain was used there before the leak (without a tool of
 * attackers); otherwise hostile when there is something to compare with, or the agent is such a tool. Calls by services of
 * AWS are `unknown` but for those of hostile credentials. `unknown` origins that use hostile credentials are hostile too.
 * @throws UsageError for addresses that are none
 */
export function judgeOrigins(index: EventIndex, chain: ReadonlyMap<number, ChainMember>, owner: OwnerFacts): Judgement {
  const uses = usesOf(index, chain, owner.leakedAt);
  const judge = judgeBy(owner, ipsOf([...uses.before].map((origin) => index.origins.at(origin))));
  const verdicts = new Map([...uses.origins].map((origin) => [origin, judge(index.origins.at(origin))]));
  const verdictOf = (origin: number): Verdict => verdicts.get(origin) ?? 'unknown';
  const hostile = hostileActors(index, chain, verdictOf, (actor) => {
    for (const origin of uses.byActor.get(actor) ?? []) {
      const isUnknown = verdictOf(origin) === 'unknown' && !isNobody(index.origins.at(origin).ip);
      if (isUnknown) verdicts.set(origin, 'hostile');
    }
  });
  const isHostile = (record: number) =>
    verdictOf(index.originAt(record)) === 'hostile' || hostile.has(index.actorOf.at(record));
  return { verdictOf, isHostileActor: (actor) => hostile.has(actor), isHostile };
}

/** Origins from which the chain was used, by number. */
interface Uses {
  readonly origins: ReadonlySet<number>;
  readonly byActor: ReadonlyMap<number, ReadonlySet<number>>;
  /** Before the leak. */
  readonly before: ReadonlySet<number>;
}

function usesOf(index: EventIndex, chain: ReadonlyMap<number, ChainMember>, leakedAt: number | null): Uses {
  const [origins, before, byActor] = [new Set<number>(), new Set<number>(), new Map<number, Set<number>>()];
  for (let record = 0; record < index.records; record++) {
    const actor = index.actorOf.at(record);
    if (!chain.has(actor)) continue;
    const origin = index.originAt(record);
    const known = byActor.get(actor);
    if (known === undefined) byActor.set(actor, new Set([origin]));
    else known.add(origin);
    origins.add(origin);
    if (leakedAt !== null && index.secondAt(record) * 1000 < leakedAt) before.add(origin);
  }
  return { origins, byActor, before };
}

/** Addresses of people or machines, but not where they used a tool of attackers. */
function ipsOf(sources: readonly Source[]): ReadonlySet<string> {
  const own = sources.filter(({ ip, agent }) => !isNobody(ip) && attackerToolIn(agent) === null);
  return new Set(own.map(({ ip }) => ip));
}

function judgeBy(owner: OwnerFacts, ipsBefore: ReadonlySet<string>): (source: Source) => Verdict {
  const isListed = usualIps(owner.usualIps);
  const agents = (owner.usualAgents ?? []).map((agent) => agent.toLowerCase()).filter((agent) => agent !== '');
  const isComparable = ipsBefore.size > 0 || owner.usualIps.length > 0 || agents.length > 0;
  return ({ ip, agent }) => {
    if (isNobody(ip)) return 'unknown';
    if (isListed(ip) || ipsBefore.has(ip)) return 'usual';
    if (attackerToolIn(agent) !== null) return 'hostile';
    if (agents.some((each) => agent.toLowerCase().includes(each))) return 'usual';
    return isComparable ? 'hostile' : 'unknown';
  };
}

/** Members of the chain that were made from a hostile origin, or with a hostile member; `found` is told of each at once. */
function hostileActors(
  index: EventIndex,
  chain: ReadonlyMap<number, ChainMember>,
  verdictOf: (origin: number) => Verdict,
  found: (actor: number) => void,
): ReadonlySet<number> {
  const hostile = new Set<number>();
  // What leads to a member stands before it, but for members of the same second: those need another round.
  for (let before = -1; before !== hostile.size; ) {
    before = hostile.size;
    for (const { actor, link } of chain.values()) {
      if (link === null || hostile.has(actor)) continue;
      const isMade = link.kind === 'minted' || link.kind === 'password';
      const isFromHostile = isMade && verdictOf(index.originAt(link.record)) === 'hostile';
      if (!isFromHostile && !hostile.has(link.from)) continue;
      hostile.add(actor);
      found(actor);
    }
  }
  return hostile;
}
