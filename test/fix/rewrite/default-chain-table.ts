/*
 * Owns tables of texts with the keys of AWS clients and of what is left of them: `«id»`, `«secret»`, `«token»` and
 * `«other»` mark the masked secrets.
 */

import { describe, expect, test } from 'vitest';
import { type Deletion, defaultChainDeletions, type KeyKind } from '../../../src/fix/rewrite/default-chain.ts';
import type { SyntaxNode } from '../../../src/fix/syntax/tree-sitter.ts';
import { parseWith } from '../../../src/fix/syntax/tree-sitter.ts';
import { complaintsOf } from './default-chain-compilers.ts';

/** A situation, the text, and the text after it; null when nothing is deleted. */
export type Row = readonly [title: string, before: string, after: string | null];

/** Tests each row with `grammar`, with both kinds of line ends. */
export function testTable(grammar: string, rows: readonly Row[]): void {
  describe(grammar, () => {
    test.each(rows)('%s', async (_, before, after) => {
      const text = await withoutKeys(grammar, before);
      expect(text).toBe(after ?? before);
      expect(await withoutKeys(grammar, withCrlf(before))).toBe(withCrlf(after ?? before));
    });

    test('what is left compiles', () => {
      const left = rows.map(([, , after]) => after).filter((after) => after !== null);
      expect(
        complaintsOf(
          grammar,
          left.map((after) => after.replace(/[«»]/g, '')),
        ),
      ).toBe('');
    });
  });
}

/** The marked text without what is deleted from it. */
export async function withoutKeys(grammar: string, marked: string): Promise<string> {
  const { text, kinds } = readMarks(marked);
  const { deletions, errors } = await deletionsOf(grammar, text, kinds);
  const after = applied(text, deletions);
  expect((await deletionsOf(grammar, after, kinds)).errors).toBeLessThanOrEqual(errors);
  expectWhole(text, deletions);
  return after.replace(/[\uE000-\uF8FF]/g, (mask) => `«${MARK_OF[kinds.get(mask) ?? 'other']}»`);
}

/** The deletions in a marked text, with the marks of their masks. */
export async function deletionsIn(
  grammar: string,
  marked: string,
): Promise<{ text: string; deletions: readonly Deletion[] }> {
  const { text, kinds } = readMarks(marked);
  return { text, deletions: (await deletionsOf(grammar, text, kinds)).deletions };
}

type Kinds = ReadonlyMap<string, KeyKind | null>;

const KIND_OF: Readonly<Record<string, KeyKind>> = { id: 'key-id', secret: 'secret', token: 'session-token' };
const MARK_OF: Readonly<Record<string, string>> = {
  'key-id': 'id',
  secret: 'secret',
  'session-token': 'token',
  other: 'other',
};

function readMarks(marked: string): { text: string; kinds: Kinds } {
  const kinds = new Map<string, KeyKind | null>();
  const text = marked.replace(/«(\w+)»/g, (_, mark: string) => {
    const mask = String.fromCharCode(0xe000 + kinds.size);
    kinds.set(mask, KIND_OF[mark] ?? null);
    return mask;
  });
  return { text, kinds };
}

async function deletionsOf(grammar: string, text: string, kinds: Kinds) {
  const tree = await parseWith(grammar, text);
  try {
    const kindOf = (mask: string) => kinds.get(mask) ?? null;
    return {
      deletions: defaultChainDeletions({ text, root: tree.rootNode, grammar, kindOf }),
      errors: countErrors(tree.rootNode),
    };
  } finally {
    tree.delete();
  }
}

function countErrors(node: SyntaxNode): number {
  const own = node.isError || node.isMissing ? 1 : 0;
  return node.hasError ? node.children.reduce((sum, child) => sum + (child ? countErrors(child) : 0), own) : 0;
}

function applied(text: string, deletions: readonly Deletion[]): string {
  let result = text;
  for (const { start, end, text: kept } of [...deletions].reverse())
    result = result.slice(0, start) + kept + result.slice(end);
  return result;
}

/** Deletions are in order and apart, and the secrets in them are those that they name. */
function expectWhole(text: string, deletions: readonly Deletion[]): void {
  for (const [index, { start }] of deletions.entries())
    expect(start).toBeGreaterThanOrEqual(deletions[index - 1]?.end ?? 0);
  const gone = deletions.flatMap(({ start, end }) => text.slice(start, end).match(/[\uE000-\uF8FF]/g) ?? []);
  expect(new Set(deletions.flatMap(({ masks }) => masks))).toEqual(new Set(gone));
}

function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
