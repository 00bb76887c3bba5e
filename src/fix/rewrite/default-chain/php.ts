/*
 * Owns the key arguments of the AWS SDK for PHP, v2 and v3.
 */

import { partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { leaveDefaultChain } from './client-options.ts';
import { PHP } from './clients.ts';
import type { Finder, Found, Masked } from './deletion.ts';
import { type Entry, type KeyPair, leadingPair, namedPair } from './key-pair.ts';
import { argumentsAround, holderOf, isSame } from './nodes-of.ts';
import { type Names, namesIn } from './php-names.ts';
import { withoutEntries } from './without-entries.ts';

/** Finds clients and `Sdk`. */
export function php(masked: Masked): Finder {
  const names = namesIn(masked.root);
  return (literal) => foundAt(literal, { ...masked, names });
}

interface Context extends Masked {
  readonly names: Names;
}

function foundAt(literal: SyntaxNode, context: Context): Found | null {
  const list = argumentsAround(literal);
  if (list !== null) return ofConstructor(list, context);
  const holder = holderOf(literal);
  const array = holder?.type === 'array_element_initializer' ? holder.parent : null;
  const entries = entriesOf(array);
  const pair = namedPair(entries, PHP.options.keys, context.kindOf);
  if (array === null || pair === null) return null;
  if (PHP.factory.test(calleeWith(array, context)))
    return withoutOptions(array, pair, { removed: pair.entries.map(({ node }) => node), context });
  return pair.entries.length === entries.length ? withoutValue(array, pair, context) : null;
}

/** `new Credentials('id', 'secret')` */
function ofConstructor(list: SyntaxNode, context: Context): Found | null {
  const entries = argumentsOf(list);
  const pair = namedPair(entries, PHP.options.keys, context.kindOf) ?? leadingPair(entries, context.kindOf);
  const call = list.parent;
  if (pair?.entries.length !== entries.length || !call || !PHP.credentials.test(calleeOf(call, context))) return null;
  return withoutValue(call, pair, context);
}

/** Credentials as the value of `'credentials'`. */
function withoutValue(value: SyntaxNode, pair: KeyPair, context: Context): Found | null {
  const holder = holderOf(value);
  const array = holder?.type === 'array_element_initializer' ? holder.parent : null;
  if (holder === null || array === null || entryOf(holder).name !== 'credentials') return null;
  const callee = calleeWith(array, context);
  if (!PHP.client.test(callee) && !PHP.factory.test(callee)) return null;
  return withoutOptions(array, pair, { removed: [holder], context });
}

function withoutOptions(
  array: SyntaxNode,
  { masks }: KeyPair,
  { removed, context }: { removed: readonly SyntaxNode[]; context: Context },
): Found | null {
  const others = entriesOf(array).filter(({ node }) => !removed.some((each) => isSame(each, node)));
  if (!leaveDefaultChain(others, PHP.options)) return null;
  const pieces = withoutEntries(context.text, array, removed);
  return pieces && { pieces, masks };
}

/** The full name of what takes `array` as its only argument. */
function calleeWith(array: SyntaxNode, context: Context): string {
  const list = holderOf(array);
  return list?.type === 'arguments' && list.parent && argumentsOf(list).length === 1
    ? calleeOf(list.parent, context)
    : '';
}

function calleeOf(call: SyntaxNode, { names }: Context): string {
  if (call.type === 'scoped_call_expression') {
    return `${names.nameOf(call.childForFieldName('scope'))}::${call.childForFieldName('name')?.text ?? ''}`;
  }
  return call.type === 'object_creation_expression' ? names.nameOf(partsOf(call)[0] ?? null) : '';
}

function argumentsOf(list: SyntaxNode): Entry[] {
  return partsOf(list).map((node) => {
    const name = node.childForFieldName('name');
    const value = partsOf(node).find(({ id }) => id !== name?.id) ?? null;
    return { node, name: name?.text ?? null, value: value?.type === 'variadic_unpacking' ? null : value };
  });
}

function entriesOf(array: SyntaxNode | null): Entry[] {
  return array?.type === 'array_creation_expression' ? partsOf(array).map(entryOf) : [];
}

function entryOf(node: SyntaxNode): Entry {
  const [key, value] = partsOf(node);
  if (key === undefined || value === undefined) return { node, name: null, value: null };
  const name = /^(["'])([^\\$]*)\1$/.exec(key.text)?.[2] ?? null;
  return { node, name, value: name === null ? null : value };
}
