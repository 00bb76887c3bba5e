/*
 * Owns what was not read, in bounded memory.
 */

import type { Gap, GapReason } from '../model/blob.ts';

/** Gaps that are named one by one; the rest of them is counted. */
const MOST_GAPS = 1000;

/** What there can be too much of; the sentence is `trail.gap.<id>`. */
export type TooMany =
  | 'too-many-files'
  | 'too-many-events'
  | 'too-many-origins'
  | 'too-many-kinds'
  | 'too-many-created'
  | 'too-many-ids'
  | 'too-many-denied'
  | 'too-many-used'
  | 'too-many-regions';

/** Collects gaps: each file and reason once. */
export class GapList {
  readonly #skipped = new Map<string, Gap>();
  readonly #excluded = new Map<string, { readonly folder: string; readonly kind: string; count: number }>();
  #unnamed = 0;
  #unnamedExcluded = 0;

  /** Something could not be read: what comes out is incomplete. */
  skip(what: string, why: GapReason, detail?: string): void {
    const key = `${what}\n${why}\n${detail ?? ''}`;
    if (this.#skipped.has(key)) return;
    if (this.#skipped.size >= MOST_GAPS) this.#unnamed++;
    else this.#skipped.set(key, { what, why, ...(detail !== undefined && { detail }) });
  }

  /** There was more of something than is kept: `too-many-…` says of what. */
  overflow(what: TooMany): void {
    this.skip('CloudTrail', 'archive-budget', what);
  }

  /** A file in `folder` is of a kind that says nothing of calls. */
  exclude(folder: string, kind: string): void {
    const key = `${folder}\n${kind}`;
    const known = this.#excluded.get(key);
    if (known !== undefined) known.count++;
    else if (this.#excluded.size < MOST_GAPS) this.#excluded.set(key, { folder, kind, count: 1 });
    else this.#unnamedExcluded++;
  }

  /** What could not be read. */
  get skipped(): readonly Gap[] {
    const named = [...this.#skipped.values()];
    if (this.#unnamed === 0) return named;
    return [...named, { what: `${this.#unnamed} more`, why: 'unreadable' }];
  }

  /** What was left out knowingly, by folder and kind: `CloudTrail-Digest`, `other-files`. */
  get excluded(): readonly Gap[] {
    const named = [...this.#excluded.values()].map(({ folder, kind, count }) => {
      return { what: `${folder} (${count})`, why: 'configured' as const, detail: kind };
    });
    return this.#unnamedExcluded === 0
      ? named
      : [...named, { what: `${this.#unnamedExcluded} more`, why: 'configured' }];
  }
}
