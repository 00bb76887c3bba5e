/*
 * Owns one pass over one text: windows → kernel → match → filter, with positions and frames taken while the bytes are
 * there. Does not own pairing or what becomes of the matches (blob-scanner.ts).
 */

import { viewsOf } from '../chunks/views/views-of.ts';
import { WindowBuffer } from '../chunks/window-buffer.ts';
import { withoutNul } from '../chunks/without-nul.ts';
import { objectionTo } from '../filter/index.ts';
import { HitBuffer } from '../kernel/search.ts';
import { withoutDoubted } from '../match/doubted.ts';
import { matchAnywhere, matchChunk } from '../match/matcher.ts';
import { withinSight } from '../match/pair.ts';
import { type RunQuery, runsInChunk, runsNearDecoded } from '../match/runs.ts';
import type { BlobInfo } from '../model/blob.ts';
import type { Chunk } from '../model/chunk.ts';
import type { FilterContext, Match, Objection } from '../model/match.ts';
import type { CommentAt } from './comment-at.ts';
import { detachedMatch } from './detached-match.ts';
import type { Detector } from './detector.ts';
import { encodedRuns, spanned } from './encoded-runs.ts';
import { type PlacedMatch, Placer, type RefusedMatch } from './placer.ts';
import { scoredMatches } from './scored-matches.ts';

/** Encodings inside encodings are followed this deep. */
const DEEPEST = 3;
/** From this many unnamed values on, those that no key id stands near are forgotten. */
const MANY_CANDIDATES = 256;

/** How texts are scanned. */
export interface TextScannerOptions {
  readonly detector: Detector;
  readonly hook: boolean;
  /** Absent: comments are not asked, and what one may allow is accepted as well. */
  readonly commentAt?: CommentAt | undefined;
}

/** What one text holds. */
export interface TextMatches {
  readonly accepted: PlacedMatch[];
  /** Unnamed values that become findings only in a pair. */
  readonly candidates: PlacedMatch[];
  readonly refused: RefusedMatch[];
}

/** What a look at a part of a text leads to. */
export interface Peeked {
  readonly accepted: readonly Match[];
  readonly refused: readonly Objection[];
}

/** Scans one text after another. */
export class TextScanner {
  readonly #detector: Detector;
  readonly #hook: boolean;
  readonly #commentAt: CommentAt | undefined;
  readonly #windows: WindowBuffer;
  readonly #hits = [new HitBuffer()];
  #placer: Placer | null = null;
  #context: FilterContext | null = null;
  /** Of what is looked at. */
  #path: string | null = null;
  #found: TextMatches = nothing();
  /** What was judged, in this window and in the one before. */
  #seen = new Set<string>();
  #seenBefore = new Set<string>();

  constructor({ detector, hook, commentAt }: TextScannerOptions) {
    this.#detector = detector;
    this.#hook = hook;
    this.#commentAt = commentAt;
    this.#windows = new WindowBuffer((chunk) => this.#scanWindow(chunk));
  }

  begin(blob: BlobInfo): void {
    this.#context = { blob, hook: this.#hook };
    this.#path = blob.path;
    this.#placer = new Placer(blob, this.#detector.work, this.#commentAt);
    if (this.#seen.size > 0) this.#seen = new Set();
    if (this.#seenBefore.size > 0) this.#seenBefore = new Set();
    this.#found = nothing();
    this.#windows.begin();
  }

  push(bytes: Uint8Array, whole: boolean): void {
    this.#windows.push(bytes, whole);
  }

  end(): TextMatches {
    this.#windows.end();
    return this.#found;
  }

  /**
   * What `hits`, which are some of those in `bytes`, lead to: for a quick look at what is new in a text. Between two texts
   * only.
   */
  peek(blob: BlobInfo, bytes: Uint8Array, hits: HitBuffer): Peeked {
    const chunk = wholeText(bytes);
    const peeked: { accepted: Match[]; refused: Objection[] } = { accepted: [], refused: [] };
    this.#path = blob.path;
    for (const match of this.#matchesAt(chunk, hits, 0)) {
      const objection = objectionTo(match, { blob, hook: this.#hook });
      if (objection === null) peeked.accepted.push(match);
      else peeked.refused.push(objection);
    }
    return peeked;
  }

  /** What `bytes` hold where `hits` are: for a text of one window at most. Between two texts only. */
  scanAt(blob: BlobInfo, bytes: Uint8Array, hits: HitBuffer): TextMatches {
    const window = wholeText(bytes);
    this.begin(blob);
    const matches = this.#matchesAt(window, hits, 0);
    if (matches.length > 0) this.#takeMatches(window, matches);
    return this.#found;
  }

  #scanWindow(window: Chunk): void {
    const matches = this.#matchesIn(window, 0);
    const kind = this.#context?.blob.kind;
    const isTree = kind === 'tree';
    if (kind !== 'tree' && kind !== 'commit' && kind !== 'tag')
      matches.push(...matchAnywhere(window, this.#detector.ruleSet));
    const stripped = isTree ? null : withoutNul(window, this.#detector.work);
    if (stripped !== null) matches.push(...this.#matchesIn(stripped, 1));
    if (matches.length > 0 || isPartOf(window)) this.#takeMatches(window, matches);
  }

  #takeMatches(window: Chunk, matches: readonly Match[]): void {
    const fine: Match[] = [];
    const refused: [Match, Objection][] = [];
    for (const match of matches) this.#judge(match, fine, refused);
    const accepted = withoutDoubted(fine, refused).map(detachedMatch);
    const objected = refused.filter(([match]) => !this.#isSeen(placeKey(match)));
    const candidates = this.#candidatesIn(window, accepted);
    if (accepted.length + objected.length + candidates.length > 0) {
      this.#placer?.place(window, { accepted, candidates, refused: objected }, this.#found);
      this.#trimCandidates();
    }
    this.#placer?.leave(window);
    // Only neighbouring windows overlap.
    if (this.#seen.size > 0) {
      this.#seenBefore = this.#seen;
      this.#seen = new Set();
    }
  }

  /** All matches in `chunk` and in what is encoded in it. */
  #matchesIn(chunk: Chunk, depth: number): Match[] {
    const hits = this.#hitBuffer(depth);
    this.#detector.search(chunk.bytes, chunk.from, chunk.to, hits);
    return this.#matchesAt(chunk, hits, depth);
  }

  /** All matches around `hits`, and in what is encoded around them. */
  #matchesAt(chunk: Chunk, hits: HitBuffer, depth: number): Match[] {
    if (hits.count === 0) return [];
    const { ruleSet } = this.#detector;
    const matches = matchChunk(chunk, hits, ruleSet, viewsOf);
    matches.push(...scoredMatches(chunk, hits, ruleSet, this.#path));
    if (depth >= DEEPEST) return matches;
    for (const { chunk: inner, span } of encodedRuns(chunk, hits, this.#detector))
      for (const match of this.#matchesIn(inner, depth + 1)) matches.push(spanned(match, span));
    return matches;
  }

  #hitBuffer(depth: number): HitBuffer {
    this.#hits[depth] ??= new HitBuffer();
    return this.#hits[depth];
  }

  /**
   * One rule accepts one place once: windows overlap, and a place shows in several decodings. The first decoding in which
   * no filter objects decides (in `\nAKIA…` only the decoded one has a boundary).
   */
  #judge(match: Match, accepted: Match[], refused: [Match, Objection][]): void {
    const key = placeKey(match);
    if (this.#isSeen(key) || this.#context === null) return;
    const objection = objectionTo(match, this.#context);
    const seenAs = objection === null ? key : `${key} ${objection.filter}`;
    if (this.#isSeen(seenAs)) return;
    this.#seen.add(seenAs);
    if (objection === null) accepted.push(match);
    else refused.push([match, objection]);
  }

  #isSeen(key: string): boolean {
    return this.#seen.has(key) || this.#seenBefore.has(key);
  }

  /** Unnamed values of this window that a key id here, or in a window before or after, may make a pair with. */
  #candidatesIn(window: Chunk, accepted: readonly Match[]): Match[] {
    const queries = this.#queriesFor(accepted, isPartOf(window));
    if (queries.length === 0) return [];
    const base = window.locate(0);
    const { work } = this.#detector;
    const written = work.runs(window.bytes, Math.min(...queries.map(({ companion }) => companion.length)));
    const specific = accepted.filter(({ rule }) => rule.scored === undefined && rule.form === undefined);
    const taken = new Set(specific.map(({ start }) => start));
    const candidates: Match[] = [];
    for (const query of queries) {
      const anchors = accepted.filter(({ rule }) => rule.companions?.some((each) => each.rule === query.rule.id));
      const offsets = anchors.map(({ start }) => start).sort((a, b) => a - b);
      const near = offsets.map((offset) => offset - base);
      const runs = [...runsInChunk(window, query, written), ...runsNearDecoded(window, near, query, { viewsOf, work })];
      const fresh = runs.filter((run) => {
        const at = run.start - base;
        if (at < window.from || at >= window.to || taken.has(run.start)) return false;
        if (this.#context === null || objectionTo(run, this.#context) !== null) return false;
        taken.add(run.start);
        return true;
      });
      candidates.push(...withinSight(fresh.sort(byStart), offsets));
    }
    return candidates;
  }

  /** Forgets candidates of earlier windows that no key id turned up for. */
  #trimCandidates(): void {
    const { accepted, candidates } = this.#found;
    if (candidates.length < MANY_CANDIDATES) return;
    const anchors = accepted.filter(({ match }) => match.rule.companions !== undefined);
    const sorted = candidates.map((placed) => ({ start: placed.match.start, placed })).sort(byStart);
    const kept = withinSight(
      sorted,
      anchors.map(({ match }) => match.start),
    );
    this.#found = { ...this.#found, candidates: kept.map(({ placed }) => placed) };
  }

  /** Parts of a large text are searched for every kind of partner: the key id may come later. */
  #queriesFor(accepted: readonly Match[], all: boolean): readonly RunQuery[] {
    if (all) return this.#detector.runQueries();
    if (accepted.length === 0) return [];
    const wanted = new Set(accepted.flatMap(({ rule }) => rule.companions ?? []).map(({ rule }) => rule));
    return this.#detector.runQueries().filter(({ rule }) => wanted.has(rule.id));
  }
}

function wholeText(bytes: Uint8Array): Chunk {
  return { bytes, from: 0, to: bytes.length, locate: (offset) => offset, decoded: [] };
}

/** True when the text has more than `window`. */
function isPartOf(window: Chunk): boolean {
  return window.to !== window.bytes.length || window.from !== 0;
}

function placeKey({ rule, start, end, unpacked }: Match): string {
  return `${rule.id} ${start} ${end} ${unpacked?.start ?? ''}`;
}

function byStart(a: { readonly start: number }, b: { readonly start: number }): number {
  return a.start - b.start;
}

function nothing(): TextMatches {
  return { accepted: [], candidates: [], refused: [] };
}
