/*
 * Owns how a scan tells what it has done, and how it is told to stop. Does not own drawing or signals (cli/).
 */

import type { PathList } from './path-list.ts';
import type { Share } from './share.ts';

/** Told how far a scan is. Cheap enough to be called for every object; all calls come from the main thread. */
export interface ProgressMeter {
  /** So many more objects are to be looked at: called once by each source, as soon as it knows. A guess will do. */
  expect(objects: number): void;
  /** So many more objects and bytes were looked at. `done(0, bytes)` is for the pieces of a large object. */
  done(objects: number, bytes: number): void;
  /** So many secrets were found, over all. */
  found(count: number): void;
}

/** What accompanies a scan. */
export interface Watch {
  /** Aborted when the scan is to stop soon and say what it has. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ProgressMeter | undefined;
  /** Paths that a configuration leaves out: sources that know paths do not read them, and tell so. */
  readonly exclude?: PathList | undefined;
  /** The part of everything that this scan is to look at; all when absent. */
  readonly share?: Share | undefined;
}
