/*
 * Owns how whoever does tasks, in this thread or another, is told which, and tells what was found.
 */

import type { Gap } from '../model/blob.ts';
import type { ArchiveOpener, BlobMatches } from './blob-scanner.ts';

export interface TaskPort {
  /** The number of the next of `count` tasks; -1 when there are no more. */
  nextTask(count: number): number;
  /** @param order of what it was found in, when that has one */
  report(found: BlobMatches, order?: number): void;
  skip(gap: Gap): void;
  readonly openArchive: ArchiveOpener;
  /** So many more objects or files, and bytes, were read. Asked often; a promise delays what comes next. */
  progress(objects: number, bytes: number): Promise<void> | undefined;
}
