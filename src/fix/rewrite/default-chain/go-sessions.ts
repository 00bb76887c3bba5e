/*
 * Owns whether a configuration of the AWS SDK for Go v1 is used for sessions and services only, and whether these read
 * the default chain once it has no credentials.
 */

import { descendants, partsOf } from '../../syntax/nodes.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { GO } from './clients.ts';
import type { Masked } from './deletion.ts';
import { entriesOf } from './go-entries.ts';
import type { Names } from './go-names.ts';
import { holderOf, isSame } from './nodes-of.ts';

interface Context extends Masked {
  readonly names: Names;
}

/** Whether `config` is given to such a call, in place or by the only name that it has. */
export function makesSessions(config: SyntaxNode | null, context: Context): boolean {
  const holder = config && holderOf(config);
  if (!config || !holder) return false;
  if (/^(?:argument_list|keyed_element)$/.test(holder.type)) return isGiven(config, context);
  const declared = holder.type === 'expression_list' ? holder.parent : holder;
  const name = declared && /^(?:short_var_declaration|var_spec)$/.test(declared.type) ? onlyNameOf(declared) : null;
  return name !== null && usesOf(name, context).every((use) => isField(use) || isGiven(withOperators(use), context));
}

function isGiven(config: SyntaxNode, context: Context): boolean {
  const holder = holderOf(config);
  if (holder?.type === 'keyed_element') return isInOptions(holder, context);
  const call = holder?.type === 'argument_list' ? holder.parent : null;
  if (holder?.type !== 'argument_list' || call === null) return false;
  const [first, second, ...more] = partsOf(holder);
  const name = context.names.madeBy(call);
  if (GO.session.test(name)) return second === undefined;
  if (!GO.service.test(name) || first === undefined || more.length > 0) return false;
  return second === undefined || (isSame(second, config) && isDefaultSession(first, context));
}

/** `session.NewSessionWithOptions(session.Options{Config: …})` */
function isInOptions(field: SyntaxNode, { names }: Context): boolean {
  const list = field.parent;
  const literal = list?.parent;
  const call = literal && holderOf(literal)?.parent;
  if (!list || !literal || !call || !GO.sessionOptions.test(names.madeBy(literal))) return false;
  const fields = entriesOf(list).map(({ name }) => name);
  return (
    fields.includes('Config') &&
    !fields.includes('Profile') &&
    !fields.includes(null) &&
    GO.sessionWithOptions.test(names.madeBy(call))
  );
}

/** A session that is made without a profile and without credentials. */
function isDefaultSession(session: SyntaxNode, context: Context): boolean {
  if (session.type === 'identifier') return isNameOfDefaultSession(session, context);
  const name = context.names.madeBy(session);
  const list = session.childForFieldName('arguments');
  if (!list || !(GO.must.test(name) || GO.session.test(name))) return false;
  const parts = partsOf(list);
  if (GO.must.test(name)) return parts[0] !== undefined && isDefaultSession(parts[0], context);
  return parts.every((part) => /^&?\w+\.Config\{/.test(part.text) && !/\bCredentials\b/.test(part.text));
}

function isNameOfDefaultSession({ text }: SyntaxNode, context: Context): boolean {
  const declared = descendants(
    context.root,
    'short_var_declaration',
    'assignment_statement',
    'var_spec',
    'parameter_declaration',
  ).filter((each) => namesOf(each).some((name) => name.text === text));
  const values = declared.map((each) => each.childForFieldName('right') ?? each.childForFieldName('value'));
  return (
    values.length > 0 &&
    values.every((value) => value?.firstNamedChild && isDefaultSession(value.firstNamedChild, context))
  );
}

function namesOf(declaration: SyntaxNode): SyntaxNode[] {
  const left = declaration.childForFieldName('left');
  return partsOf(left ?? declaration).filter(({ type }) => type === 'identifier');
}

function onlyNameOf(declaration: SyntaxNode): SyntaxNode | null {
  const [name, ...more] = namesOf(declaration);
  return name === undefined || more.length > 0 ? null : name;
}

/** All places in the same file where something of that name is used. */
function usesOf(name: SyntaxNode, { root }: Context): SyntaxNode[] {
  return descendants(root, 'identifier').filter((node) => node.text === name.text && node.id !== name.id);
}

/** `config.Region = …` */
function isField(use: SyntaxNode): boolean {
  const field = use.parent?.type === 'selector_expression' ? use.parent.childForFieldName('field')?.text : undefined;
  const list = use.parent?.parent;
  const isAssigned =
    list?.parent?.type === 'assignment_statement' && list.parent.childForFieldName('left')?.id === list.id;
  return field !== undefined && isAssigned && !/Credentials|Endpoint/.test(field);
}

/** `*config`, `&config` */
function withOperators(node: SyntaxNode): SyntaxNode {
  return node.parent?.type === 'unary_expression' ? withOperators(node.parent) : node;
}
