/*
 * Owns which packages the classes of a Java file come from.
 */

import { descendants } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';

/** The imports of a file. */
export interface Classes {
  /** Whether a class, as it is written, is one of the packages that begin with `prefix`. */
  isFrom(written: SyntaxNode, prefix: string): boolean;
}

/** The imports in the tree `root`. */
export function classesIn(root: SyntaxNode): Classes {
  const imported = descendants(root, 'import_declaration').flatMap(
    ({ text }) => /^import\s+(?!static\b)([\w.]+(?:\.\*)?)\s*;$/.exec(text)?.[1] ?? [],
  );
  const declared = descendants(root, 'class_declaration', 'record_declaration', 'interface_declaration');
  return {
    isFrom({ text }, prefix) {
      if (text.includes('.')) return text.startsWith(prefix);
      if (declared.some((each) => each.childForFieldName('name')?.text === text)) return false;
      const explicit = imported.find((name) => name.endsWith(`.${text}`));
      return explicit?.startsWith(prefix) ?? imported.some((name) => name.endsWith('.*') && name.startsWith(prefix));
    },
  };
}
