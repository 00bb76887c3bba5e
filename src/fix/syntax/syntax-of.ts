/*
 * Owns choosing the parser of a text.
 */

import { grammarOf } from './grammars.ts';
import { parsedSyntax } from './parsed-syntax.ts';
import { scannedSyntax } from './scanned-syntax.ts';
import type { Syntax } from './syntax.ts';
import { parseWith } from './tree-sitter.ts';

/** A masked text to parse. */
export interface Source {
  readonly text: string;
  readonly kind: string;
  readonly path: string;
}

/** Runs `work` with the syntax of a text: the tree is gone when it returns. */
export async function withSyntax<T>(
  { text, kind, path }: Source,
  work: (syntax: Syntax) => T | Promise<T>,
): Promise<T> {
  const grammar = grammarOf(kind, path);
  if (grammar === null) return work(await scannedSyntax(text, kind));
  const tree = await parseWith(grammar.name, text);
  try {
    return await work(parsedSyntax(text, tree.rootNode, grammar));
  } finally {
    tree.delete();
  }
}
