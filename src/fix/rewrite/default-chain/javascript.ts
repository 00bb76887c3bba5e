/*
 * Owns the key arguments of the AWS SDK for JavaScript, v2 and v3. Does not own what names mean (javascript-names.ts).
 */

import { isComment } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { leaveDefaultChain } from './client-options.ts';
import { JAVASCRIPT } from './clients.ts';
import type { Finder, Found, Masked } from './deletion.ts';
import { entriesOf } from './javascript-entries.ts';
import { globalsIn } from './javascript-globals.ts';
import { type Names, namesIn } from './javascript-names.ts';
import { type KeyPair, leadingPair, namedPair } from './key-pair.ts';
import { isSame } from './nodes-of.ts';
import { withoutEntries } from './without-entries.ts';
import { withoutLines } from './without-lines.ts';

const { options, v2, v3, fromStatic } = JAVASCRIPT;

/** Finds clients, and the global configuration of v2. */
export function javascript(masked: Masked): Finder {
  const names = namesIn(masked.root);
  const context: Context = { ...masked, names, unless: globalsIn(masked, names) };
  return (literal) => foundAt(literal, context);
}

interface Context extends Masked {
  readonly names: Names;
  /** For what has the global configuration. */
  readonly unless: NonNullable<Found['unless']>;
}

function foundAt(literal: SyntaxNode, context: Context): Found | null {
  const holder = literal.parent;
  const list = holder?.type === 'pair' ? holder.parent : holder;
  if (list?.type === 'arguments') return ofConstructor(list, context);
  return list?.type === 'object' ? ofObject(list, context) : null;
}

/** `new AWS.Credentials('id', 'secret')` */
function ofConstructor(list: SyntaxNode, context: Context): Found | null {
  const pair = leadingPair(entriesOf(list), context.kindOf);
  const call = list.parent;
  if (pair === null || call === null || pair.entries.length !== entriesOf(list).length) return null;
  return v2.credentials.test(calleeOf(call, context)) ? withoutValue(call, pair, context) : null;
}

/** `{ accessKeyId: 'id', secretAccessKey: 'secret' }`, as credentials, or among other options. */
function ofObject(object: SyntaxNode, context: Context): Found | null {
  const entries = entriesOf(object);
  const pair = namedPair(entries, options.keys, context.kindOf);
  if (pair === null) return null;
  const call = callWith(object);
  const callee = call === null ? '' : calleeOf(call, context);
  if (call !== null && isVersion2(callee))
    return withoutOptions(object, { call, pair, removed: pair.entries.map(({ node }) => node) }, context);
  if (pair.entries.length !== entries.length) return null;
  const isWrapped = v2.credentials.test(callee) || fromStatic.test(callee);
  return withoutValue(isWrapped && call !== null ? call : object, pair, context);
}

/** Credentials as the value of `credentials`, or assigned to those of the global configuration. */
function withoutValue(value: SyntaxNode, pair: KeyPair, context: Context): Found | null {
  const outer = withCasts(value);
  const holder = outer.parent;
  if (holder?.type === 'assignment_expression') return withoutAssignment(holder, { value: outer, pair }, context);
  if (
    holder?.type !== 'pair' ||
    entriesOf(holder.parent).find(({ node }) => isSame(node, holder))?.name !== 'credentials'
  )
    return null;
  const object = holder.parent;
  const call = object && callWith(object);
  const callee = call ? calleeOf(call, context) : '';
  if (!object || !call || !(isVersion2(callee) || isVersion3(callee))) return null;
  return withoutOptions(object, { call, pair, removed: [holder] }, context);
}

function withoutAssignment(
  assignment: SyntaxNode,
  { value, pair }: { value: SyntaxNode; pair: KeyPair },
  context: Context,
): Found | null {
  const target = assignment.childForFieldName('left');
  const object = target?.childForFieldName('object');
  if (target?.childForFieldName('property')?.text !== 'credentials' || !object) return null;
  if (!v2.config.test(context.names.nameOf(object)) || isSame(target, value)) return null;
  return withoutStatement(assignment, pair, context);
}

interface Client {
  readonly call: SyntaxNode;
  readonly pair: KeyPair;
  readonly removed: readonly SyntaxNode[];
}

function withoutOptions(object: SyntaxNode, { call, pair, removed }: Client, context: Context): Found | null {
  const others = entriesOf(object).filter(({ node }) => !removed.some((each) => isSame(each, node)));
  const callee = calleeOf(call, context);
  if (!leaveDefaultChain(others, options)) return null;
  const statement = others.length === 0 && v2.update.test(callee) ? withoutStatement(call, pair, context) : null;
  if (statement !== null) return statement;
  const pieces = withoutEntries(context.text, object, removed);
  return pieces && foundWith(pieces, pair, isVersion2(callee) ? context : null);
}

function withoutStatement(expression: SyntaxNode, pair: KeyPair, context: Context): Found | null {
  const statement = expression.parent;
  if (statement?.type !== 'expression_statement' || !/^(?:program|statement_block)$/.test(statement.parent?.type ?? ''))
    return null;
  // Without it, the statement behind it could become a part of the one before it.
  if (/^[([`+\-/]/.test(nextOf(statement)?.text ?? '')) return null;
  const piece = withoutLines(context.text, statement);
  return piece && foundWith([piece], pair, context);
}

function nextOf(statement: SyntaxNode): SyntaxNode | null {
  const next = statement.nextNamedSibling;
  return next !== null && isComment(next) ? nextOf(next) : next;
}

function foundWith(pieces: Found['pieces'], { masks }: KeyPair, context: Context | null): Found {
  if (context === null) return { pieces, masks };
  return { pieces, masks, unless: context.unless };
}

/** What `callee` is called or constructed with `object` as its first argument. */
function callWith(object: SyntaxNode): SyntaxNode | null {
  const outer = withCasts(object);
  const list = outer.parent;
  if (list?.type !== 'arguments' || list.firstNamedChild === null || !isSame(list.firstNamedChild, outer)) return null;
  return list.parent;
}

/** `{…} as any` */
function withCasts(node: SyntaxNode): SyntaxNode {
  const { parent } = node;
  return parent !== null && /^(?:as_expression|satisfies_expression|parenthesized_expression)$/.test(parent.type)
    ? withCasts(parent)
    : node;
}

/** The name of what is called; empty for a class without `new`, and for a function with it. */
function calleeOf(call: SyntaxNode, { names }: Context): string {
  const isNew = call.type === 'new_expression';
  const callee = call.childForFieldName(isNew ? 'constructor' : 'function');
  const name = callee === null ? '' : names.nameOf(callee);
  return isNew === /[#.][A-Z]\w*$|#$/.test(name) ? name : '';
}

function isVersion2(callee: string): boolean {
  return v2.client.test(callee) || v2.update.test(callee);
}

function isVersion3(callee: string): boolean {
  const [, pack = '', name = ''] = v3.exec(callee) ?? [];
  return name !== '' && pack.replaceAll('-', '') === name.toLowerCase();
}
