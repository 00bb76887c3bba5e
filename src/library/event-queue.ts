/*
 * Owns handing events to somebody who reads at their own pace. Holds no more than the result would: of progress that was not
 * read the last is kept.
 */

import type { ScanEvent } from './scan-event.ts';

/** Events on their way from a scan to one reader. */
export class EventQueue {
  readonly #events: ScanEvent[] = [];
  #isRead = false;
  #isEnded = false;
  #wake: () => void = () => undefined;

  /** Before this, nobody wants events, and none are kept. */
  open(): void {
    this.#isRead = true;
  }

  push(event: ScanEvent): void {
    if (!this.#isRead) return;
    if (event.type === 'progress' && this.#events.at(-1)?.type === 'progress') this.#events.pop();
    this.#events.push(event);
    this.#wake();
  }

  /** No more events come. */
  end(): void {
    this.#isEnded = true;
    this.#wake();
  }

  /** What was pushed, in its order, to the end. */
  async *drain(): AsyncGenerator<ScanEvent, void> {
    for (;;) {
      const events = this.#events.splice(0);
      yield* events;
      if (this.#events.length > 0) continue;
      if (this.#isEnded) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
