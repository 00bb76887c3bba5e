/*
 * Owns the static credentials of the AWS SDK for Go, v1 and v2. Does not own what names mean (go-names.ts), nor whether a
 * configuration of v1 ends up in a session (go-sessions.ts).
 */

import { partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { isOfAws } from './client-options.ts';
import { GO } from './clients.ts';
import type { Finder, Found, Masked } from './deletion.ts';
import { entriesOf } from './go-entries.ts';
import { type Names, namesIn } from './go-names.ts';
import { makesSessions } from './go-sessions.ts';
import { type Entry, type KeyPair, leadingPair, namedPair } from './key-pair.ts';
import { holderOf, isSame } from './nodes-of.ts';
import { withoutEntries } from './without-entries.ts';
import { withoutLink } from './without-link.ts';

/** Finds configurations. */
export function go(masked: Masked): Finder {
  const names = namesIn(masked.root);
  const isElsewhere = GO.elsewhere.test(masked.text);
  return (literal) => (isElsewhere ? null : foundAt(literal, { ...masked, names }));
}

interface Context extends Masked {
  readonly names: Names;
}

function foundAt(literal: SyntaxNode, context: Context): Found | null {
  const holder = holderOf(literal);
  const list = holder?.type === 'keyed_element' ? holder.parent : holder;
  const made = list?.parent;
  if (!list || !made) return null;
  const entries = entriesOf(list);
  const isCall = list.type === 'argument_list';
  const pair = isCall ? leadingPair(entries, context.kindOf) : namedPair(entries, GO.keys, context.kindOf);
  const known = isCall ? GO.credentials : GO.value;
  if (pair === null || !known.test(context.names.madeBy(made))) return null;
  const others = entries.filter(({ node }) => !pair.entries.some((entry) => isSame(entry.node, node)));
  return others.every(({ name }) => name === 'ProviderName' || name === 'Source')
    ? withoutValue(made, pair, context)
    : null;
}

/** Credentials, or what wraps them, in a configuration. */
function withoutValue(value: SyntaxNode, pair: KeyPair, context: Context): Found | null {
  const holder = holderOf(value);
  const list = holder?.type === 'keyed_element' ? holder.parent : holder;
  const made = list?.parent;
  if (holder?.type === 'unary_expression') return withoutValue(holder, pair, context);
  if (!holder || !list || !made || !/^(?:argument_list|literal_value)$/.test(list.type)) return null;
  const name = context.names.madeBy(made);
  if (GO.wrapper.test(name)) return partsOf(list).length === 1 ? withoutValue(made, pair, context) : null;
  if (GO.config.test(name)) return ofConfig(made, { field: holder, list, pair }, context);
  if (partsOf(list).length !== 1) return null;
  return GO.withProvider.test(name) ? ofLoad(made, pair, context) : ofChain(made, pair, context);
}

interface Field {
  readonly field: SyntaxNode;
  readonly list: SyntaxNode;
  readonly pair: KeyPair;
}

/** `aws.Config{Credentials: …}` of v1. One of v2 would have no credentials at all without them. */
function ofConfig(config: SyntaxNode, { field, list, pair }: Field, context: Context): Found | null {
  const others = entriesOf(list).filter(({ node }) => !isSame(node, field));
  const isCredentials = entriesOf(list).some(({ node, name }) => isSame(node, field) && name === 'Credentials');
  if (!isCredentials || !others.every(isHarmless) || !makesSessions(topOf(config, context), context)) return null;
  const pieces = withoutEntries(context.text, list, [field], 'needs-comma');
  return pieces && { pieces, masks: pair.masks };
}

function isHarmless({ name, value }: Entry): boolean {
  return name !== null && name !== 'Credentials' && (!/Endpoint/.test(name) || isOfAws(value?.text ?? ''));
}

/** `aws.NewConfig().WithCredentials(…)` of v1. */
function ofChain(call: SyntaxNode, { masks }: KeyPair, context: Context): Found | null {
  const selector = call.childForFieldName('function');
  const object = selector?.childForFieldName('operand');
  if (selector?.childForFieldName('field')?.text !== 'WithCredentials' || !object) return null;
  if (!GO.newConfig.test(rootOf(object, context)) && !GO.config.test(rootOf(object, context))) return null;
  if (!makesSessions(topOf(call, context), context)) return null;
  const piece = withoutLink(context.text, { call, object });
  return piece && { pieces: [piece], masks };
}

/** What a chain begins with. */
function rootOf(expression: SyntaxNode, { names }: Context): string {
  let root = expression;
  for (let next: SyntaxNode | null = root; next !== null; next = innerOf(root)) root = next;
  return names.madeBy(root);
}

function innerOf(node: SyntaxNode): SyntaxNode | null {
  if (/^(?:parenthesized_expression|unary_expression)$/.test(node.type)) return node.lastNamedChild;
  const selector = node.childForFieldName('function');
  const operand = selector?.type === 'selector_expression' ? selector.childForFieldName('operand') : null;
  return operand && operand.type !== 'identifier' ? operand : null;
}

/** The end of a chain: null when a link of it names an endpoint, or other credentials. */
function topOf(node: SyntaxNode, context: Context): SyntaxNode | null {
  let top = node;
  for (let parent = top.parent; parent !== null; parent = top.parent) {
    const field = parent.type === 'selector_expression' ? (parent.childForFieldName('field')?.text ?? '') : '';
    const isLink = field !== '' && parent.parent?.type === 'call_expression';
    if (!isLink && !/^(?:parenthesized_expression|unary_expression)$/.test(parent.type)) return top;
    if (/^With(?:Credentials|Endpoint\w*)$/.test(field)) return null;
    top = isLink && parent.parent !== null ? parent.parent : parent;
  }
  return context.root;
}

/** `config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(…))` of v2. */
function ofLoad(option: SyntaxNode, { masks }: KeyPair, context: Context): Found | null {
  const list = option.parent;
  const call = list?.type === 'argument_list' ? list.parent : null;
  if (!list || !call || !GO.load.test(context.names.madeBy(call))) return null;
  const others = partsOf(list)
    .slice(1)
    .filter((each) => !isSame(each, option));
  if (!others.every((each) => GO.option.test(context.names.madeBy(each)))) return null;
  const pieces = withoutEntries(context.text, list, [option], 'needs-comma');
  return pieces && { pieces, masks };
}
