/*
 * Owns the forms in which arguments go out of a text, and what finds them in one language.
 */

import type { SyntaxNode } from '../../syntax/tree-sitter.ts';

/** A stretch of the text and what takes its place. Offsets are UTF-16 units from 0. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Mostly empty; comments that stay. */
  readonly text: string;
}

/** A piece of the text that goes. It may only go when all of `masks` are to go. */
export interface Deletion extends Piece {
  /** The masked secrets of the client it belongs to; those of all clients that an import is for. */
  readonly masks: readonly string[];
}

/** What a masked secret is. */
export type KeyKind = 'key-id' | 'secret' | 'session-token';

/** A parsed text with masked secrets. */
export interface Masked {
  readonly text: string;
  readonly root: SyntaxNode;
  readonly kindOf: (mask: string) => KeyKind | null;
}

/** The key arguments of one client. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly masks: readonly string[];
  /** Whether something that stays makes the client read other credentials than those of the default chain. */
  readonly unless?: (gone: (node: SyntaxNode) => boolean) => boolean;
}

/** The client whose key id is `literal`; null when its arguments have to stay. */
export type Finder = (literal: SyntaxNode) => Found | null;
