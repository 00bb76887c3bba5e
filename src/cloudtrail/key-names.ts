/*
 * Owns the keys of a chain as people know them: the index has numbers only. Does not own the chain (chain.ts).
 */

import type { TrailEvent, TrailKey } from '../model/trail.ts';
import { isSessionKeyId } from '../util/access-key-id.ts';
import type { ChainMember } from './chain.ts';
import type { Figures } from './chain-figures.ts';
import type { EventIndex } from './event-index.ts';
import type { LinkKind } from './link-table.ts';
import { actorOfMinted } from './minted-by.ts';

/** Keys that are listed; hostile ones before others. */
const MOST_KEYS = 1000;
const MS = 1000;
/** What leads to something that can be listed; others only say whose it is. */
const LISTED: readonly (LinkKind | undefined)[] = [undefined, 'minted', 'password', 'console', 'unseen'];

/** What events say of a member. */
type Name = Pick<TrailKey, 'keyId' | 'kind' | 'owner' | 'mintedWith'>;

/** Learns the names of a chain's members from their events. */
export class KeyNames {
  readonly #index: EventIndex;
  readonly #chain: ReadonlyMap<number, ChainMember>;
  readonly #isHostile: (actor: number) => boolean;
  /** Members that will be listed, in their order. */
  readonly #listed: readonly ChainMember[];
  /** Those, and what led to them. */
  readonly #wanted: ReadonlySet<number>;
  readonly #names = new Map<number, Name>();
  /** How many there are, listed or not. */
  readonly count: number;

  constructor(
    index: EventIndex,
    chain: ReadonlyMap<number, ChainMember>,
    isHostile: (actor: number) => boolean,
    keyId: string,
  ) {
    this.#index = index;
    this.#chain = chain;
    this.#isHostile = isHostile;
    const members = [...chain.values()].filter(({ link }) => LISTED.includes(link?.kind));
    this.count = members.length;
    this.#listed = chosen(members, isHostile);
    this.#wanted = withParents(this.#listed, chain);
    const kind = isSessionKeyId(keyId) ? 'session' : 'key';
    const first = members[0]?.actor;
    if (first !== undefined) this.#names.set(first, { keyId, kind, owner: null, mintedWith: null });
  }

  /** Takes an event of the chain. */
  learn(event: TrailEvent, actor: number, record: number): void {
    for (const minted of event.minted) {
      const member = this.#chain.get(this.#index.actors.find(actorOfMinted(minted, event.account ?? '')));
      if (member?.link?.record !== record || !this.#wanted.has(member.actor)) continue;
      this.#names.set(member.actor, { ...minted, mintedWith: event.name });
    }
    if (event.keyId === null || !this.#wanted.has(actor)) return;
    const name = this.#names.get(actor);
    if (name === undefined) this.#names.set(actor, this.#seen(event.keyId, event.principal, actor));
    else if (name.owner === null) this.#names.set(actor, { ...name, owner: event.principal });
  }

  /** The keys, the first before what it led to, in the order of time; at most 1,000. */
  keys(figures: ReadonlyMap<number, Figures>): TrailKey[] {
    return this.#listed.flatMap((member) => {
      const name = this.#names.get(member.actor);
      // A file that changed between the readings may have lost it.
      if (name === undefined) return [];
      const { calls = 0, first = 0, last = 0 } = figures.get(member.actor) ?? {};
      return {
        ...name,
        mintedBy: this.#parentOf(member),
        mintedAt: member.link === null ? null : member.link.at * MS,
        isHostile: this.#isHostile(member.actor),
        calls,
        first: calls === 0 ? null : first * MS,
        last: calls === 0 ? null : last * MS,
      };
    });
  }

  #seen(keyId: string, owner: string, actor: number): Name {
    const isConsole = this.#chain.get(actor)?.link?.kind === 'console';
    return { keyId, kind: 'session', owner, mintedWith: isConsole ? 'ConsoleLogin' : null };
  }

  /** Id of the nearest member before this one that has a name. */
  #parentOf({ link }: ChainMember): string | null {
    if (link === null) return null;
    const parent = this.#chain.get(link.from);
    const name = this.#names.get(link.from);
    if (name !== undefined || parent === undefined) return name?.keyId ?? null;
    // Users and logins have no names: they stand between two that do.
    return LISTED.includes(parent.link?.kind) ? null : this.#parentOf(parent);
  }
}

/** Numbers of `members`, and of what led to each of them. */
function withParents(members: readonly ChainMember[], chain: ReadonlyMap<number, ChainMember>): ReadonlySet<number> {
  const wanted = new Set(members.map(({ actor }) => actor));
  for (const { link } of members) {
    let parent = link === null ? undefined : chain.get(link.from);
    while (parent !== undefined && !wanted.has(parent.actor)) {
      wanted.add(parent.actor);
      parent = LISTED.includes(parent.link?.kind) ? undefined : chain.get(parent.link?.from ?? 0);
    }
  }
  return wanted;
}

/** At most 1,000 of `members`, in their order; the first of all, and the hostile ones, rather than others. */
function chosen(members: readonly ChainMember[], isHostile: (actor: number) => boolean): readonly ChainMember[] {
  if (members.length <= MOST_KEYS) return members;
  const important = members.filter(({ actor, link }) => link === null || isHostile(actor));
  const others = members.filter(({ actor, link }) => link !== null && !isHostile(actor));
  const kept = new Set([...important, ...others].slice(0, MOST_KEYS));
  return members.filter((member) => kept.has(member));
}
