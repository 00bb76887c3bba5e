/*
 * Owns importing `os` in Go, where gofmt and goimports would have it.
 */

import type { Edit } from '../../advice/edit.ts';
import { descendants, fieldText } from '../syntax/nodes.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { endOfLine, linesOf } from '../text/lines-of.ts';

/** The edits with which the reads of the text under `root` find their package. */
export function goImportEdits(root: SyntaxNode): Edit[] {
  const reads = descendants(root, 'selector_expression').filter(({ text }) => /^os\.(?:Getenv|LookupEnv)$/.test(text));
  const specs = descendants(root, 'import_spec');
  const known = specs.filter((spec) => pathOf(spec) === 'os' && fieldText(spec, 'name') !== '_');
  if (reads.length === 0 || known.some((spec) => fieldText(spec, 'name') === '')) return [];
  const [alias] = known;
  return alias === undefined ? [imported(root, specs)] : reads.map((read) => renamed(read, fieldText(alias, 'name')));
}

function pathOf(spec: SyntaxNode): string {
  return fieldText(spec, 'path').slice(1, -1);
}

function renamed({ startIndex, text, endIndex }: SyntaxNode, alias: string): Edit {
  const name = text.slice('os.'.length);
  return { start: startIndex, end: endIndex, text: alias === '.' ? name : `${alias}.${name}` };
}

function imported(root: SyntaxNode, specs: readonly SyntaxNode[]): Edit {
  const { text } = root;
  const { ending } = linesOf(text);
  const grouped = specs.filter(({ parent }) => parent?.type === 'import_spec_list' && severalLines(parent));
  if (grouped.length > 0) return intoGroup(grouped, text, ending);
  return alone(root, specs, ending);
}

/** Where no import is in a group. */
function alone(root: SyntaxNode, specs: readonly SyntaxNode[], ending: string): Edit {
  const { text } = root;
  const own = specs.filter((spec) => pathOf(spec) !== 'C');
  const [only] = own;
  if (only !== undefined && own.length === 1 && only.parent?.type === 'import_declaration')
    return asGroup(only, ending);
  const before = own.find(
    (spec) => pathOf(spec) > 'os' && isStandard(spec) && spec.parent?.type === 'import_declaration',
  );
  if (before?.parent) return inserted(before.parent.startIndex, `import "os"${ending}`);
  const last = specs.at(-1);
  const declaration = last && (last.parent?.type === 'import_declaration' ? last.parent : last.parent?.parent);
  if (declaration) return inserted(endOfLine(text, declaration.endIndex), afterLast(own.length > 0, ending));
  const clause = descendants(root, 'package_clause')[0];
  return inserted(endOfLine(text, clause?.endIndex ?? 0), `${ending}${ending}import "os"`);
}

function severalLines({ startPosition, endPosition }: SyntaxNode): boolean {
  return startPosition.row < endPosition.row;
}

/** `import "C"` and the C above it keep to themselves. */
function afterLast(besideOthers: boolean, ending: string): string {
  return `${besideOthers ? ending : ending + ending}import "os"`;
}

function inserted(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Packages of the standard library have no domain in their path. */
function isStandard(spec: SyntaxNode): boolean {
  return !pathOf(spec).split('/')[0]?.includes('.');
}

/** Into the first stretch of a group that has packages of the standard library, in their order. */
function intoGroup(specs: readonly SyntaxNode[], text: string, ending: string): Edit {
  const standard = sections(specs).find((section) => section.some(isStandard));
  const [first] = specs as readonly [SyntaxNode];
  if (standard === undefined) return beforeSpec(first, text, `"os"${ending}${ending}`);
  const next = standard.find((spec) => pathOf(spec) > 'os');
  if (next !== undefined) return beforeSpec(next, text, `"os"${ending}`);
  const last = standard.at(-1) ?? first;
  return inserted(endOfLine(text, last.endIndex), `${ending}${indentOf(last, text)}"os"`);
}

/** What blank lines or groups keep apart. */
function sections(specs: readonly SyntaxNode[]): SyntaxNode[][] {
  const found: SyntaxNode[][] = [];
  let last: SyntaxNode | null = null;
  for (const spec of specs) {
    const together =
      last !== null && last.parent?.id === spec.parent?.id && firstLine(spec) - last.endPosition.row <= 1;
    if (together) found.at(-1)?.push(spec);
    else found.push([spec]);
    last = spec;
  }
  return found;
}

/** The line of an import, or of the comments right above it. */
function commented(spec: SyntaxNode): SyntaxNode {
  let first = spec;
  for (let each = spec.previousNamedSibling; each?.type === 'comment'; each = each.previousNamedSibling) {
    const beside = each.previousNamedSibling?.endPosition.row === each.startPosition.row;
    if (each.endPosition.row !== first.startPosition.row - 1 || beside) break;
    first = each;
  }
  return first;
}

function firstLine(spec: SyntaxNode): number {
  return commented(spec).startPosition.row;
}

function beforeSpec(spec: SyntaxNode, text: string, added: string): Edit {
  const { startIndex } = commented(spec);
  return inserted(startIndex, added + indentOf(spec, text));
}

function indentOf({ startIndex }: SyntaxNode, text: string): string {
  return text.slice(text.lastIndexOf('\n', startIndex - 1) + 1, startIndex);
}

/** One import alone becomes a group, as goimports has it. */
function asGroup(spec: SyntaxNode, ending: string): Edit {
  const lines = isStandard(spec) ? [spec.text, '"os"'] : ['"os"', '', spec.text];
  if (isStandard(spec) && pathOf(spec) > 'os') lines.reverse();
  const group = lines.map((line) => (line === '' ? '' : `\t${line}`));
  return { start: spec.startIndex, end: spec.endIndex, text: ['(', ...group, ')'].join(ending) };
}
