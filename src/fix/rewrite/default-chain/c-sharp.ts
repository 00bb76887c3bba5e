/*
 * Owns the key arguments of the AWS SDK for .NET.
 */

import { descendants, partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { isOfAws } from './client-options.ts';
import { C_SHARP } from './clients.ts';
import type { Finder, Found, Masked } from './deletion.ts';
import { type Entry, type KeyPair, leadingPair, namedPair } from './key-pair.ts';
import { argumentsAround, holderOf, isSame, unwrapped } from './nodes-of.ts';
import { withoutEntries } from './without-entries.ts';

/** Finds clients, and the options that make them. */
export function cSharp(masked: Masked): Finder {
  const isUsed = descendants(masked.root, 'using_directive').some(({ text }) =>
    /^(?:global\s+)?using\s+Amazon\b/.test(text),
  );
  const isElsewhere = [...masked.text.matchAll(C_SHARP.elsewhere)].some(([written]) => !isOfAws(written));
  return (literal) => (isElsewhere ? null : foundAt(literal, { ...masked, isUsed }));
}

interface Context extends Masked {
  /** Whether the file has the namespaces of the SDK. */
  readonly isUsed: boolean;
}

function foundAt(literal: SyntaxNode, context: Context): Found | null {
  const list = argumentsAround(literal);
  const call = list?.parent;
  if (!list || !call) return null;
  const entries = entriesOf(list);
  const pair = pairIn(entries, context);
  if (pair === null) return null;
  const removed = pair.entries.map(({ node }) => node);
  const others = entries.filter(({ node }) => !removed.some((each) => isSame(each, node)));
  if (isNew(call, C_SHARP.credentials, context)) return others.length > 0 ? null : withoutValue(call, pair, context);
  const isPlain = isClient(call, context) && others.every((entry) => isConfiguration(entry, context));
  return isPlain ? without(list, removed, pair, context) : null;
}

function pairIn(entries: readonly Entry[], { kindOf }: Context): KeyPair | null {
  const [names, shortNames] = [C_SHARP.keys, C_SHARP.shortKeys];
  return namedPair(entries, names, kindOf) ?? namedPair(entries, shortNames, kindOf) ?? leadingPair(entries, kindOf);
}

/** Credentials as the first argument of a client, or in the options. */
function withoutValue(value: SyntaxNode, pair: KeyPair, context: Context): Found | null {
  const holder = holderOf(value);
  if (holder?.type === 'assignment_expression') return ofOptions(holder, pair, context);
  const list = argumentsAround(value);
  const [first] = list === null ? [] : entriesOf(list);
  if (!list?.parent || !first?.value || !isSame(first.value, value) || !isClient(list.parent, context)) return null;
  return without(list, [first.node], pair, context);
}

/** `new AWSOptions { Credentials = …, Region = … }` */
function ofOptions(assignment: SyntaxNode, pair: KeyPair, context: Context): Found | null {
  const initializer = assignment.parent;
  if (initializer?.type !== 'initializer_expression' || assignment.childForFieldName('left')?.text !== 'Credentials')
    return null;
  if (!initializer.parent || !isNew(initializer.parent, C_SHARP.options, context)) return null;
  const names = partsOf(initializer).map((each) => each.childForFieldName('left')?.text ?? '');
  return names.some((name) => C_SHARP.barred.test(name)) ? null : without(initializer, [assignment], pair, context);
}

function without(
  list: SyntaxNode,
  removed: readonly SyntaxNode[],
  { masks }: KeyPair,
  { text }: Context,
): Found | null {
  const pieces = withoutEntries(text, list, removed);
  return pieces && { pieces, masks };
}

function isClient(call: SyntaxNode, context: Context): boolean {
  if (call.type !== 'invocation_expression') return isNew(call, C_SHARP.client, context);
  return context.isUsed && C_SHARP.factory.test(call.childForFieldName('function')?.text ?? '');
}

/** Whether `call` is `new X(…)` of a class `name` of the SDK. */
function isNew(call: SyntaxNode, name: RegExp, { isUsed }: Context): boolean {
  const type = call.type === 'object_creation_expression' ? (call.childForFieldName('type')?.text ?? '') : '';
  const isKnown = type.includes('.') ? type.startsWith('Amazon.') : isUsed;
  return isKnown && (name.test(type) || name.test(type.slice(type.lastIndexOf('.') + 1)));
}

/** Whether what follows two keys is a region or a configuration, not a token: a constructor takes these alone, too. */
function isConfiguration({ name, value }: Entry, { text }: Context): boolean {
  if (name !== null) return /^(?:region|config|clientConfig)$/.test(name);
  const written = value?.text ?? '';
  if (/^(?:Amazon\.)?RegionEndpoint\.|^new\s+(?:Amazon\.(?:\w+\.)+)?Amazon\w+Config\b/.test(written)) return true;
  if (!/^\w+$/.test(written)) return false;
  const type = '(?:Amazon\\.(?:\\w+\\.)*)?(?:RegionEndpoint|Amazon\\w+Config)';
  return new RegExp(
    `\\b${type}\\??\\s+${written}\\b|\\bvar\\s+${written}\\s*=\\s*(?:new\\s+${type}\\b|${type}\\.)`,
  ).test(text);
}

function entriesOf(list: SyntaxNode): Entry[] {
  return partsOf(list).map((node) => {
    const name = node.childForFieldName('name');
    const value = partsOf(node).find((part) => part.id !== name?.id) ?? node;
    return { node, name: name?.text ?? null, value: name === null ? unwrapped(node) : value };
  });
}
