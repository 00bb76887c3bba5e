/*
 * Owns including the header of `getenv`.
 */

import type { Edit } from '../../advice/edit.ts';
import { descendants, fieldText } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { endOfLine, linesOf } from '../text/lines-of.ts';
import type { Dialect } from './c-places.ts';

/** The edits with which the reads of the text under `root` are declared. */
export function includeEdits(root: SyntaxNode, dialect: Dialect): Edit[] {
  const reads = descendants(root, 'call_expression').some((call) =>
    /^(?:std::)?getenv$/.test(fieldText(call, 'function')),
  );
  const header = dialect === 'c' ? '<stdlib.h>' : '<cstdlib>';
  const includes = descendants(root, 'preproc_include');
  if (!reads || includes.some((each) => fieldText(each, 'path') === header)) return [];
  return [included(root, header, includes.filter(isUnconditional))];
}

function included(root: SyntaxNode, header: string, always: readonly SyntaxNode[]): Edit {
  const { ending } = linesOf(root.text);
  const line = `#include ${header}`;
  const system = always.filter((each) => fieldText(each, 'path').startsWith('<'));
  const next = system.find((each) => fieldText(each, 'path') > header);
  if (next !== undefined) return { start: next.startIndex, end: next.startIndex, text: line + ending };
  const last = system.at(-1) ?? always.at(-1);
  if (last === undefined) return atTop(root, line, ending);
  // The node of an include takes in the end of its line.
  const at = endOfLine(root.text, last.startIndex);
  return { start: at, end: at, text: ending + line };
}

/** At the top, or in what keeps a header from being read twice. */
function isUnconditional(include: SyntaxNode): boolean {
  const { parent } = include;
  return parent?.type === 'translation_unit' || (parent !== null && isGuard(parent));
}

function isGuard(node: SyntaxNode): boolean {
  return node.type === 'preproc_ifdef' && node.parent?.type === 'translation_unit' && isDefinedIn(node);
}

function isDefinedIn(guard: SyntaxNode): boolean {
  const name = fieldText(guard, 'name');
  return (
    /^#\s*ifndef/.test(guard.text) && descendants(guard, 'preproc_def').some((each) => fieldText(each, 'name') === name)
  );
}

function atTop(root: SyntaxNode, line: string, ending: string): Edit {
  const nodes = root.namedChildren.filter((child) => child !== null);
  const first = nodes.find(({ type }) => !type.endsWith('comment'));
  if (first !== undefined && isGuard(first)) {
    const at = endOfLine(root.text, descendants(first, 'preproc_def')[0]?.startIndex ?? 0);
    return { start: at, end: at, text: `${ending}${ending}${line}` };
  }
  if (first?.type === 'preproc_call') {
    const at = endOfLine(root.text, first.startIndex);
    return { start: at, end: at, text: `${ending}${ending}${line}` };
  }
  const at = topOf(nodes, first)?.startIndex ?? 0;
  return { start: at, end: at, text: line + ending + ending };
}

/** A comment right above a declaration belongs to it. */
function topOf(nodes: readonly SyntaxNode[], first: SyntaxNode | undefined): SyntaxNode | undefined {
  let place = first;
  for (let at = nodes.findIndex((each) => each.id === first?.id) - 1; at >= 0; at--) {
    const above = nodes[at];
    if (!above || !place || above.endPosition.row < place.startPosition.row - 1) break;
    place = above;
  }
  return place;
}
