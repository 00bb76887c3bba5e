/*
 * Owns counting what a source looked at, for its result and for whoever watches.
 */

import type { Gap, GapReason, SourceCoverage } from '../model/blob.ts';
import type { Watch } from '../model/progress.ts';

/** Collects the numbers and gaps of one source. */
export class CoverageCounter {
  objects = 0;
  files = 0;
  bytes = 0;
  expected = 0;
  #remembered = 0;
  readonly #skipped: Gap[] = [];
  readonly #excluded: Gap[] = [];
  readonly #noted = new Set<string>();
  readonly #left = new Set<string>();
  readonly #watch: Watch;

  constructor(watch: Watch = {}) {
    this.#watch = watch;
  }

  /** Says when to stop. */
  get signal(): AbortSignal | undefined {
    return this.#watch.signal;
  }

  /** Lets whoever watches know how many objects or files are to come. */
  announce(objects: number): void {
    this.#watch.progress?.expect(objects);
  }

  /** Counts a piece of an object or file. */
  addBytes(bytes: number): void {
    this.bytes += bytes;
    this.#watch.progress?.done(0, bytes);
  }

  /** Counts a git object whose bytes are counted. */
  addObject(): void {
    this.objects++;
    this.#watch.progress?.done(1, 0);
  }

  /** Counts git objects and their bytes. */
  addObjects(objects: number, bytes: number): void {
    this.objects += objects;
    this.bytes += bytes;
    this.#watch.progress?.done(objects, bytes);
  }

  /** Counts objects that an earlier scan looked at. */
  remember(objects: number): void {
    this.objects += objects;
    this.expected += objects;
    this.#remembered += objects;
  }

  /** Counts files and their bytes. */
  addFiles(files: number, bytes: number): void {
    this.files += files;
    this.bytes += bytes;
    this.#watch.progress?.done(files, bytes);
  }

  /** Counts a file whose bytes are counted. */
  addFile(): void {
    this.files++;
    this.#watch.progress?.done(1, 0);
  }

  /** Takes over what another counter, that nobody watched, has noted; bytes and files were counted as they came. */
  take({ expected, skipped, excluded }: Pick<SourceCoverage, 'expected' | 'skipped' | 'excluded'>): void {
    this.expected += expected;
    for (const { what, why, detail } of skipped) this.skip(what, why, detail);
    this.#excluded.push(...excluded);
  }

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

  /** True for what this scan is to look at, where several share the work. */
  takes(what: string): boolean {
    return this.#watch.share?.takes(what) ?? true;
  }

  /** True when a configuration leaves out `path`, which is noted: a folder once. */
  leavesOut(path: string): boolean {
    const what = this.#watch.exclude?.listedBy(path) ?? null;
    if (what !== null && !this.#left.has(what)) this.exclude(what, 'configured');
    if (what !== null) this.#left.add(what);
    return what !== null;
  }

  result(): SourceCoverage {
    return {
      objects: this.objects,
      files: this.files,
      bytes: this.bytes,
      expected: this.expected,
      remembered: this.#remembered,
      skipped: this.#skipped,
      excluded: this.#excluded,
    };
  }
}
