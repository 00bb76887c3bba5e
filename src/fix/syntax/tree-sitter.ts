/*
 * Owns loading tree-sitter and its grammars: the only importer of the package. Does not own what nodes mean (grammars.ts).
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Language, Node, Tree } from '@vscode/tree-sitter-wasm';
import { memoised, once } from '../../util/memoised.ts';

export type SyntaxNode = Node;

/** Parses a text with the grammar `name` (`ruby`, `c-sharp` …). Call `delete()` on the tree when done. */
export async function parseWith(name: string, text: string): Promise<Tree> {
  const { Parser } = await loaded();
  const parser = new Parser();
  try {
    parser.setLanguage(await languageOf(name));
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`the grammar ${name} gave no tree`);
    return tree;
  } finally {
    parser.delete();
  }
}

const require = createRequire(import.meta.url);

const loaded = once(async () => {
  // V8 would spend ten seconds on optimising the tables of C++ before the first parse.
  setFlagsFromString('--liftoff-only');
  const treeSitter = require('@vscode/tree-sitter-wasm') as typeof import('@vscode/tree-sitter-wasm');
  await treeSitter.Parser.init();
  return treeSitter;
});

const languageOf: (name: string) => Promise<Language> = memoised(async (name: string) => {
  const { Language } = await loaded();
  const folder = dirname(require.resolve('@vscode/tree-sitter-wasm'));
  return Language.load(await readFile(join(folder, `tree-sitter-${name}.wasm`)));
});
