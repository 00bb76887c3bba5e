/*
 * Owns what the kernel knows of a keyword. Does not know rules.
 */

import type { Shape } from './shape.ts';

/** A keyword with what tells whether something near it may matter. */
export interface KernelKeyword {
  /** ASCII, at least 4 characters; smart case (keywords.ts). */
  readonly text: string;
  /** Bytes before and after its start that decide what is found at it. */
  readonly reach: { readonly before: number; readonly after: number };
  /** Null: always looked at. */
  readonly shape: Shape | null;
  /** In place of the shape: a value may be assigned to the name it is part of (assigned.ts). */
  readonly isPartOfName?: boolean;
  /** A byte that has to stand behind it within reach, before any blank or quote (util/needed-byte.ts). */
  readonly needs?: number;
}
