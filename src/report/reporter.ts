/*
 * Owns the seam of reporters: what one gets, and that it only writes.
 */

import type { Words } from '../messages/words.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { Writer } from '../model/writer.ts';

/** Everything a reporter may depend on beside the result: no clock, no environment. */
export interface ReportContext {
  readonly writer: Writer;
  readonly words: Words;
  readonly color: boolean;
  /** True prints whole secrets. */
  readonly showSecrets: boolean;
  /** Version of leakgate. */
  readonly version: string;
  /** Lists are not cut short. */
  readonly verbose: boolean;
  /** Matches that were not reported are listed with the reason. */
  readonly explain: boolean;
  /** Width of the terminal; prose is not wrapped when absent. */
  readonly columns?: number;
  /** When the scan started and ended, for formats that must say it; milliseconds since 1970. */
  readonly times?: { readonly start: number; readonly end: number };
  /** Address of the repository, for formats that name it; absent when nobody says. */
  readonly repository?: string;
}

/** Writes `result` to `context.writer`. */
export type Reporter = (result: ScanResult, context: ReportContext) => void;
