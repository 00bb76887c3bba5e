/*
 * Owns putting reads into a list that a format string is filled from: tuples, arrays.
 */

import type { Edit } from '../../advice/edit.ts';
import { pieces } from '../../advice/embed.ts';
import { fillTemplate } from '../../advice/idioms/idiom.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';

/** A list with at least one element, and the reads that go into it. */
export interface ArgumentList {
  readonly args: readonly SyntaxNode[];
  readonly reads: readonly string[];
  /** For each read: how many elements come before it. */
  readonly places: readonly number[];
  /** What a single value needs around it to be a list. */
  readonly open?: string;
  readonly close?: string;
}

/** The edits of the list. */
export function argumentEdits({ args, reads, places, open = '', close = '' }: ArgumentList): Edit[] {
  const at = (place: number) => reads.filter((_, number) => places[number] === place);
  const edits = args.map(({ startIndex: start }, place) => {
    const text =
      (place === 0 ? open : '') +
      at(place)
        .map((read) => `${read}, `)
        .join('');
    return { start, end: start, text };
  });
  const end = args.at(-1)?.endIndex ?? 0;
  edits.push({
    start: end,
    end,
    text:
      at(args.length)
        .map((read) => `, ${read}`)
        .join('') + close,
  });
  return edits.filter(({ text }) => text !== '');
}

/** The reads of the secrets of `literal`, in order; those without a variable are left out. */
export function readsIn(literal: SyntaxNode, variables: ReadonlyMap<string, string>, read: string): string[] {
  return [...literal.text].flatMap((mask) => variables.get(mask) ?? []).map((name) => fillTemplate(read, name));
}

/** The literal, with `show` in place of its secrets. */
export function filled(literal: SyntaxNode, named: ReadonlyMap<string, string>, show: (name: string) => string): Edit {
  const text = pieces({ text: literal.text, variables: named })
    .map((piece) => (piece.variable === null ? piece.text : show(piece.variable)))
    .join('');
  return { start: literal.startIndex, end: literal.endIndex, text };
}
