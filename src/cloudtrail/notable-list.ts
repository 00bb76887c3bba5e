/*
 * Owns the list of notable events: not too long, and the same whatever order the events come in.
 */

import type { NotableEvent } from '../model/trail.ts';
import { baseName } from './call-kinds.ts';
import { compareEvents, Earliest } from './earliest.ts';
import type { GapList } from './gap-list.ts';
import { isSingular } from './why-notable.ts';

/** As the model says. */
const MOST_NOTABLE = 1000;
/** Kinds of calls that are told apart. */
const MOST_KINDS = 5000;

/** Collects notable events. */
export class NotableList {
  readonly #hostile = new Earliest<NotableEvent>(MOST_NOTABLE);
  readonly #others = new Earliest<NotableEvent>(MOST_NOTABLE);
  /** The first of each kind. */
  readonly #firsts = new Map<string, NotableEvent>();
  readonly #gaps: GapList;
  #singular = 0;

  constructor(gaps: GapList) {
    this.#gaps = gaps;
  }

  /** @param isUsual of calls that are the owner's only the first of each kind is kept */
  add(notable: NotableEvent, isUsual: boolean): void {
    if (!isUsual && isSingular(notable.event, notable.why)) {
      this.#singular++;
      this.#keep(notable);
      return;
    }
    const kind = kindOf(notable);
    const first = this.#firsts.get(kind);
    if (first === undefined && this.#firsts.size >= MOST_KINDS) this.#gaps.overflow('too-many-kinds');
    else if (first === undefined || compareEvents(notable.event, first.event) < 0) this.#firsts.set(kind, notable);
  }

  /** How many there are in all, by kind where one stands for many. */
  get count(): number {
    return this.#singular + this.#firsts.size;
  }

  /** At most 1,000, oldest first: the hostile ones before others when there are more. Call once. */
  take(): NotableEvent[] {
    for (const notable of this.#firsts.values()) this.#keep(notable);
    const kept = [...this.#hostile.sorted(), ...this.#others.sorted()].slice(0, MOST_NOTABLE);
    return kept.sort((a, b) => compareEvents(a.event, b.event));
  }

  #keep(notable: NotableEvent): void {
    if (notable.isHostile) this.#hostile.push(notable);
    else this.#others.push(notable);
  }
}

/** What makes two events one kind: the same call, on the same bucket or other thing, with the same outcome. */
function kindOf({ event, why, isHostile }: NotableEvent): string {
  const shortest = event.resources.reduce((a, b) => (a === '' || b.length < a.length ? b : a), '');
  const thing = why === 'denied' ? '' : shortest;
  return [why, isHostile, event.source, baseName(event.name), event.error, thing].join('\n');
}
