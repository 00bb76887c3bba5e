/*
 * Owns scanning texts in memory: no git, no file system, no threads. Does not own what findings look like (told-text.ts).
 */

import { Buffer } from 'node:buffer';
import { withoutAllowed } from '../engine/allowed.ts';
import { type BlobMatches, BlobScanner } from '../engine/blob-scanner.ts';
import { commentReader } from '../engine/comment-at.ts';
import type { Detector } from '../engine/detector.ts';
import { createKernelDetector } from '../engine/kernel-detector.ts';
import { withPairs } from '../engine/pairs.ts';
import { TextScanner, type TextScannerOptions } from '../engine/text-scanner.ts';
import { atConfidence } from '../match/at-confidence.ts';
import type { BlobInfo } from '../model/blob.ts';
import { once } from '../util/memoised.ts';
import { PieceEncoder } from './piece-encoder.ts';
import { redactedText } from './redacted-text.ts';
import { definitionOf } from './rule-definitions.ts';
import { rules as builtIn } from './rules.ts';
import type { Pieces, Scanner, ScannerOptions, TextOptions } from './text-finding.ts';
import { textFindings } from './told-text.ts';

/**
 * A scanner for texts in memory, to be made once: all its rules are compiled at the first text.
 * @throws UsageError when one of `rules` was not made by this copy of leakgate
 */
export function createScanner(options: ScannerOptions = {}): Scanner {
  const { rules = builtIn, confidence = 'medium', compat = false } = options;
  const definitions = atConfidence(rules.map(definitionOf), confidence);
  const detector = once(() => createKernelDetector(definitions));
  const commentAt = commentReader({ compat });
  const settings = ({ ignoreAllowComments = false }: TextOptions) =>
    ({ detector: detector(), hook: false, ...(!ignoreAllowComments && { commentAt }) }) satisfies TextScannerOptions;
  const matchesIn = (text: string, asked: TextOptions) => scanText(text, asked, settings(asked));
  return {
    scan: (text, asked = {}) =>
      textFindings(typeof text === 'string' ? matchesIn(text, asked) : scanBytes(text, asked, settings(asked)), asked),
    scanStream: async (pieces, asked = {}) => textFindings(await scanPieces(pieces, asked, settings(asked)), asked),
    redact: (text, asked = {}) =>
      redactedText(text, (each) => matchesIn(each, { ...asked, ignoreAllowComments: true })),
  };
}

/** Characters are what they are: nothing is told of their encoding. */
function scanText(text: string, asked: TextOptions, settings: TextScannerOptions): BlobMatches {
  const bytes = Buffer.from(text);
  const blob = blobOf(asked, bytes.length);
  const scanner = new TextScanner(settings);
  scanner.begin(blob);
  scanner.push(bytes, true);
  const matches = scanner.end();
  return { blob, ...withoutAllowed(withPairs(matches)), refused: matches.refused };
}

function scanBytes(bytes: Uint8Array, asked: TextOptions, settings: TextScannerOptions): BlobMatches {
  const pushed = new PushedBlob(blobOf(asked, bytes.length), settings);
  pushed.scanner.push(bytes);
  return pushed.end();
}

async function scanPieces(pieces: Pieces, asked: TextOptions, settings: TextScannerOptions): Promise<BlobMatches> {
  const pushed = new PushedBlob(blobOf(asked, null), settings);
  const encoder = new PieceEncoder();
  for await (const piece of pieces) pushed.scanner.push(encoder.encode(piece));
  pushed.scanner.push(encoder.end());
  return pushed.end();
}

/** One blob on its way through a scanner of blobs. */
class PushedBlob {
  readonly scanner: BlobScanner;
  #found: BlobMatches;

  constructor(blob: BlobInfo, settings: TextScannerOptions & { readonly detector: Detector }) {
    this.#found = { blob, matches: [], refused: [], allowed: [] };
    const report = (found: BlobMatches) => {
      this.#found = found;
    };
    // Without archives there is nothing that could not be looked at.
    this.scanner = new BlobScanner({ ...settings, report, skip: () => undefined });
    this.scanner.begin(blob);
  }

  end(): BlobMatches {
    // Only archives are worth waiting for.
    this.scanner.end();
    return this.#found;
  }
}

function blobOf({ path = null }: { readonly path?: string | null }, size: number | null): BlobInfo {
  return { kind: 'file', origin: 'worktree', path, oid: null, size };
}
