/*
 * Owns what the names of classes mean in a PHP file: full names by its `use` declarations.
 */

import { descendants, partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';

/** The classes that a file knows. */
export interface Names {
  /** The full name of a class, without a backslash in front; empty when it is unknown. */
  nameOf(name: SyntaxNode | null): string;
}

/** The names in the tree `root`. */
export function namesIn(root: SyntaxNode): Names {
  const used = new Map<string, string>();
  for (const clause of descendants(root, 'namespace_use_clause')) {
    const full = prefixOf(clause) + (partsOf(clause)[0]?.text ?? '').replace(/^\\/, '');
    used.set(clause.childForFieldName('alias')?.text ?? full.slice(full.lastIndexOf('\\') + 1), full);
  }
  const isGlobal = descendants(root, 'namespace_definition').length === 0;
  return { nameOf: (name) => (name === null ? '' : nameOf(name.text, { used, isGlobal })) };
}

/** `use Aws\{S3\S3Client, Sdk};` */
function prefixOf(clause: SyntaxNode): string {
  const group = clause.parent;
  if (group?.type !== 'namespace_use_group') return '';
  const name = group.parent?.namedChildren.find((child) => child?.type === 'namespace_name');
  return name ? `${name.text}\\` : '';
}

function nameOf(name: string, { used, isGlobal }: { used: ReadonlyMap<string, string>; isGlobal: boolean }): string {
  if (name.startsWith('\\')) return name.slice(1);
  const [first = '', ...rest] = name.split('\\');
  const known = used.get(first);
  if (known !== undefined) return [known, ...rest].join('\\');
  return isGlobal && rest.length > 0 ? name : '';
}
