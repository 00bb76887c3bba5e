/*
 * Owns lines, columns and frames of matches, taken while the window with their bytes is there.
 */

import { LineCursor, type Position } from '../chunks/line-cursor.ts';
import { type TreeEntry, treeEntryAt } from '../chunks/tree-entry.ts';
import { REACH } from '../chunks/window-buffer.ts';
import { frameOf, type SecretSpan } from '../finding/code-frame.ts';
import type { BlobInfo } from '../model/blob.ts';
import type { ByteWork } from '../model/byte-work.ts';
import type { Chunk } from '../model/chunk.ts';
import type { CodeFrame } from '../model/code-frame.ts';
import type { CommentVerdict } from '../model/comment.ts';
import type { Match, Objection } from '../model/match.ts';
import type { CommentAt } from './comment-at.ts';

/** A match with its position. */
export interface PlacedMatch {
  readonly match: Match;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly frame: CodeFrame;
  /** In a tree: the entry whose name it is. */
  readonly entry?: TreeEntry;
  /** What a comment beside it says of it; absent when none does. */
  readonly comment?: CommentVerdict;
}

/** A match that a filter objected to. */
export interface RefusedMatch {
  readonly match: Match;
  readonly line: number;
  readonly column: number;
  readonly objection: Objection;
}

/** Refused matches kept of one text; they only explain. */
const MOST_REFUSED = 2000;
/** Names have no lines. */
const NAME_POSITION = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Matches of one window. */
interface WindowMatches {
  readonly accepted: readonly Match[];
  readonly candidates: readonly Match[];
  readonly refused: readonly (readonly [Match, Objection])[];
}

/** The lists that placed matches go to. */
interface PlacedLists {
  readonly accepted: PlacedMatch[];
  readonly candidates: PlacedMatch[];
  readonly refused: RefusedMatch[];
}

/** Places the matches of one text, window by window. */
export class Placer {
  readonly #blob: BlobInfo;
  readonly #lines: LineCursor;
  readonly #commentAt: CommentAt;

  constructor(blob: BlobInfo, work: ByteWork, commentAt: CommentAt = () => null) {
    this.#blob = blob;
    this.#lines = new LineCursor(work);
    this.#commentAt = commentAt;
  }

  /** Appends the matches of `window` to `lists`, by start. */
  place(window: Chunk, { accepted, candidates, refused }: WindowMatches, lists: PlacedLists): void {
    const positions = this.#positions(window, [...accepted, ...candidates, ...refused.map(([match]) => match)]);
    const spans = spansOf([...accepted, ...candidates], window.locate(0));
    const wanted = [
      ...accepted.map((match) => ({ match, list: lists.accepted })),
      ...candidates.map((match) => ({ match, list: lists.candidates })),
    ].sort((a, b) => a.match.start - b.match.start);
    for (const { match, list } of wanted) list.push(this.#placed(window, match, { positions, spans }));
    const objections = [...refused].sort(([a], [b]) => a.start - b.start);
    for (const [match, objection] of objections.slice(0, MOST_REFUSED - lists.refused.length)) {
      lists.refused.push({ match, ...positionsOf(match, positions).start, objection });
    }
  }

  /** Moves on to where the next window begins. */
  leave(window: Chunk): void {
    if (window.to === window.bytes.length) return;
    const base = window.locate(0);
    this.#lines.advance(window.bytes, base, base + window.to - REACH);
  }

  #placed(
    window: Chunk,
    match: Match,
    { positions, spans }: { positions: ReadonlyMap<number, Position>; spans: readonly SecretSpan[] },
  ): PlacedMatch {
    const base = window.locate(0);
    const span = { start: match.start - base, end: match.end - base, secret: match.secret };
    const entry = this.#entryAt(window.bytes, span.start);
    if (entry !== null) return { match, ...NAME_POSITION, frame: frameOfName(entry, span), entry };
    const { start, end } = positionsOf(match, positions);
    const frame = match.rule.binary
      ? { firstLine: start.line, lines: [[match.secret]] }
      : frameOf(window.bytes, span, spans, start.line);
    const comment = this.#commentAt({ blob: this.#blob, bytes: window.bytes, match, span, spans });
    return { match, ...start, endLine: end.line, endColumn: end.column, frame, ...(comment && { comment }) };
  }

  #entryAt(bytes: Uint8Array, offset: number): TreeEntry | null {
    const { kind, oid } = this.#blob;
    return kind === 'tree' && oid !== null ? treeEntryAt(bytes, offset, oid.length / 2) : null;
  }

  /** Positions of all starts and ends, asked for in ascending order. */
  #positions(window: Chunk, matches: readonly Match[]): Map<number, Position> {
    const base = window.locate(0);
    const offsets = new Set<number>();
    for (const { start, end } of matches) offsets.add(start).add(end);
    const cursor = this.#lines.clone();
    const positions = new Map<number, Position>();
    for (const offset of [...offsets].sort((a, b) => a - b)) {
      positions.set(offset, cursor.advance(window.bytes, base, offset));
    }
    return positions;
  }
}

function frameOfName(entry: TreeEntry, span: SecretSpan): CodeFrame {
  const from = span.start - entry.nameStart;
  const before = entry.name.slice(0, from);
  const after = entry.name.slice(from + span.end - span.start);
  return { firstLine: 1, lines: [[before, span.secret, after].filter((segment) => segment !== '')] };
}

function spansOf(matches: readonly Match[], base: number): SecretSpan[] {
  return matches
    .map(({ start, end, secret }) => ({ start: start - base, end: end - base, secret }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function positionsOf(match: Match, positions: ReadonlyMap<number, Position>): { start: Position; end: Position } {
  const start = positions.get(match.start) ?? { line: 1, column: 1 };
  return { start, end: positions.get(match.end) ?? start };
}
