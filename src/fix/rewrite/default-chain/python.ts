/*
 * Owns the key arguments of boto3, of what is built on botocore, and of boto 2. Does not own what names mean
 * (python-names.ts).
 */

import { once } from '../../../util/memoised.ts';
import { descendants, partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { leaveDefaultChain } from './client-options.ts';
import { PYTHON } from './clients.ts';
import type { Finder, Found, Masked } from './deletion.ts';
import { type Entry, type KeyPair, leadingPair, namedPair } from './key-pair.ts';
import { type Names, namesIn } from './python-names.ts';
import { type Sessions, sessionsIn } from './python-sessions.ts';
import { withoutEntries } from './without-entries.ts';

/** Finds clients, resources and sessions. */
export function python(masked: Masked): Finder {
  const names = namesIn(masked.root);
  const calls = once(() => descendants(masked.root, 'call').filter((call) => PYTHON.setup.test(calleeOf(call, names))));
  const unless: Context['unless'] = (gone) => calls().some((call) => isSetUp(call, gone));
  const context: Context = { ...masked, names, sessions: sessionsIn(masked.root, names), unless };
  return (literal) => foundAt(literal, context);
}

interface Context extends Masked {
  readonly names: Names;
  readonly sessions: Sessions;
  readonly unless: NonNullable<Found['unless']>;
}

function foundAt(literal: SyntaxNode, context: Context): Found | null {
  const holder = literal.parent;
  const list = holder?.type === 'keyword_argument' ? holder.parent : holder;
  const call = list?.parent;
  if (list?.type !== 'argument_list' || call?.type !== 'call') return null;
  const pair = keysOf(call, context);
  if (pair === null || !isDefault(call, context, [])) return null;
  const pieces = withoutEntries(
    context.text,
    list,
    pair.entries.map(({ node }) => node),
  );
  return pieces && { pieces, masks: pair.masks, unless: context.unless };
}

/** The keys of a call that takes keys; by position only where nothing else comes by position. */
function keysOf(call: SyntaxNode, { names, kindOf }: Context): KeyPair | null {
  const entries = entriesOf(call);
  const named = namedPair(entries, PYTHON.options.keys, kindOf);
  if (named !== null) return named;
  const name = calleeOf(call, names);
  if (!PYTHON.session.test(name) && !PYTHON.old.test(name)) return null;
  const pair = /connect_to_region$/.test(name) ? null : leadingPair(entries, kindOf);
  return pair !== null && entries.slice(pair.entries.length).every((entry) => entry.name !== null) ? pair : null;
}

/** Whether `call`, once it has no keys, makes something that reads the default chain. */
function isDefault(call: SyntaxNode, context: Context, around: readonly number[]): boolean {
  const callee = call.childForFieldName('function');
  const pair = keysOf(call, context);
  const own = new Set(pair?.entries.map(({ node }) => node.id));
  const others = entriesOf(call).filter(({ node }) => !own.has(node.id));
  if (callee === null || around.includes(call.id) || !leaveDefaultChain(others, PYTHON.options)) return false;
  const name = context.names.nameOf(callee);
  if ([PYTHON.client, PYTHON.setup, PYTHON.session, PYTHON.old].some((known) => known.test(name))) return true;
  if (PYTHON.core.test(name)) return others.length === 0;
  return isOfDefaultSession(callee, context, [...around, call.id]);
}

/** `session.client`: of a session that is made in the same file, always in such a way. */
function isOfDefaultSession(callee: SyntaxNode, context: Context, around: readonly number[]): boolean {
  const object = callee.childForFieldName('object');
  if (object === null || !PYTHON.ofSession.test(callee.childForFieldName('attribute')?.text ?? '')) return false;
  const made = object.type === 'call' ? [object] : context.sessions.madeAs(object);
  return made.length > 0 && made.every((call) => isSession(call, context) && isDefault(call, context, around));
}

function isSession(call: SyntaxNode, { names }: Context): boolean {
  const name = calleeOf(call, names);
  return PYTHON.session.test(name) || PYTHON.core.test(name);
}

/** Whether `call` gives credentials to the default session. */
function isSetUp(call: SyntaxNode, gone: (node: SyntaxNode) => boolean): boolean {
  const others = entriesOf(call).filter(({ node }) => !gone(node));
  return !leaveDefaultChain(others, PYTHON.options);
}

function calleeOf(call: SyntaxNode, names: Names): string {
  return names.nameOf(call.childForFieldName('function'));
}

function entriesOf(call: SyntaxNode): Entry[] {
  const list = call.childForFieldName('arguments');
  return list === null ? [] : partsOf(list).map(entryOf);
}

function entryOf(node: SyntaxNode): Entry {
  if (node.type !== 'keyword_argument') return { node, name: null, value: node.type.endsWith('_splat') ? null : node };
  return { node, name: node.childForFieldName('name')?.text ?? null, value: node.childForFieldName('value') };
}
