/*
 * Owns telling a program what its scan does. What the program's own functions throw ends the scan, and nothing else: they are
 * called from where no error may pass.
 */

import type { BlobMatches } from '../engine/blob-scanner.ts';
import { fingerprintOf } from '../finding/fingerprint.ts';
import type { ProgressMeter } from '../model/progress.ts';
import { redact } from '../util/redact.ts';
import { publicRule } from './rule-definitions.ts';
import type { Progress, ScanEvent } from './scan-event.ts';
import type { ScanSettings } from './scan-options.ts';
import type { ScanResult } from './scan-result.ts';

/** Milliseconds between two words of progress. */
const PAUSE = 100;

/** Tells of one scan. */
export class Teller {
  readonly #options: ScanSettings;
  readonly #tell: (event: ScanEvent) => void;
  readonly #stop: (error: unknown) => void;
  readonly #seen = new Set<string>();
  #progress: Progress = { done: 0, expected: 0, bytes: 0, found: 0 };
  #last = -Infinity;
  #failure: { readonly error: unknown } | null = null;

  /** @param stop ends the scan */
  constructor(options: ScanSettings, tell: (event: ScanEvent) => void, stop: (error: unknown) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#stop = stop;
  }

  /** For the engine. */
  get meter(): ProgressMeter {
    return {
      expect: (objects) => this.#move({ expected: this.#progress.expected + objects }),
      done: (objects, bytes) =>
        this.#move({ done: this.#progress.done + objects, bytes: this.#progress.bytes + bytes }),
      found: (found) => this.#move({ found }),
    };
  }

  /** For the engine: what a blob holds. */
  readonly see: (found: BlobMatches) => void = ({ blob, matches }) => {
    for (const { match, entry } of matches) {
      const fingerprint = fingerprintOf(match.rule, match.secret);
      if (this.#seen.has(fingerprint)) continue;
      this.#seen.add(fingerprint);
      const path = entry?.name ?? blob.path;
      const seen = { rule: publicRule(match.rule), fingerprint, redacted: redact(match.secret), path };
      this.#tell({ type: 'seen', seen });
    }
  };

  /** Tells what a scan came to. @throws what one of the program's functions has thrown */
  tellResult({ findings, coverage }: ScanResult): void {
    this.#tellProgress();
    for (const gap of coverage.skipped) this.#tell({ type: 'gap', gap });
    for (const finding of findings) {
      this.#tell({ type: 'finding', finding });
      this.#call(() => this.#options.onFinding?.(finding));
    }
    if (this.#failure !== null) throw this.#failure.error;
  }

  #move(change: Partial<Progress>): void {
    this.#progress = { ...this.#progress, ...change };
    const now = performance.now();
    if (now - this.#last < PAUSE) return;
    this.#last = now;
    this.#tellProgress();
  }

  #tellProgress(): void {
    const progress = this.#progress;
    this.#tell({ type: 'progress', progress });
    this.#call(() => this.#options.onProgress?.(progress));
  }

  #call(work: () => void): void {
    if (this.#failure !== null) return;
    try {
      work();
    } catch (error) {
      this.#failure = { error };
      this.#stop(error);
    }
  }
}
