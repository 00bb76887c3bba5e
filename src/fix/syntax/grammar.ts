/*
 * Owns the form of a grammar: what fixing has to know of the nodes of a language.
 */

import type { OwnEdits } from '../../advice/literals.ts';
import type { AdviceNote } from '../../model/advice.ts';
import type { Refusal } from '../../model/fix.ts';
import type { Span } from '../text/masked-text.ts';
import type { SyntaxNode } from './tree-sitter.ts';

/** A place where a literal has to stay one. */
export interface FixedPlace {
  /** Type of a node around the literal. */
  readonly within: string;
  /** Only when the literal is in this field of it. */
  readonly field?: string;
  /** Only when the text of the node matches. */
  readonly text?: RegExp;
  readonly note: AdviceNote;
}

/** A grammar, as far as fixing is concerned. */
export interface Grammar {
  readonly name: string;
  /** Types of nodes that are literals, quotes included. */
  readonly literals: readonly string[];
  readonly comments: readonly string[];
  readonly heredocs?: Heredocs;
  /** Bodies of here-documents in which nothing is filled in, whatever their word looks like. */
  readonly verbatim?: readonly string[];
  /** Nodes whose literals are one string together. */
  readonly chains?: readonly string[];
  /** Nodes whose literal is documentation: nothing uses its value. */
  readonly prose?: readonly string[];
  readonly fixed: readonly FixedPlace[];
  /** What is inside of these runs: places around them do not matter. */
  readonly barriers: readonly string[];
  /**
   * Where the parser is lost, literals may end anywhere: nothing is changed there, or only what looking for quotes finds
   * as well.
   */
  readonly strict?: 'always' | 'unless-quotes-agree';
  /** Why a literal or a comment has to stay as it is, where more matters than the nodes around it. */
  readonly refuse?: (node: SyntaxNode) => Refusal | null;
  /** How a literal is replaced, where the quotes alone do not tell; null: they do. */
  readonly own?: (literal: SyntaxNode) => Own | null;
}

/** Here-documents of a grammar. */
export interface Heredocs {
  readonly bodies: readonly string[];
  /** Where their words are written. */
  readonly openings: readonly string[];
  /** What a word has when nothing is filled in. */
  readonly quoted: RegExp;
}

/** Edits of a language's own, and the stretch of the text that they touch. */
export interface Own {
  readonly reach: Span;
  /** What a secret has that is written otherwise than it reads, beyond the escapes of the quotes. */
  readonly escapes?: RegExp;
  readonly edits: OwnEdits;
}
