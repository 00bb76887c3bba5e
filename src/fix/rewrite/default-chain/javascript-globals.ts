/*
 * Owns whether the global configuration of the AWS SDK for JavaScript v2 names credentials: services without keys of their
 * own have these.
 */

import { once } from '../../../util/memoised.ts';
import type { SyntaxNode } from '../../syntax/tree-sitter.ts';
import { leaveDefaultChain } from './client-options.ts';
import { JAVASCRIPT } from './clients.ts';
import type { Masked } from './deletion.ts';
import { entriesOf } from './javascript-entries.ts';
import type { Names } from './javascript-names.ts';

type Gone = (node: SyntaxNode) => boolean;

/** Tells whether it does, but for what is gone. */
export function globalsIn(masked: Masked, names: Names): (gone: Gone) => boolean {
  const configs = once(() => configsIn(masked, names));
  return (gone) => configs().some((node) => !gone(node) && !isHarmless(node, names, gone));
}

/** All expressions that are the global configuration: looked for by their last word, as files can be large. */
function configsIn({ text, root }: Masked, names: Names): SyntaxNode[] {
  const locals = new Set(names.localsOf(JAVASCRIPT.v2.config));
  const configs: SyntaxNode[] = [];
  for (const { 0: word, index } of text.matchAll(/[\w$]+/g)) {
    const node = word === 'config' || locals.has(word) ? root.descendantForIndex(index, index + 1) : null;
    const expression = node?.type === 'property_identifier' ? node.parent : node;
    if (expression && JAVASCRIPT.v2.config.test(names.nameOf(expression))) configs.push(expression);
  }
  return configs;
}

/** Regions and the like are read and set; objects without keys, and without another host, are merged. */
function isHarmless(config: SyntaxNode, names: Names, gone: Gone): boolean {
  const parent = config.parent;
  if (parent?.type === 'assignment_expression') return isNewConfig(parent.childForFieldName('right'), names, gone);
  if (parent?.type !== 'member_expression')
    return parent?.type === 'variable_declarator' || parent?.type === 'import_specifier';
  const property = parent.childForFieldName('property')?.text ?? '';
  if (property === 'update') return isPlain(parent.parent, gone);
  const isSdk = JAVASCRIPT.v2.config.test(names.nameOf(parent));
  return isSdk || !/credential|accessKey|sessionToken|loadFromPath|endpoint/i.test(property);
}

function isNewConfig(value: SyntaxNode | null, names: Names, gone: Gone): boolean {
  const made = value?.childForFieldName('constructor');
  return made ? /#Config$/.test(names.nameOf(made)) && isPlain(value, gone) : false;
}

/** Whether a call has one object, and no credentials in it. */
function isPlain(call: SyntaxNode | null, gone: Gone): boolean {
  const [argument] = entriesOf(call?.childForFieldName('arguments') ?? null);
  if (argument?.value?.type !== 'object') return false;
  const others = entriesOf(argument.value).filter(({ node }) => !gone(node));
  return leaveDefaultChain(others, JAVASCRIPT.options);
}
