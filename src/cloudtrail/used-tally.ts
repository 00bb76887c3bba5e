/*
 * Owns what each principal used: material for a least-privilege policy. Does not own the policy (iam/).
 */

import type { TrailEvent, UsedPermissions } from '../model/trail.ts';
import { compare } from '../util/compare.ts';
import type { GapList } from './gap-list.ts';

/** As the model says. */
const MOST_RESOURCES = 50;
const MOST_PRINCIPALS = 1000;
/** Roles that a key assumes have a few dozen kinds of calls each. */
const MOST_CALLS = 5000;
/** An object of S3. */
const OBJECT = /^(arn:[a-z-]+:s3:::[^/]+\/).+$/;

/** One kind of call, as it is being counted. */
interface Tally {
  readonly source: string;
  readonly name: string;
  count: number;
  last: number;
  resources: Set<string>;
  /** Objects are kept as all objects of their bucket. */
  isFolded: boolean;
  isOpen: boolean;
}

/** Counts successful calls. */
export class UsedTally {
  readonly #principals = new Map<string, Map<string, Tally>>();
  readonly #gaps: GapList;

  constructor(gaps: GapList) {
    this.#gaps = gaps;
  }

  add(event: TrailEvent): void {
    const tally = this.#tallyOf(event);
    if (tally === null) {
      this.#gaps.overflow('too-many-used');
      return;
    }
    tally.count++;
    tally.last = Math.max(tally.last, event.at);
    tally.isOpen ||= event.resources.length === 0;
    for (const resource of event.resources) addResource(tally, resource);
  }

  /** By principal, `first` before others; calls by source and name. */
  result(first: string): UsedPermissions[] {
    const principals = [...this.#principals].sort(
      ([a], [b]) => Number(b === first) - Number(a === first) || compare(a, b),
    );
    return principals.map(([principal, calls]) => ({
      principal,
      calls: [...calls.values()]
        .sort((a, b) => compare(a.source, b.source) || compare(a.name, b.name))
        .map(({ source, name, count, last, resources, isOpen }) => {
          return { source, name, count, last, resources: [...resources].sort(compare), isOpen };
        }),
    }));
  }

  #tallyOf({ principal, source, name }: TrailEvent): Tally | null {
    let calls = this.#principals.get(principal);
    if (calls === undefined) {
      if (this.#principals.size >= MOST_PRINCIPALS) return null;
      calls = new Map();
      this.#principals.set(principal, calls);
    }
    const key = `${source} ${name}`;
    const known = calls.get(key);
    if (known !== undefined) return known;
    if (calls.size >= MOST_CALLS) return null;
    const tally = { source, name, count: 0, last: 0, resources: new Set<string>(), isFolded: false, isOpen: false };
    calls.set(key, tally);
    return tally;
  }
}

/** When there are too many, objects become buckets; of what is still too much the first by name are kept. */
function addResource(tally: Tally, resource: string): void {
  tally.resources.add(tally.isFolded ? folded(resource) : resource);
  if (tally.resources.size <= MOST_RESOURCES) return;
  if (!tally.isFolded) {
    tally.isFolded = true;
    tally.resources = new Set([...tally.resources].map(folded));
  }
  if (tally.resources.size <= MOST_RESOURCES) return;
  tally.isOpen = true;
  tally.resources = new Set([...tally.resources].sort(compare).slice(0, MOST_RESOURCES));
}

function folded(resource: string): string {
  return resource.replace(OBJECT, '$1*');
}
