/*
 * Owns giving the event loop a turn during long work, so that Ctrl-C and progress work.
 */

import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between turns. */
const EVERY = 50;

/** The turns of one reading. */
export class Turns {
  #last = performance.now();

  /** To be asked between two pieces of work: a promise when it is time for a turn, which is not often. */
  take(): Promise<void> | undefined {
    return performance.now() - this.#last < EVERY ? undefined : this.#turn();
  }

  async #turn(): Promise<void> {
    await setImmediate();
    this.#last = performance.now();
  }
}
