/*
 * Owns reading off a tree-sitter tree what fixing wants to know.
 */

import type { HereDocument } from '../../advice/edit.ts';
import type { Idiom, Quote } from '../../advice/idioms/idiom.ts';
import { type Comment, type Literal, type Scanned, scanLiterals } from '../../advice/literals.ts';
import { MASK } from '../../advice/masks.ts';
import type { Refusal } from '../../model/fix.ts';
import { memoised } from '../../util/memoised.ts';
import type { Span } from '../text/masked-text.ts';
import type { FixedPlace, Grammar, Own } from './grammar.ts';
import type { Syntax } from './syntax.ts';
import type { SyntaxNode } from './tree-sitter.ts';

/** The syntax of masked `text`, which `root` is the tree of. */
export function parsedSyntax(text: string, root: SyntaxNode, grammar: Grammar): Syntax {
  const literalAt = (at: number) => around(root, at, (node) => grammar.literals.includes(node.type));
  // Each region asks for everything above it.
  const seen = memoised((idiom: Idiom) => seenIn({ text, root, grammar, idiom }));
  return {
    errors: countErrors(root),
    root,
    literalAround: (at) => reachOf(literalAt(at), grammar),
    scanned: (idiom, end) => upTo(end, seen(idiom)),
    isCertain: (idiom, at) =>
      grammar.strict !== 'unless-quotes-agree' || !isLost(root, at) || agrees({ text, root, grammar, idiom }, at),
    heredocAt: (at) => (literalAt(at) === null ? heredocAt(root, at, grammar) : null),
    refusalAt: (at) => refusalAt(root, at, grammar),
    escapesAt: (at) => ownAt(literalAt(at), grammar)?.escapes ?? null,
  };
}

function ownAt(literal: SyntaxNode | null, { own }: Grammar): Own | null {
  return (literal && own?.(literal)) ?? null;
}

function reachOf(literal: SyntaxNode | null, grammar: Grammar): Span | null {
  if (literal === null) return null;
  const { start, end } = ownAt(literal, grammar)?.reach ?? { start: literal.startIndex, end: literal.endIndex };
  return { start: Math.min(start, literal.startIndex), end: Math.max(end, literal.endIndex) };
}

/** The innermost node around `at` that `is` wanted; null when there is none. */
function around(root: SyntaxNode, at: number, is: (node: SyntaxNode) => boolean): SyntaxNode | null {
  let node = root.descendantForIndex(at, at + 1);
  while (node !== null && !is(node)) node = node.parent;
  return node;
}

function countErrors(node: SyntaxNode): number {
  if (!node.hasError) return 0;
  let errors = node.isError || node.isMissing ? 1 : 0;
  for (const child of node.children) if (child !== null) errors += countErrors(child);
  return errors;
}

interface Seen {
  readonly text: string;
  readonly root: SyntaxNode;
  readonly grammar: Grammar;
  readonly idiom: Idiom;
}

/** A literal or a comment, and where its first secret is. */
type Sight = { readonly at: number; readonly literal: Literal } | { readonly at: number; readonly comment: Comment };

function upTo(end: number, sights: readonly Sight[]): Scanned {
  const above = sights.filter(({ at }) => at < end);
  const literals = above.flatMap((sight) => ('literal' in sight ? sight.literal : []));
  const comments = above.flatMap((sight) => ('comment' in sight ? sight.comment : []));
  return { literals, comments, unclosed: -1, open: false };
}

function seenIn({ text, root, grammar, idiom }: Seen): Sight[] {
  const sights = new Map<number, Sight>();
  for (const { index } of text.matchAll(MASK)) {
    const node = around(root, index, ({ type }) => grammar.literals.includes(type) || grammar.comments.includes(type));
    if (node === null) continue;
    const span = { start: node.startIndex, end: node.endIndex };
    if (sights.has(span.start)) continue;
    const isComment = isProse(node, grammar);
    const sight = isComment ? { comment: span } : { literal: placed(literalOf(text, span, idiom), node, grammar) };
    sights.set(span.start, { at: index, ...sight });
  }
  return [...sights.values()];
}

function isProse(node: SyntaxNode, { comments, prose }: Grammar): boolean {
  return comments.includes(node.type) || (prose?.includes(node.parent?.type ?? '') ?? false);
}

/** The literal with what the nodes around it say. */
function placed(literal: Literal, node: SyntaxNode, { own, chains, literals }: Grammar): Literal {
  const edits = own?.(node)?.edits;
  return {
    ...literal,
    ...(chains?.includes(node.parent?.type ?? '') ? { chained: true } : {}),
    ...(isWithin(node, literals) ? { nested: true } : {}),
    ...(edits === undefined ? {} : { own: edits }),
  };
}

function isWithin(node: SyntaxNode, types: readonly string[]): boolean {
  for (let each = node.parent; each !== null; each = each.parent) if (types.includes(each.type)) return true;
  return false;
}

/** A literal with quotes that the idiom does not know can be replaced as a whole, not in part. */
function literalOf(text: string, { start, end }: { start: number; end: number }, idiom: Idiom): Literal {
  const written = text.slice(start, end);
  const quote = idiom.quotes?.find(({ open, close }) => isQuoted(written, open, close)) ?? unknownQuote(written, idiom);
  return { start, end, quote, bodyStart: start + quote.open.length, bodyEnd: end - quote.close.length };
}

function isQuoted(written: string, open: string, close: string): boolean {
  return written.length >= open.length + close.length && written.startsWith(open) && written.endsWith(close);
}

/** `r#"…"#` and the like. */
const DELIMITED = /^(?<open>[\w%$@#'"`~\\]*?["'`([{<|!/]+)[\s\S]*?(?<close>["'`)\]}>|!/]+#*)$/;
/** A here-document that is an expression as a whole (PHP). */
const HEREDOC = /^(?<open><<<[ \t]*["']?(\w+)["']?\r?\n[ \t]*)[\s\S]*?(?<close>\r?\n[ \t]*\2)$/;

/** What stands before and behind the secrets, when that is no text. */
function unknownQuote(written: string, { quotes }: Idiom): Quote {
  const { open = '', close = '' } = (HEREDOC.exec(written) ?? DELIMITED.exec(written))?.groups ?? {};
  const isRead = open.startsWith('<<<') && !open.includes("'");
  const whole = quotes?.find((quote) => quote.whole !== null)?.whole ?? null;
  return { open, close, escape: isRead ? '\\' : null, multiline: true, whole, inside: [] };
}

function heredocAt(root: SyntaxNode, at: number, grammar: Grammar): HereDocument | null {
  const { bodies = [], openings = [], quoted } = grammar.heredocs ?? {};
  const body = around(root, at, ({ type }) => bodies.includes(type) || (grammar.verbatim?.includes(type) ?? false));
  if (body === null) return null;
  if (!bodies.includes(body.type)) return 'verbatim';
  // The words come in the order of the bodies.
  const number = root.descendantsOfType([...bodies]).findIndex((node) => node?.startIndex === body.startIndex);
  const word = root.descendantsOfType([...openings])[number]?.text ?? "'";
  return quoted?.test(word) ? 'verbatim' : 'interpolating';
}

function refusalAt(root: SyntaxNode, at: number, grammar: Grammar): Refusal | null {
  const { literals, comments, refuse, strict } = grammar;
  if (strict === 'always' && isLost(root, at)) return 'no-safe-edit';
  const place = around(root, at, ({ type }) => literals.includes(type) || comments.includes(type));
  const start = place ?? root.descendantForIndex(at, at + 1);
  return start && (fixedNote(start, place?.parent ?? start, grammar) ?? (place && refuse?.(place)) ?? null);
}

function isLost(root: SyntaxNode, at: number): boolean {
  return around(root, at, (node) => node.isError) !== null;
}

/** True when quotes, as the idiom has them, say the same of `at` as the tree. */
function agrees({ text, root, grammar, idiom }: Seen, at: number): boolean {
  const { literals, comments, unclosed, open } = scanLiterals({ text, idiom });
  if (open && at >= unclosed) return false;
  const holds = ({ start, end }: Span) => start <= at && at < end;
  const node = around(root, at, ({ type }) => grammar.literals.includes(type) || grammar.comments.includes(type));
  if (node === null) return ![...literals, ...comments].some(holds);
  return (grammar.comments.includes(node.type) ? comments : literals).some(
    (each) => holds(each) && each.start === node.startIndex,
  );
}

/** The note of the innermost place that keeps `first`, from `node` outwards. */
function fixedNote(first: SyntaxNode, node: SyntaxNode, { fixed, barriers }: Grammar): Refusal | null {
  let child = first;
  for (let each: SyntaxNode | null = node; each !== null; child = each, each = each.parent) {
    const [around, inner] = [each, child];
    const kept = fixed.find((place) => isAt(place, around, inner));
    if (kept) return kept.note;
    if (barriers.includes(each.type)) return null;
  }
  return null;
}

function isAt({ within, field, text }: FixedPlace, node: SyntaxNode, child: SyntaxNode): boolean {
  if (node.type !== within || (text && !text.test(node.text))) return false;
  return field === undefined || node.childForFieldName(field)?.id === child.id;
}
