/*
 * Owns secrets in format strings of Python: a placeholder there, and the read among the arguments, where nothing looks for
 * percent signs and braces.
 */

import { fillTemplate } from '../../advice/idioms/idiom.ts';
import type { Own } from '../syntax/grammar.ts';
import { fieldText, isField, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { argumentEdits, filled, readsIn } from './format-arguments.ts';
import { type FormatStyle, placesOf } from './format-call.ts';

const SECRET = /[\uE000-\uF8FF]/;

/** Edits of a format string; `read` is the template of a read. */
export function pythonFormat(read: string): (literal: SyntaxNode) => Own | null {
  return (literal) => {
    if (!/^[rRuU]*["']/.test(literal.text) || isWhole(literal)) return null;
    const own = /^\w*'/.test(literal.text) ? read.replaceAll('"', "'") : read;
    return methodOf(literal, own) ?? percentOf(literal, own);
  };
}

function isWhole(literal: SyntaxNode): boolean {
  return /^\w*(["']+)[\uE000-\uF8FF]\1$/.test(literal.text);
}

/** `"…".format(…)`: a field of its own name, and an argument for it. */
function methodOf(literal: SyntaxNode, read: string): Own | null {
  const attribute = literal.parent;
  const call = attribute?.parent;
  if (attribute?.type !== 'attribute' || call?.type !== 'call' || !isField(call, 'function', attribute)) return null;
  const list = call.childForFieldName('arguments');
  if (fieldText(attribute, 'attribute') !== 'format' || list?.type !== 'argument_list') return null;
  if (literal.text.split(SECRET).slice(0, -1).some(isOpen)) return null;
  const last = partsOf(list).at(-1);
  const at = last?.endIndex ?? list.startIndex + 1;
  return {
    reach: { start: literal.startIndex, end: call.endIndex },
    escapes: /[{}]/,
    edits: (variables) => {
      const named = new Map([...variables].map(([mask, name]) => [mask, argumentName(name, call.text)]));
      const added = namesIn(literal, named).map(
        (name) => `${name}=${fillTemplate(read, variableOf(name, named, variables))}`,
      );
      const inserted = (last === undefined ? '' : ', ') + added.join(', ');
      return [filled(literal, named, (name) => `{${name}}`), { start: at, end: at, text: inserted }];
    },
  };
}

/** In a field that does not end. */
function isOpen(text: string): boolean {
  const plain = text.replaceAll('{{', '').replaceAll('}}', '');
  return plain.lastIndexOf('{') > plain.lastIndexOf('}');
}

/** The lower case of a variable, unless the call has that name. */
function argumentName(variable: string, call: string): string {
  let name = variable.toLowerCase();
  while (new RegExp(`\\b${name}\\b`).test(call)) name += '_value';
  return name;
}

function variableOf(name: string, named: ReadonlyMap<string, string>, variables: ReadonlyMap<string, string>): string {
  for (const [mask, each] of named) if (each === name) return variables.get(mask) ?? '';
  return '';
}

/** The names for the secrets of `literal`, each once. */
function namesIn(literal: SyntaxNode, named: ReadonlyMap<string, string>): string[] {
  return [...new Set([...literal.text].flatMap((mask) => named.get(mask) ?? []))];
}

/** Named placeholders do not count. */
const STYLE: FormatStyle = {
  pattern: /%(?:\(\w*\))?[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?[hlL]?[a-zA-Z%]/g,
  takes: (placeholder) => {
    if (placeholder.endsWith('%')) return 0;
    return placeholder.startsWith('%(') ? null : placeholder.split('*').length;
  },
  mark: '%s',
  escapes: /%/,
};

/** `"…" % (…)` and `"…" % {…}`. */
function percentOf(literal: SyntaxNode, read: string): Own | null {
  const operation = literal.parent;
  if (operation?.type !== 'binary_operator' || fieldText(operation, 'operator') !== '%') return null;
  const right = operation.childForFieldName('right');
  if (right === null || !isField(operation, 'left', literal)) return null;
  const own = right.type === 'dictionary' ? inDictionary(literal, right, read) : inTuple(literal, right, read);
  return own && { reach: { start: literal.startIndex, end: operation.endIndex }, escapes: /%/, edits: own };
}

function inDictionary(literal: SyntaxNode, dictionary: SyntaxNode, read: string): Own['edits'] | null {
  const last = partsOf(dictionary).at(-1);
  if (last === undefined || !/%\(\w/.test(literal.text)) return null;
  const mark = read.includes('"') ? '"' : "'";
  return (variables) => {
    const named = new Map([...variables].map(([mask, name]) => [mask, argumentName(name, dictionary.text)]));
    const added = namesIn(literal, named).map(
      (name) => `, ${mark}${name}${mark}: ${fillTemplate(read, variableOf(name, named, variables))}`,
    );
    const at = last.endIndex;
    return [filled(literal, named, (name) => `%(${name})s`), { start: at, end: at, text: added.join('') }];
  };
}

/** What surely is one argument: a name may stand for a tuple. */
const SINGLE = /^(?:string|integer|float)$/;

function inTuple(literal: SyntaxNode, right: SyntaxNode, read: string): Own['edits'] | null {
  const isTuple = right.type === 'tuple';
  if (!isTuple && !SINGLE.test(right.type)) return null;
  const args = isTuple ? partsOf(right) : [right];
  const places = placesOf({ literal, style: STYLE });
  if (places === null || args.length === 0 || places.some((place) => place > args.length)) return null;
  return (variables) => {
    const reads = readsIn(literal, variables, read);
    if (reads.length < places.length) return null;
    const list = isTuple ? {} : { open: '(', close: ')' };
    return [filled(literal, variables, () => '%s'), ...argumentEdits({ args, places, reads, ...list })];
  };
}
