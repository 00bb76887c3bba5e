/*
 * Owns what a key led to: the keys, sessions and logins that were made with it, with those, and so on.
 */

import type { Link, LinkTable } from './link-table.ts';

/** Something of the chain, by number. */
export interface ChainMember {
  readonly actor: number;
  /** What led to it, from another member; null for the first. */
  readonly link: Link | null;
  /** Seconds since 1970 from which it was there; 0 for the first. */
  readonly at: number;
}

/**
 * All that `first` led to, itself first, in the order of time. What belongs to a user or login counts from the moment that
 * the chain had it. A session that nobody is seen to have asked for is taken to be of any key of its user.
 * @param actors how many numbers there are
 */
export function chainFrom(first: number, links: LinkTable, actors: number): ReadonlyMap<number, ChainMember> {
  const { outgoing, isMinted } = followed(links, actors);
  const members = new Map<number, ChainMember>([[first, { actor: first, link: null, at: 0 }]]);
  const open = [first];
  for (const next of open) {
    const since = members.get(next)?.at ?? 0;
    for (const link of outgoing(next)) {
      const at = link.kind === 'owner' ? since : link.at;
      if (at < since || (link.kind === 'unseen' && isMinted(link.to))) continue;
      const known = members.get(link.to);
      if (known !== undefined && known.at <= at) continue;
      members.set(link.to, { actor: link.to, link, at });
      open.push(link.to);
    }
  }
  return new Map([...members].sort(([, a], [, b]) => a.at - b.at));
}

/** Links by where they begin. */
interface Followed {
  outgoing(actor: number): Generator<Link, void, undefined>;
  isMinted(actor: number): boolean;
}

function followed(links: LinkTable, actors: number): Followed {
  const minted = new Uint8Array(actors + 1);
  // Links of an actor stand together: from starts[actor] up to starts[actor + 1].
  const starts = new Uint32Array(actors + 2);
  for (let index = 0; index < links.size; index++) {
    const { from, to, kind } = links.at(index);
    if (kind === 'minted') minted[to] = 1;
    starts[from + 1] = (starts[from + 1] as number) + 1;
  }
  for (let actor = 1; actor < starts.length; actor++) {
    starts[actor] = (starts[actor] as number) + (starts[actor - 1] as number);
  }
  const order = new Uint32Array(links.size);
  const next = starts.slice();
  for (let index = 0; index < links.size; index++) {
    const { from } = links.at(index);
    order[next[from] as number] = index;
    next[from] = (next[from] as number) + 1;
  }
  return {
    *outgoing(actor) {
      for (let at = starts[actor] as number; at < (starts[actor + 1] as number); at++)
        yield links.at(order[at] as number);
    },
    isMinted: (actor) => minted[actor] === 1,
  };
}
