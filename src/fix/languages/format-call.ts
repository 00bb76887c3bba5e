/*
 * Owns secrets in the format string of a call: a placeholder there, and the read among the arguments that fill it. Does not
 * own which calls those are.
 */

import type { Edit } from '../../advice/edit.ts';
import { pieces } from '../../advice/embed.ts';
import { fillTemplate } from '../../advice/idioms/idiom.ts';
import { hasSecret, MASK } from '../../advice/masks.ts';
import type { Own } from '../syntax/grammar.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';

/** A call that fills in what its format string asks for. */
export interface FormatCall {
  readonly literal: SyntaxNode;
  /** Where the arguments behind the format string end, in order; without named ones. */
  readonly args: readonly { readonly endIndex: number }[];
  readonly style: FormatStyle;
  /** Template of a read. */
  readonly read: string;
}

/** How a language writes placeholders. */
export interface FormatStyle {
  /** Where a placeholder or an escape of one begins. */
  readonly pattern: RegExp;
  /** How many arguments a placeholder takes; null: it says itself which, so that none can be put before it. */
  readonly takes: (placeholder: string) => number | null;
  /** The plainest placeholder. */
  readonly mark: string;
  /** What a secret has when it is written otherwise than it reads. */
  readonly escapes: RegExp;
}

/** `%s` of C, Go and Java. */
export const PERCENT: FormatStyle = {
  pattern: /%(?:\[\d+\]|\d+\$)?[-+ #0,('<]*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?(?:hh|h|ll|l|j|z|t|L|q)?(?:\[\d+\])?[a-zA-Z%]/g,
  takes: (placeholder) => {
    if (/%n|%%/.test(placeholder)) return 0;
    return /\[|\$|</.test(placeholder) ? null : 1 + placeholder.split('*').length - 1;
  },
  mark: '%s',
  escapes: /%/,
};

/** The edits of a format string with secrets; null when its placeholders cannot be counted. */
export function formatEdits(call: FormatCall): Own | null {
  const { literal, args } = call;
  const places = placesOf(call);
  if (places === null || places.some((place) => place > args.length)) return null;
  const ends = [literal.endIndex, ...args.map(({ endIndex }) => endIndex)];
  const last = ends[Math.max(0, ...places)] ?? literal.endIndex;
  return {
    reach: { start: literal.startIndex, end: last },
    escapes: call.style.escapes,
    edits: (variables) => editsOf({ ...call, places, ends, variables }),
  };
}

interface Placed extends FormatCall {
  /** For each secret, in order: how many arguments come before it. */
  readonly places: readonly number[];
  /** Where arguments end, beginning with the format string. */
  readonly ends: readonly number[];
  readonly variables: ReadonlyMap<string, string>;
}

/** For each secret of a format string, in order: how many arguments come before it; null when they cannot be counted. */
export function placesOf({ literal, style }: Pick<FormatCall, 'literal' | 'style'>): number[] | null {
  const places: number[] = [];
  let count = 0;
  let from = 0;
  for (const { index } of literal.text.matchAll(MASK)) {
    const taken = taking(literal.text.slice(from, index), style);
    if (taken === null) return null;
    count += taken;
    places.push(count);
    from = index + 1;
  }
  return taking(literal.text.slice(from), style) === null ? null : places;
}

function taking(text: string, { pattern, takes }: FormatStyle): number | null {
  let count = 0;
  for (const [placeholder] of text.matchAll(pattern)) {
    const taken = takes(placeholder);
    if (taken === null) return null;
    count += taken;
  }
  return count;
}

function editsOf({ literal, style, read, places, ends, variables }: Placed): Edit[] {
  const { startIndex: start, endIndex: end } = literal;
  const parts = pieces({ text: literal.text, variables });
  const text = parts.map((part) => (part.variable === null ? part.text : style.mark)).join('');
  const added = new Map<number, string>([[end, '']]);
  // Secrets that stay take no argument, but have a place.
  const secrets = parts.filter((part) => part.variable !== null || hasSecret(part.text));
  for (const [number, { variable }] of secrets.entries()) {
    const at = ends[places[number] ?? 0] ?? end;
    if (variable !== null) added.set(at, `${added.get(at) ?? ''}, ${fillTemplate(read, variable)}`);
  }
  return [...added].map(([at, reads]) =>
    at === end ? { start, end, text: text + reads } : { start: at, end: at, text: reads },
  );
}
