/*
 * Owns taking entries out of a list with its commas: lines that are empty then go too, all else stays as it is laid out.
 */

import { isComment } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import type { Piece } from './deletion.ts';
import { keptComments } from './kept-comments.ts';
import { beforeBlanks, beginsLine, endOfBlank, pastBlanks, startOfLine } from './layout.ts';
import { childrenOf } from './nodes-of.ts';

/**
 * The pieces to take out so that `list` is without its children `removed`; null when that cannot be done cleanly.
 * @param newline whether a line may end behind the last entry without a comma
 */
export function withoutEntries(
  text: string,
  list: SyntaxNode,
  removed: readonly SyntaxNode[],
  newline: 'allowed' | 'needs-comma' = 'allowed',
): Piece[] | null {
  if (list.hasError) return null;
  const tokens = withComments(text, withLastComma(tokensOf(list, removed), newline));
  const inner = emptied(tokens);
  if (inner !== null && keptComments(text, removed, { ...inner, isWhole: false }) !== null) return [inner];
  const pieces: Piece[] = [];
  for (const run of runsOf(tokens)) {
    const piece = pieceOf(text, run);
    if (piece === null) return null;
    pieces.push(piece);
  }
  return pieces;
}

type Role = 'entry' | 'comma' | 'comment' | 'opener' | 'closer';

interface Token {
  readonly node: SyntaxNode;
  readonly role: Role;
  readonly goes: boolean;
}

/** An entry takes the comma behind it. */
function tokensOf(list: SyntaxNode, removed: readonly SyntaxNode[]): Token[] {
  const ids = new Set(removed.map(({ id }) => id));
  const tokens: Token[] = [];
  let goes = false;
  for (const node of childrenOf(list)) {
    const role = roleOf(node);
    if (role === 'entry') goes = ids.has(node.id);
    tokens.push({ node, role, goes: goes && (role === 'entry' || role === 'comma') });
  }
  return tokens;
}

/** When the last entry goes and has no comma, that of the last one that stays goes. */
function withLastComma(tokens: readonly Token[], newline: 'allowed' | 'needs-comma'): readonly Token[] {
  const last = tokens.findLastIndex(({ role }) => role === 'entry' || role === 'comma');
  if (!tokens[last]?.goes || tokens[last].role === 'comma') return tokens;
  const kept = tokens.findLastIndex(({ role, goes: going }) => role === 'comma' && !going);
  // A comment keeps the end of the list on another line.
  if (newline === 'needs-comma' && tokens[kept + 1]?.role === 'comment') return tokens;
  return tokens.map((token, index) => (index === kept ? { ...token, goes: true } : token));
}

function roleOf(node: SyntaxNode): Role {
  if (isComment(node)) return 'comment';
  if (node.isNamed) return 'entry';
  if (node.type === ',') return 'comma';
  return /^[)\]}]$/.test(node.type) ? 'closer' : 'opener';
}

/** A comment at the end of a line goes with it when all else on the line goes. */
function withComments(text: string, tokens: readonly Token[]): Token[] {
  const marked: Token[] = [];
  for (const token of tokens) {
    const goes = token.role === 'comment' && isOfGoingLine(text, token, marked);
    marked.push(goes ? { ...token, goes } : token);
  }
  return marked;
}

function isOfGoingLine(text: string, { node }: Token, before: readonly Token[]): boolean {
  const start = startOfLine(text, node.startIndex);
  const sharing = before.filter((token) => token.node.endIndex > start);
  const first = sharing[0];
  if (first === undefined || sharing.some(({ goes }) => !goes) || endOfBlank(text, node.endIndex) < 0) return false;
  return first.node.startIndex < start || beginsLine(text, first.node.startIndex);
}

/** All that stands between the brackets, when nothing stays there. */
function emptied(tokens: readonly Token[]): Piece | null {
  const opener = tokens.findLast(({ role }) => role === 'opener');
  const closer = tokens.at(-1);
  const stays = tokens.some(({ role, goes }) => role !== 'opener' && role !== 'closer' && !goes);
  if (stays || opener === undefined || closer?.role !== 'closer') return null;
  return { start: opener.node.endIndex, end: closer.node.startIndex, text: '' };
}

/** Neighbours that go, between those that stay. */
interface Run {
  readonly before: Token | null;
  readonly going: readonly Token[];
  readonly after: Token | null;
}

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = tokens.findIndex((token, index) => index >= at && !token.goes);
    const stop = end < 0 ? tokens.length : end;
    if (stop > at)
      runs.push({ before: tokens[at - 1] ?? null, going: tokens.slice(at, stop), after: tokens[stop] ?? null });
    at = stop;
  }
  return runs;
}

function pieceOf(text: string, run: Run): Piece | null {
  const nodes = run.going.map(({ node }) => node);
  const start = nodes[0]?.startIndex ?? 0;
  const end = nodes.at(-1)?.endIndex ?? start;
  const next = endOfBlank(text, end);
  const entries = run.going.filter(({ role }) => role === 'entry').map(({ node }) => node);
  const isWhole = next >= 0 && beginsLine(text, start);
  const kept = keptComments(text, entries, { start: isWhole ? startOfLine(text, start) : start, isWhole });
  if (kept === null) return null;
  if (isWhole) return { start: startOfLine(text, start), end: next, text: kept };
  const span = next < 0 ? withinLine(text, run, { start, end }) : toEndOfLine(text, run, { start, end });
  return span && { ...span, text: '' };
}

type Stretch = Pick<Piece, 'start' | 'end'>;

/** What stands first in a list moves up to where it begins: it may be aligned with it. */
function toEndOfLine(text: string, { before, after }: Run, { start, end }: Stretch): Stretch | null {
  const isFirst = before === null || before.role === 'opener';
  if (isFirst && after?.role === 'entry') return { start, end: after.node.startIndex };
  // Without brackets the call would end here.
  return before === null ? null : { start: beforeBlanks(text, start), end };
}

function withinLine(text: string, { before, after }: Run, { start, end }: Stretch): Stretch {
  const isLast = after === null || after.role === 'closer';
  if (beginsLine(text, start)) {
    const joins = isLast && before !== null && before.role !== 'comment';
    return joins ? { start: before.node.endIndex, end } : { start, end: pastBlanks(text, end) };
  }
  if (isLast || after.role === 'comment') return { start: beforeBlanks(text, start), end };
  const isApart = before === null || before.role === 'opener' || /\s/.test(text[start - 1] ?? '');
  return { start, end: isApart ? pastBlanks(text, end) : end };
}
