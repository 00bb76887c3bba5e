/*
 * Owns the scan of one blob: its raw bytes, its text when it is UTF-16, the pairs in them, and what is inside when it is
 * an archive. Does not own what becomes of the matches (collector.ts).
 */

import { Buffer } from 'node:buffer';
import { detectWideEncoding, WideDecoder, type WideEncoding } from '../chunks/text-encoding.ts';
import type { HitBuffer } from '../kernel/search.ts';
import type { BlobInfo, BlobSink, Gap } from '../model/blob.ts';
import type { Match } from '../model/match.ts';
import { archiveKindOf } from '../util/archive-kind.ts';
import { type AllowedMatch, withoutAllowed } from './allowed.ts';
import { type BlobMatch, withPairs } from './pairs.ts';
import type { PlacedMatch, RefusedMatch } from './placer.ts';
import { type TextMatches, TextScanner, type TextScannerOptions } from './text-scanner.ts';

/** What one blob holds. */
export interface BlobMatches {
  readonly blob: BlobInfo;
  readonly matches: readonly BlobMatch[];
  readonly refused: readonly RefusedMatch[];
  /** What comments allow. */
  readonly allowed: readonly AllowedMatch[];
}

/** Feeds the entries of an archive to `sink` and returns what could not be read. */
export type ArchiveOpener = (archive: BlobInfo, bytes: Buffer, sink: BlobSink) => Promise<Gap[]>;

export interface BlobScannerOptions extends TextScannerOptions {
  /** Receives what each blob holds; not called for blobs that hold nothing. */
  readonly report: (found: BlobMatches) => void;
  /** Told of everything in a blob that could not be looked at. */
  readonly skip: (gap: Gap) => void;
  /** Absent: of archives only the bytes as they are are scanned. */
  readonly openArchive?: ArchiveOpener;
  /** How many archives this scanner's blobs are inside of. */
  readonly depth?: number;
}

/** Archives above this are not opened; they count as skipped. */
const LARGEST_ARCHIVE = 128 * 1024 * 1024;
/** Archives inside archives are opened this deep. */
const DEEPEST_ARCHIVE = 4;
/** A blob that arrives in pieces is held back until this much of it is there: enough to tell its encoding and kind. */
const HEAD = 4096;

/** Scans blobs one after another. */
export class BlobScanner implements BlobSink {
  readonly #options: BlobScannerOptions;
  readonly #raw: TextScanner;
  #wide: TextScanner | null = null;
  #decoder: WideDecoder | null = null;
  #encoding: WideEncoding | null = null;
  #archive: Uint8Array[] | null = null;
  #blob: BlobInfo | null = null;
  #head: Uint8Array = new Uint8Array(0);
  #isSniffed = false;
  #archiveSize = 0;

  constructor(options: BlobScannerOptions) {
    this.#options = options;
    this.#raw = new TextScanner(options);
  }

  begin(blob: BlobInfo): void {
    this.#blob = blob;
    this.#head = new Uint8Array(0);
    this.#isSniffed = false;
    this.#archiveSize = 0;
    this.#decoder = null;
    this.#encoding = null;
    this.#archive = null;
    this.#raw.begin(blob);
  }

  push(bytes: Uint8Array): void {
    const blob = this.#current();
    if (this.#isSniffed) {
      this.#scan(bytes, false);
    } else if (bytes.length === blob.size) {
      this.#sniff(blob, bytes);
      this.#scan(bytes, true);
    } else {
      this.#head = this.#head.length === 0 ? new Uint8Array(bytes) : Buffer.concat([this.#head, bytes]);
      if (this.#head.length >= HEAD) this.#flushHead(blob);
    }
  }

  end(): Promise<void> | undefined {
    const blob = this.#current();
    if (!this.#isSniffed) this.#flushHead(blob);
    const raw = this.#raw.end();
    const wide = this.#wideText();
    const found = foundIn(blob, wide === null ? [raw] : [withoutRepeats(raw, wide), wide]);
    this.#wide = null;
    this.#blob = null;
    const { openArchive } = this.#options;
    if (this.#archive !== null && openArchive) return this.#scanArchive(found, this.#archive, openArchive);
    this.#report(found);
    return undefined;
  }

  /** Scans a text where `hits` are, of one window at most, that is neither UTF-16 nor an archive. Between two blobs only. */
  scanAt(blob: BlobInfo, bytes: Uint8Array, hits: HitBuffer): void {
    this.#report(foundIn(blob, [this.#raw.scanAt(blob, bytes, hits)]));
  }

  abandon(): void {
    this.#blob = null;
    this.#archive = null;
    this.#wide = null;
  }

  #current(): BlobInfo {
    if (this.#blob === null) throw new Error('push or end without begin');
    return this.#blob;
  }

  #flushHead(blob: BlobInfo): void {
    const head = this.#head;
    this.#head = new Uint8Array(0);
    this.#sniff(blob, head);
    this.#scan(head, false);
  }

  #scan(bytes: Uint8Array, whole: boolean): void {
    this.#raw.push(bytes, whole);
    if (this.#decoder !== null) this.#wide?.push(this.#decoder.decode(bytes, false), false);
    if (this.#archive !== null) this.#keepForArchive(this.#current(), bytes);
  }

  #sniff(blob: BlobInfo, head: Uint8Array): void {
    this.#isSniffed = true;
    if (blob.kind === 'tree' || blob.kind === 'commit' || blob.kind === 'tag') return;
    this.#encoding = detectWideEncoding(head, this.#options.detector.work);
    if (this.#encoding !== null) {
      this.#decoder = new WideDecoder(this.#encoding);
      this.#wide = new TextScanner(this.#options);
      this.#wide.begin(blob);
    }
    if (this.#options.openArchive && archiveKindOf(head) !== null) this.#archive = [];
  }

  #keepForArchive(blob: BlobInfo, bytes: Uint8Array): void {
    this.#archiveSize += bytes.length;
    if (this.#archiveSize > LARGEST_ARCHIVE || (this.#options.depth ?? 0) >= DEEPEST_ARCHIVE) {
      this.#options.skip({ what: nameOf(blob), why: 'archive-budget' });
      this.#archive = null;
      return;
    }
    // `slice` of a Buffer shares its memory, which the source uses again.
    this.#archive?.push(new Uint8Array(bytes));
  }

  /** What the text in UTF-16 holds, null when there is none. */
  #wideText(): TextMatches | null {
    if (this.#encoding === null || this.#wide === null) return null;
    this.#wide.push(this.#decoder?.decode(new Uint8Array(0), true) ?? new Uint8Array(0), false);
    return decodedFrom(this.#wide.end(), this.#encoding);
  }

  #report(found: BlobMatches): void {
    if (found.matches.length + found.refused.length + found.allowed.length > 0) this.#options.report(found);
  }

  /** What is also in an entry (stored ones are readable as they are) is reported there only. */
  async #scanArchive(outside: BlobMatches, pieces: readonly Uint8Array[], open: ArchiveOpener): Promise<void> {
    const inside: Match[] = [];
    const report = (found: BlobMatches) => {
      for (const { match } of [...found.matches, ...found.allowed]) inside.push(match);
      this.#options.report(found);
    };
    const inner = new BlobScanner({ ...this.#options, report, depth: (this.#options.depth ?? 0) + 1 });
    const gaps = await open(outside.blob, Buffer.concat(pieces), inner);
    for (const gap of gaps) this.#options.skip(gap);
    const isOutside = ({ match }: PlacedMatch) => !isAmong(match, inside);
    const { matches, allowed } = outside;
    this.#report({ ...outside, matches: matches.filter(isOutside), allowed: allowed.filter(isOutside) });
  }
}

/** What to call a blob in messages. */
function nameOf(blob: BlobInfo): string {
  return blob.path ?? blob.oid ?? blob.origin;
}

function foundIn(blob: BlobInfo, texts: readonly TextMatches[]): BlobMatches {
  return { blob, ...withoutAllowed(texts.flatMap(withPairs)), refused: texts.flatMap(({ refused }) => refused) };
}

/** `raw` without what `wide`, the same text decoded, has as well, at better positions. */
function withoutRepeats(raw: TextMatches, wide: TextMatches): TextMatches {
  const known = [...wide.accepted, ...wide.candidates, ...wide.refused].map(({ match }) => match);
  const isNew = ({ match }: { readonly match: Match }) => !isAmong(match, known);
  return {
    accepted: raw.accepted.filter(isNew),
    candidates: raw.candidates.filter(isNew),
    refused: raw.refused.filter(isNew),
  };
}

/** True when one of `known` is the same secret by the same rule. */
function isAmong({ rule, secret }: Match, known: readonly Match[]): boolean {
  return known.some((other) => other.rule === rule && other.secret.equals(secret));
}

function decodedFrom(text: TextMatches, encoding: WideEncoding): TextMatches {
  const mark = (placed: PlacedMatch): PlacedMatch => ({
    ...placed,
    match: { ...placed.match, decoded: [encoding, ...placed.match.decoded] },
  });
  return { accepted: text.accepted.map(mark), candidates: text.candidates.map(mark), refused: text.refused };
}
