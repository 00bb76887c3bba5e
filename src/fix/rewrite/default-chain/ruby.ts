/*
 * Owns the key arguments of the AWS SDK for Ruby, v1 to v3. Those of fog are not here: without keys it wants
 * `use_iam_profile`, and never reads the environment.
 */

import { once } from '../../../util/memoised.ts';
import { descendants, partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { leaveDefaultChain } from './client-options.ts';
import { RUBY } from './clients.ts';
import type { Finder, Found, Masked } from './deletion.ts';
import { keptComments } from './kept-comments.ts';
import { type Entry, type KeyPair, leadingPair, namedPair } from './key-pair.ts';
import { isSame } from './nodes-of.ts';
import { withoutEntries } from './without-entries.ts';
import { withoutLines } from './without-lines.ts';

/** Finds clients, resources, and the global configuration. */
export function ruby(masked: Masked): Finder {
  const configs = once(() => descendants(masked.root, 'call').filter((call) => RUBY.config.test(calleeOf(call))));
  const unless: Context['unless'] = (gone) => configs().some((node) => !gone(node) && !isHarmless(node, gone));
  return (literal) => foundAt(literal, { ...masked, unless });
}

interface Context extends Masked {
  /** Whether the global configuration is used in such a way that it may hold credentials. */
  readonly unless: NonNullable<Found['unless']>;
}

function foundAt(literal: SyntaxNode, context: Context): Found | null {
  const holder = literal.parent;
  if (holder?.type === 'argument_list') return ofConstructor(holder, context);
  const list = holder?.type === 'pair' ? holder.parent : null;
  const pair = namedPair(entriesOf(list), RUBY.options.keys, context.kindOf);
  return list === null || pair === null
    ? null
    : withoutOptions(list, { pair, removed: pair.entries.map(({ node }) => node) }, context);
}

/** `Aws::Credentials.new('id', 'secret')`, as an option, or assigned to that of the global configuration. */
function ofConstructor(list: SyntaxNode, context: Context): Found | null {
  const call = list.parent;
  const entries = entriesOf(list);
  const pair = leadingPair(entries, context.kindOf);
  if (pair?.entries.length !== entries.length || !call || !RUBY.credentials.test(calleeOf(call))) return null;
  const holder = call.parent;
  if (holder?.type === 'assignment') return isGlobal(holder) ? withoutStatement(holder, pair, context) : null;
  if (holder?.type !== 'pair' || nameOf(holder) !== 'credentials' || !holder.parent) return null;
  return withoutOptions(holder.parent, { pair, removed: [holder] }, context);
}

/** `Aws.config[:credentials] = …` */
function isGlobal(assignment: SyntaxNode): boolean {
  const left = assignment.childForFieldName('left')?.text ?? '';
  return /^(?:::)?Aws\.config\[:credentials\]$/.test(left);
}

interface Client {
  readonly pair: KeyPair;
  readonly removed: readonly SyntaxNode[];
}

/** `list` is a hash, or arguments that are one. */
function withoutOptions(list: SyntaxNode, { pair, removed }: Client, context: Context): Found | null {
  const others = entriesOf(list).filter(({ node }) => !removed.some((each) => isSame(each, node)));
  const target = targetOf(list);
  if (target === null || !leaveDefaultChain(others, RUBY.options)) return null;
  if (others.length === 0) return withoutHash(target, { pair, removed, list }, context);
  const pieces = withoutEntries(context.text, list, removed);
  return pieces && foundWith(pieces, pair, context);
}

/** What options are given to: a client, or the global configuration. */
function targetOf(list: SyntaxNode): SyntaxNode | null {
  const around = list.type === 'hash' ? list.parent : list;
  if (around?.type === 'assignment')
    return RUBY.config.test(nameOfCode(around.childForFieldName('left'))) ? around : null;
  const call = around?.type === 'argument_list' ? around.parent : null;
  if (around === null || call === null || (list.type === 'hash' && partsOf(around).length !== 1)) return null;
  return RUBY.client.test(calleeOf(call)) || RUBY.update.test(calleeOf(call)) ? call : null;
}

/** Nothing is left: a client is made without arguments, the configuration is not changed at all. */
function withoutHash(
  target: SyntaxNode,
  { pair, removed, list }: Client & { list: SyntaxNode },
  context: Context,
): Found | null {
  const brackets = target.childForFieldName('arguments');
  const method = target.childForFieldName('method');
  if (!RUBY.client.test(calleeOf(target)) || !brackets || !method) return withoutStatement(target, pair, context);
  const whole = { start: method.endIndex, end: brackets.endIndex, text: '' };
  const isCommented = keptComments(context.text, [brackets], { ...whole, isWhole: false }) === null;
  const pieces = isCommented ? withoutEntries(context.text, list, removed) : [whole];
  return pieces && foundWith(pieces, pair, context);
}

/** A statement whose value nobody uses: at the top level, or not the last one of a body. */
function withoutStatement(statement: SyntaxNode, pair: KeyPair, context: Context): Found | null {
  const body = statement.parent;
  const isUnused = body?.type === 'program' || (body?.type === 'body_statement' && statement.nextNamedSibling !== null);
  const piece = isUnused ? withoutLines(context.text, statement) : null;
  return piece && foundWith([piece], pair, context);
}

function foundWith(pieces: Found['pieces'], { masks }: KeyPair, { unless }: Context): Found {
  return { pieces, masks, unless };
}

/** Regions and the like are read and set; hashes without keys, and without another host, are merged. */
function isHarmless(config: SyntaxNode, gone: (node: SyntaxNode) => boolean): boolean {
  const isPlain = (list: SyntaxNode | null) =>
    leaveDefaultChain(
      entriesOf(list).filter(({ node }) => !gone(node)),
      RUBY.options,
    );
  const own = config.childForFieldName('arguments');
  const parent = config.parent;
  if (own !== null) return isPlain(hashOf(own));
  if (parent?.type === 'element_reference')
    return /^:(?!credential|access|secret|session|profile|endpoint)/.test(partsOf(parent)[1]?.text ?? '');
  if (parent?.type === 'assignment') return isPlain(parent.childForFieldName('right'));
  return (
    parent?.type === 'call' &&
    RUBY.update.test(calleeOf(parent)) &&
    isPlain(hashOf(parent.childForFieldName('arguments')))
  );
}

/** The hash that arguments are or have; with anything else, the list itself. */
function hashOf(list: SyntaxNode | null): SyntaxNode | null {
  const [only] = list === null || partsOf(list).length !== 1 ? [] : partsOf(list);
  return only?.type === 'hash' ? only : list;
}

function calleeOf(call: SyntaxNode): string {
  if (call.type !== 'call') return '';
  return `${nameOfCode(call.childForFieldName('receiver'))}.${call.childForFieldName('method')?.text ?? ''}`;
}

function nameOfCode(node: SyntaxNode | null): string {
  return node?.text.replace(/^::/, '') ?? '';
}

function entriesOf(list: SyntaxNode | null): Entry[] {
  if (list === null) return [];
  if (!/^(?:hash|argument_list)$/.test(list.type)) return [{ node: list, name: null, value: null }];
  return partsOf(list).map((node) => ({ node, name: nameOf(node), value: heldBy(node, list.type) }));
}

/** Of a symbol: a key that is a string is another one. */
function nameOf(node: SyntaxNode): string | null {
  const key = node.type === 'pair' ? node.childForFieldName('key') : null;
  if (key === null || /^(?:["'])/.test(key.text)) return null;
  return key.text.replace(/^:/, '');
}

function heldBy(node: SyntaxNode, list: string): SyntaxNode | null {
  if (node.type === 'pair') return nameOf(node) === null ? null : (node.childForFieldName('value') ?? node);
  // Credentials have arguments by position, options have none.
  return list === 'argument_list' && /^(?:string|nil)$/.test(node.type) ? node : null;
}
