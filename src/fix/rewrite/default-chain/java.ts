/*
 * Owns the key arguments of the AWS SDK for Java, v1 and v2. Does not own where classes come from (java-classes.ts).
 */

import { partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { isOfAws } from './client-options.ts';
import { JAVA } from './clients.ts';
import type { Finder, Found, Masked } from './deletion.ts';
import { type Classes, classesIn } from './java-classes.ts';
import { type Entry, type KeyPair, leadingPair } from './key-pair.ts';
import { isSame } from './nodes-of.ts';
import { withoutEntries } from './without-entries.ts';
import { withoutLink } from './without-link.ts';

/** Finds builders with static credentials, and constructors of v1. */
export function java(masked: Masked): Finder {
  const classes = classesIn(masked.root);
  const isElsewhere = [...masked.text.matchAll(JAVA.elsewhere)].some(([written]) => !isOfAws(written));
  return (literal) => (isElsewhere ? null : foundAt(literal, { ...masked, classes }));
}

interface Context extends Masked {
  readonly classes: Classes;
}

type Version = typeof JAVA.v1 | typeof JAVA.v2;

function foundAt(literal: SyntaxNode, context: Context): Found | null {
  const list = literal.parent;
  const entries = entriesOf(list);
  const pair = leadingPair(entries, context.kindOf);
  if (!list?.parent || pair?.entries.length !== entries.length) return null;
  for (const version of [JAVA.v1, JAVA.v2]) {
    if (isMade(list.parent, version.credentials, { version, context }))
      return withoutValue(list.parent, pair, { version, context });
  }
  return null;
}

interface Place {
  readonly version: Version;
  readonly context: Context;
}

/** Whether `call` is `new X(…)` or `X.create(…)` of a class `name` of the SDK. */
function isMade(call: SyntaxNode, name: RegExp, { version, context }: Place): boolean {
  const isNew = call.type === 'object_creation_expression';
  const created = call.childForFieldName('name')?.text === 'create' ? call.childForFieldName('object') : null;
  const type = isNew ? call.childForFieldName('type') : created;
  if (type === null || isNew !== (version === JAVA.v1)) return false;
  // A class body could hold anything.
  const isPlain = call.lastNamedChild?.type === 'argument_list';
  return isPlain && name.test(simpleName(type)) && context.classes.isFrom(type, version.packages);
}

/** Credentials in a provider or without one, given to a builder or a client. */
function withoutValue(credentials: SyntaxNode, pair: KeyPair, place: Place): Found | null {
  const around = credentials.parent?.parent ?? null;
  const isProvided = around !== null && isOnly(credentials) && isMade(around, place.version.provider, place);
  const value = isProvided ? around : credentials;
  const call = value.parent?.type === 'argument_list' ? value.parent.parent : null;
  if (call === null) return null;
  if (call.type === 'object_creation_expression') return ofConstructor(call, { value, pair }, place);
  const isLink = call.childForFieldName('name')?.text === place.version.link && isOnly(value) && isProvided;
  return isLink ? ofBuilder(call, pair, place) : null;
}

/** `new AmazonS3Client(credentials, configuration)` */
function ofConstructor(
  call: SyntaxNode,
  { value, pair }: { value: SyntaxNode; pair: KeyPair },
  place: Place,
): Found | null {
  const list = value.parent;
  const [first] = entriesOf(list);
  if (place.version !== JAVA.v1 || list === null || !first || !isSame(first.node, value)) return null;
  if (entriesOf(list).length > 2 || !isMade(call, JAVA.v1.client, place)) return null;
  const pieces = withoutEntries(place.context.text, list, [first.node]);
  return pieces && { pieces, masks: pair.masks };
}

function ofBuilder(link: SyntaxNode, { masks }: KeyPair, place: Place): Found | null {
  const object = link.childForFieldName('object');
  const links = chainOf(link);
  const builder = links[0]?.childForFieldName('object');
  if (!object || !builder || links.filter((each) => nameOf(each) === place.version.link).length !== 1) return null;
  if (
    links.some((each) => JAVA.endpoint.test(nameOf(each)) && !isOfAws(each.childForFieldName('arguments')?.text ?? ''))
  )
    return null;
  if (!place.version.builder.test(`${simpleName(builder)}.${links[0] ? nameOf(links[0]) : ''}`)) return null;
  const piece = place.context.classes.isFrom(builder, place.version.packages)
    ? withoutLink(place.context.text, { call: link, object })
    : null;
  return piece && { pieces: [piece], masks };
}

/** All calls of the chain that `link` is one of, the first one first. */
function chainOf(link: SyntaxNode): SyntaxNode[] {
  const links: SyntaxNode[] = [];
  let top = link;
  while (top.parent?.type === 'method_invocation' && top.parent.childForFieldName('object')?.id === top.id)
    top = top.parent;
  for (let each: SyntaxNode | null = top; each?.type === 'method_invocation'; each = each.childForFieldName('object'))
    links.unshift(each);
  return links;
}

function isOnly(argument: SyntaxNode): boolean {
  return argument.parent?.type === 'argument_list' && partsOf(argument.parent).length === 1;
}

function nameOf(call: SyntaxNode): string {
  return call.childForFieldName('name')?.text ?? '';
}

function simpleName({ text }: SyntaxNode): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function entriesOf(list: SyntaxNode | null): Entry[] {
  return list?.type === 'argument_list' ? partsOf(list).map((node) => ({ node, name: null, value: node })) : [];
}
