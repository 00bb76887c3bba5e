/*
 * Owns keeping the earliest of many events, whatever order they come in.
 */

import type { TrailEvent } from '../model/trail.ts';
import { compare } from '../util/compare.ts';

/** Something that happened at an event. */
interface Dated {
  readonly event: TrailEvent;
}

/** Oldest first; events of the same second by their ids. */
export function compareEvents(a: TrailEvent, b: TrailEvent): number {
  return a.at - b.at || compare(a.id, b.id) || compare(a.name, b.name);
}

/** At most `limit` elements: the earliest that were pushed. */
export class Earliest<T extends Dated> {
  readonly #limit: number;
  #list: T[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(element: T): void {
    this.#list.push(element);
    if (this.#list.length > 2 * this.#limit) this.#list = this.sorted();
  }

  /** Oldest first. */
  sorted(): T[] {
    return this.#list.sort((a, b) => compareEvents(a.event, b.event)).slice(0, this.#limit);
  }
}
