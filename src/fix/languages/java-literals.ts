/*
 * Owns which literals of Java have to stay ones, and those that are not just replaced by a call: values of annotations, text
 * blocks, format strings.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` is text of Spring

import { pieces, replaceSecrets } from '../../advice/embed.ts';
import { fillTemplate } from '../../advice/idioms/idiom.ts';
import { JAVA_READ } from '../../advice/idioms/jvm.ts';
import type { Refusal } from '../../model/fix.ts';
import { memoisedByObject } from '../../util/memoised.ts';
import type { Own } from '../syntax/grammar.ts';
import { descendants, enclosing, fieldText, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { formatEdits, PERCENT } from './format-call.ts';
import { neededNames } from './used-constants.ts';

/** Why a literal of Java has to stay one. */
export function refuseJava(node: SyntaxNode): Refusal | null {
  const declarator = enclosing(node, ['variable_declarator'], ['lambda_expression', 'class_body', 'block']);
  const declaration = declarator?.parent ?? null;
  if (declarator === null || declaration === null || !isConstant(declaration)) return null;
  return neededIn(node.tree).has(fieldText(declarator, 'name')) ? 'constant-used' : null;
}

const neededIn = memoisedByObject(({ rootNode }: SyntaxNode['tree']) =>
  neededNames([...valuesOfAnnotations(rootNode), ...descendants(rootNode, 'switch_label')]),
);

function isConstant(declaration: SyntaxNode): boolean {
  if (declaration.type === 'constant_declaration') return true;
  const modifiers = declaration.namedChildren.find((child) => child?.type === 'modifiers');
  return /\bfinal\b/.test(modifiers?.text ?? '');
}

function valuesOfAnnotations(root: SyntaxNode): SyntaxNode[] {
  return descendants(root, 'annotation_argument_list').flatMap((list) =>
    partsOf(list).map((part) =>
      part.type === 'element_value_pair' ? (part.childForFieldName('value') ?? part) : part,
    ),
  );
}

/** Edits of a literal of Java that are more than its quotes tell. */
export function ownJava(literal: SyntaxNode): Own | null {
  if (enclosing(literal, ['annotation'], ['class_body', 'block']) !== null) return inAnnotation(literal);
  return literal.text.startsWith('"""') ? ofTextBlock(literal) : formatOf(literal);
}

/** Spring fills in `${X}` itself. */
function inAnnotation(literal: SyntaxNode): Own {
  const { startIndex: start, endIndex: end, text } = literal;
  const edits: Own['edits'] = (variables) => [{ start, end, text: replaceSecrets({ text, variables, read: '${§}' }) }];
  return { reach: { start, end }, edits };
}

/** A text block that is nothing but the secret, and perhaps a newline. */
const ALONE = /^"""(?:[ \t]*\r?\n[ \t]*)?([\uE000-\uF8FF])(\r?\n[ \t]*)?"""$/;

function ofTextBlock(literal: SyntaxNode): Own {
  const { startIndex: start, endIndex: end, text } = literal;
  const [, mask, newline] = ALONE.exec(text) ?? [];
  const edits: Own['edits'] = (variables) => {
    const variable = variables.get(mask ?? '');
    const read = variable === undefined ? formatted(literal, variables) : fillTemplate(JAVA_READ, variable);
    return read === null ? null : [{ start, end, text: newline === undefined ? read : withNewline(read, literal) }];
  };
  return { reach: { start, end }, edits };
}

/** What a text block ends with belongs to the text. */
function withNewline(read: string, { parent }: SyntaxNode): string {
  const sum = `${read} + "\\n"`;
  const holds = /^(?:variable_declarator|argument_list|assignment_expression|return_statement|array_initializer)$/;
  return holds.test(parent?.type ?? '') ? sum : `(${sum})`;
}

/** `formatted` came with text blocks (JEP 378), which cannot be cut within a line. */
function formatted({ text, parent }: SyntaxNode, variables: ReadonlyMap<string, string>): string | null {
  if (!/^"""[ \t]*\r?\n/.test(text)) return null;
  if (text.includes('%') || fieldText(parent, 'name') === 'formatted') return null;
  const names = pieces({ text, variables }).flatMap(({ variable }) => variable ?? []);
  const block = replaceSecrets({ text, variables, read: '%s' });
  return `${block}.formatted(${names.map((name) => fillTemplate(JAVA_READ, name)).join(', ')})`;
}

/** The format string may follow a locale. */
function formatOf(literal: SyntaxNode): Own | null {
  const list = literal.parent;
  const call = list?.type === 'argument_list' ? list.parent : null;
  if (list === null || call === null || !isFormatting(call)) return null;
  const args = partsOf(list);
  const place = args.findIndex(({ id }) => id === literal.id);
  const isFormat = place === 0 || (place === 1 && args[0]?.type !== 'string_literal');
  if (!isFormat) return null;
  return formatEdits({ literal, args: args.slice(place + 1), style: PERCENT, read: JAVA_READ });
}

function isFormatting(call: SyntaxNode): boolean {
  const name = fieldText(call, 'name');
  return name === 'printf' || (name === 'format' && /\b(?:String|out|err)$/.test(fieldText(call, 'object')));
}
