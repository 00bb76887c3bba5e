/*
 * Owns which literals of C and C++ have to stay ones, and what the others become where they stand (c-places.ts).
 */

import { pieces } from '../../advice/embed.ts';
import { fillTemplate } from '../../advice/idioms/idiom.ts';
import { C_READ, CPP_READ } from '../../advice/idioms/native.ts';
import type { Refusal } from '../../model/fix.ts';
import type { Own } from '../syntax/grammar.ts';
import { enclosing, fieldText, partsOf } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { type CPlace, cPlaceOf, type Dialect } from './c-places.ts';
import { formatEdits, PERCENT } from './format-call.ts';
import { RUST_FORMAT } from './rust-macros.ts';

/** Why a literal has to stay one. */
export function refuseC(node: SyntaxNode, dialect: Dialect): Refusal | null {
  if (node.type.endsWith('comment')) return null;
  const unit = unitOf(node);
  if (isCompiled(unit, dialect)) return 'constant-expression';
  if (isBesideWords(unit)) return 'no-safe-edit';
  // Of wide characters, or with a suffix that makes another type of it.
  if (/(?:^|\s)(?:L|u8?|U)R?"/.test(unit.text) || /"\w*$/.exec(unit.text)?.[0].replace(/"s?$/, ''))
    return 'no-safe-edit';
  if (formatOf(unit, dialect) !== null) return null;
  const place = cPlaceOf(unit, dialect);
  if (place === 'array') return 'constant-expression';
  return place === null || (place === 'pointer' && wholeSecret(unit) === null) ? 'no-safe-edit' : null;
}

/** Adjacent literals are one, and so is a literal with its suffix. */
function unitOf(node: SyntaxNode): SyntaxNode {
  const { parent } = node;
  return parent !== null && /^(?:concatenated_string|user_defined_literal)$/.test(parent.type) ? unitOf(parent) : node;
}

/** Macros among adjacent literals, which the parser does not always see. */
function isBesideWords({ tree, startIndex, endIndex }: SyntaxNode): boolean {
  const { text } = tree.rootNode;
  const [word = ''] = /["\w]+\s*$/.exec(text.slice(Math.max(0, startIndex - 40), startIndex)) ?? [];
  if (word !== '' && !/^(?:return|else|throw|case|co_\w+|and|or|not)\s*$/.test(word)) return true;
  return /^\s*["A-Za-z_]/.test(text.slice(endIndex, endIndex + 200));
}

/** Before the program runs: in C everything that lives as long as the program. */
function isCompiled(unit: SyntaxNode, dialect: Dialect): boolean {
  const inside = ['lambda_expression', 'compound_statement'];
  const declaration = enclosing(unit, ['declaration', 'field_declaration'], inside);
  const around = enclosing(unit, ['function_definition'], ['lambda_expression']);
  if (dialect === 'cpp')
    return [declaration, around].some((each) => /\bconst(?:e(?:xpr|val)|init)\b/.test(specifiers(each)));
  return declaration !== null && (around === null || /\bstatic\b/.test(specifiers(declaration)));
}

function specifiers(declaration: SyntaxNode | null): string {
  const found = (declaration?.namedChildren ?? []).filter((each) =>
    /^(?:type_qualifier|storage_class)/.test(each?.type ?? ''),
  );
  return found.map((each) => each?.text).join(' ');
}

/** The mask of a literal that is nothing but a secret. */
function wholeSecret(unit: SyntaxNode): string | null {
  return /^R?"(?:\w*\()?([\uE000-\uF8FF])(?:\)\w*)?"s?$/.exec(unit.text)?.[1] ?? null;
}

/** The edits of a literal. */
export function ownC(literal: SyntaxNode, dialect: Dialect): Own | null {
  const unit = unitOf(literal);
  const format = formatOf(unit, dialect);
  if (format !== null) return format;
  const place = cPlaceOf(unit, dialect);
  const target = place === 'string' ? madeString(unit) : unit;
  const { startIndex: start, endIndex: end } = target;
  return {
    reach: { start, end },
    edits: (variables) => {
      const text = place === null ? null : textFor({ unit, target, place, dialect, variables });
      // Two secrets of one unit would give the edit twice.
      const first = unit.startIndex + unit.text.search(/[\uE000-\uF8FF]/);
      const isFirst = literal.startIndex <= first && first < literal.endIndex;
      return text === null ? null : isFirst ? [{ start, end, text }] : [];
    },
  };
}

/** `std::string("…")` as a whole, when the literal is cut. */
function madeString(unit: SyntaxNode): SyntaxNode {
  const call = unit.parent?.parent;
  const makes = call?.type === 'call_expression' && /^(?:std::)?string$/.test(fieldText(call, 'function'));
  return makes && unit.parent?.namedChildCount === 1 && wholeSecret(unit) === null ? call : unit;
}

interface Cut {
  readonly unit: SyntaxNode;
  readonly target: SyntaxNode;
  readonly place: CPlace;
  readonly dialect: Dialect;
  readonly variables: ReadonlyMap<string, string>;
}

function textFor({ unit, target, place, dialect, variables }: Cut): string | null {
  const read = dialect === 'c' ? C_READ : CPP_READ;
  const variable = variables.get(wholeSecret(unit) ?? '');
  if (variable !== undefined) {
    const text = fillTemplate(read, variable);
    return unit.type === 'user_defined_literal' ? `std::string(${text})` : text;
  }
  const parts = partsOfUnit(unit, variables, read);
  if (place === 'stream') return parts.join(' << ');
  if (place === 'sum') return parts.join(' + ');
  if (place !== 'string') return null;
  const sum = [`std::string(${parts[0]})`, ...parts.slice(1)].join(' + ');
  return holds(target) ? sum : `(${sum})`;
}

function partsOfUnit(unit: SyntaxNode, variables: ReadonlyMap<string, string>, read: string): string[] {
  const literals = unit.type === 'concatenated_string' ? partsOf(unit) : [unit];
  return literals.flatMap(({ text }) => {
    const [, open = '', close = ''] = /^(R"\w*\(|")[\s\S]*?((?:\)\w*)?")s?$/.exec(text) ?? [];
    const body = text.replace(/s$/, '').slice(open.length, -close.length);
    return pieces({ text: body, variables }).map((piece) =>
      piece.variable === null ? open + piece.text + close : fillTemplate(read, piece.variable),
    );
  });
}

const HOLDERS =
  /^(?:init_declarator|initializer_(?:list|pair)|argument_list|return_statement|assignment_expression|optional_parameter_declaration|field_declaration|parenthesized_expression)$/;

function holds({ parent }: SyntaxNode): boolean {
  if (parent === null || HOLDERS.test(parent.type)) return true;
  return parent.type === 'binary_expression' && /^(?:\+|==|!=|&&|\|\|)$/.test(fieldText(parent, 'operator'));
}

/** Functions with a format, by the number of arguments before it. */
const FORMATS: readonly (readonly [names: RegExp, before: number])[] = [
  [/^(?:std::)?(?:printf|warnx?)$/, 0],
  [/^(?:std::)?(?:fprintf|sprintf|dprintf|asprintf|syslog|errx?)$/, 1],
  [/^(?:std::)?snprintf$/, 2],
];
const BRACES = /^(?:(?:std|fmt)::)(?:format|print|println)$/;

const C_PERCENT = {
  ...PERCENT,
  takes: (placeholder: string) =>
    /n$/.test(placeholder) ? null : /m$/.test(placeholder) ? 0 : PERCENT.takes(placeholder),
};

function formatOf(unit: SyntaxNode, dialect: Dialect): Own | null {
  const list = unit.parent;
  if (list?.type !== 'argument_list' || unit.type === 'user_defined_literal') return null;
  const callee = fieldText(list.parent, 'function');
  const args = partsOf(list);
  const place = args.findIndex(({ id }) => id === unit.id);
  const behind = args.slice(place + 1);
  // Between the parts of a format there may be macros.
  if (unit.type === 'concatenated_string' && partsOf(unit).some(({ type }) => type !== 'string_literal')) return null;
  const read = dialect === 'c' ? C_READ : CPP_READ;
  if (BRACES.test(callee) && place === 0) return formatEdits({ literal: unit, args: behind, style: RUST_FORMAT, read });
  if (!FORMATS.some(([names, before]) => place === before && names.test(callee))) return null;
  return formatEdits({ literal: unit, args: behind, style: C_PERCENT, read });
}
