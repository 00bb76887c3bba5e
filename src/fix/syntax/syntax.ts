/*
 * Owns what fixing wants to know of a text's syntax, whoever parsed it.
 */

import type { HereDocument } from '../../advice/edit.ts';
import type { Idiom } from '../../advice/idioms/idiom.ts';
import type { Scanned } from '../../advice/literals.ts';
import type { Refusal } from '../../model/fix.ts';
import type { Span } from '../text/masked-text.ts';
import type { SyntaxNode } from './tree-sitter.ts';

/** A parsed text with masked secrets. Offsets are UTF-16 units from 0. */
export interface Syntax {
  /** How many places of it the parser does not understand. */
  readonly errors: number;
  /** The tree; null where there is no grammar. */
  readonly root: SyntaxNode | null;
  /** The literal around a masked secret at `at`, with its quotes and what goes with it; null outside of literals, or where no parser knows. */
  literalAround(at: number): Span | null;
  /** Literals and comments with masked secrets, down to `end` of the text. */
  scanned(idiom: Idiom, end: number): Scanned;
  /** False where the parser is lost, and looking for quotes finds something else at `at`. */
  isCertain(idiom: Idiom, at: number): boolean;
  /** What here-document `at` stands in; undefined where no parser knows. */
  heredocAt(at: number): HereDocument | null | undefined;
  /** Why the literal at `at` has to stay one. */
  refusalAt(at: number): Refusal | null;
  /** What the secret at `at` does not have when it is written as it reads; null where only its quotes matter. */
  escapesAt(at: number): RegExp | null;
}
