/*
 * Owns counting what a source looked at.
 */

import type { Gap, GapReason, SourceCoverage } from '../model/blob.ts';

/** Collects the numbers and gaps of one source. */
export class CoverageCounter {
  objects = 0;
  files = 0;
  bytes = 0;
  expected = 0;
  readonly #skipped: Gap[] = [];
  readonly #excluded: Gap[] = [];
  readonly #noted = new Set<string>();

  /** True when nothing was skipped so far. */
  get isComplete(): boolean {
    return this.#skipped.length === 0;
  }

  /** Notes something that should have been looked at and was not. */
  skip(what: string, why: GapReason, detail?: string): void {
    this.#noted.add(what);
    this.#skipped.push(detail === undefined || detail === '' ? { what, why } : { what, why, detail });
  }

  /** As `skip`, unless it was noted already: the first reason is the closer one. */
  skipOnce(what: string, why: GapReason, detail?: string): void {
    if (!this.#noted.has(what)) this.skip(what, why, detail);
  }

  /** Notes something outside the scan's scope. */
  exclude(what: string, why: GapReason): void {
    this.#excluded.push({ what, why });
  }

  result(): SourceCoverage {
    return {
      objects: this.objects,
      files: this.files,
      bytes: this.bytes,
      expected: this.expected,
      skipped: this.#skipped,
      excluded: this.#excluded,
    };
  }
}
