/*
 * Owns what reads need elsewhere in a file, where only a parser can tell: declarations that are constant no more, imports
 * in their place. The languages own the edits.
 */

import { applyEdits, type Edit } from '../../advice/edit.ts';
import type { AdviceNote } from '../../model/advice.ts';
import { includeEdits } from '../languages/c-includes.ts';
import { csharpConstantEdits, csharpNamespaceEdits } from '../languages/csharp-constants.ts';
import { goConstantEdits } from '../languages/go-constants.ts';
import { goImportEdits } from '../languages/go-imports.ts';
import { grammarOf } from '../syntax/grammars.ts';
import { parseWith, type SyntaxNode } from '../syntax/tree-sitter.ts';

/** A text with what its reads need, and the caveats of that. */
export interface Declared {
  readonly text: string;
  readonly notes: readonly AdviceNote[];
}

/** One change to a text, given its tree. */
interface Step {
  readonly edits: (root: SyntaxNode) => readonly Edit[];
  readonly note?: AdviceNote;
}

/** In order: each sees what the one before has left. */
const STEPS: Readonly<Record<string, readonly Step[]>> = {
  go: [{ edits: goConstantEdits, note: 'const-to-var' }, { edits: goImportEdits }],
  c: [{ edits: (root) => includeEdits(root, 'c') }],
  cpp: [{ edits: (root) => includeEdits(root, 'cpp') }],
  csharp: [{ edits: csharpConstantEdits, note: 'const-to-var' }, { edits: csharpNamespaceEdits }],
};

/** `text` with the declarations that its reads need. */
export async function withReadDeclarations(
  text: string,
  { kind, path }: { kind: string; path: string },
): Promise<Declared> {
  const grammar = grammarOf(kind, path);
  let declared: Declared = { text, notes: [] };
  for (const step of grammar === null ? [] : (STEPS[kind] ?? [])) {
    declared = await stepped(declared, step, grammar?.name ?? '');
  }
  return declared;
}

async function stepped({ text, notes }: Declared, { edits, note }: Step, grammar: string): Promise<Declared> {
  const tree = await parseWith(grammar, text);
  try {
    const made = edits(tree.rootNode);
    const told = note !== undefined && made.length > 0;
    return { text: applyEdits({ line: text, edits: made }), notes: told ? [...notes, note] : notes };
  } finally {
    tree.delete();
  }
}
