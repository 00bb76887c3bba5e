/*
 * Owns which calls make the sessions of a Python module.
 */

import { once } from '../../../util/memoised.ts';
import { descendants } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { assignmentsIn, type Names } from './python-names.ts';

/** The sessions of a file. */
export interface Sessions {
  /** All calls that `variable` holds the result of; none when it holds something else too, or a parameter. */
  madeAs(variable: SyntaxNode): readonly SyntaxNode[];
}

/** The sessions in the tree `root`. */
export function sessionsIn(root: SyntaxNode, names: Names): Sessions {
  const assignments = once(() => assignmentsIn(root));
  return { madeAs: (variable) => (isParameter(variable) || names.nameOf(variable) !== '' ? [] : madeAs(variable)) };

  function madeAs({ text }: SyntaxNode): readonly SyntaxNode[] {
    const values = assignments()
      .filter(({ left }) => left.text === text)
      .map(({ right }) => withoutAwait(right));
    const calls = values.filter((value) => value !== null).filter(({ type }) => type === 'call');
    return calls.length === values.length ? calls : [];
  }
}

function withoutAwait(value: SyntaxNode | null): SyntaxNode | null {
  return value?.type === 'await' ? value.firstNamedChild : value;
}

function isParameter(variable: SyntaxNode): boolean {
  let around = variable.parent;
  while (around !== null) {
    const parameters = around.childForFieldName('parameters');
    if (parameters !== null && descendants(parameters, 'identifier').some(({ text }) => text === variable.text))
      return true;
    around = around.parent;
  }
  return false;
}
