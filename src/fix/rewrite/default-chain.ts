/*
 * Owns deleting the key arguments of AWS SDK clients: without them a client reads the default credential chain, which is
 * the environment first. Does not own reading the environment in their place.
 */

import { hasSecret, MASK } from '../../advice/masks.ts';
import type { SyntaxNode } from '../syntax/tree-sitter.ts';
import { cSharp } from './default-chain/c-sharp.ts';
import type { Deletion, Finder, Found, KeyKind, Masked } from './default-chain/deletion.ts';
import { go } from './default-chain/go.ts';
import { withImports } from './default-chain/go-imports.ts';
import { java } from './default-chain/java.ts';
import { javascript } from './default-chain/javascript.ts';
import { maskOf } from './default-chain/key-pair.ts';
import { lacksEnvironment } from './default-chain/lacks-environment.ts';
import { php } from './default-chain/php.ts';
import { python } from './default-chain/python.ts';
import { ruby } from './default-chain/ruby.ts';

export type { Deletion, KeyKind } from './default-chain/deletion.ts';

/** A parsed text, in which each masked secret is one character. */
export interface MaskedSource {
  readonly text: string;
  /** The root of its tree. */
  readonly root: SyntaxNode;
  /** The grammar that made the tree. */
  readonly grammar: string;
  /** What a masked secret is; null for any that is no key of AWS. */
  readonly kindOf: (mask: string) => KeyKind | null;
}

/**
 * The deletions after which the clients in a text read the default chain, in the order of the text; only where that is
 * certain. Each one may be made only when all of its masks are to go, and a mask is gone only when all deletions with it
 * are made.
 */
export function defaultChainDeletions({ grammar, ...masked }: MaskedSource): readonly Deletion[] {
  const dialect = DIALECTS[grammar];
  const hasKeys = (masked.text.match(MASK) ?? []).some((mask) => masked.kindOf(mask) === 'key-id');
  if (dialect === undefined || !hasKeys || lacksEnvironment(masked, grammar)) return [];
  const found = unspoiled(foundIn(masked, dialect(masked)).filter((each) => isClean(each, masked.text)));
  const { founds, imports } = grammar === 'go' ? withImports(masked, found) : { founds: found, imports: [] };
  const deletions = founds.flatMap(({ pieces, masks }) => pieces.map((piece) => ({ ...piece, masks })));
  return [...imports, ...deletions].sort((a, b) => a.start - b.start);
}

const DIALECTS: Readonly<Record<string, (masked: Masked) => Finder>> = {
  javascript,
  typescript: javascript,
  tsx: javascript,
  python,
  ruby,
  php,
  go,
  java,
  'c-sharp': cSharp,
};

function foundIn({ text, root, kindOf }: Masked, find: Finder): Found[] {
  const founds: Found[] = [];
  for (const { 0: mask, index } of text.matchAll(MASK)) {
    const literal = kindOf(mask) === 'key-id' ? literalAt(root, index, mask) : null;
    const found = literal && find(literal);
    if (found) founds.push(found);
  }
  return founds;
}

/** The literal that is nothing but the masked secret at `at`. */
function literalAt(root: SyntaxNode, at: number, mask: string): SyntaxNode | null {
  let node = root.descendantForIndex(at, at + 1);
  while (node !== null && node.endIndex - node.startIndex <= LONGEST && maskOf(node) !== mask) node = node.parent;
  return node !== null && maskOf(node) === mask ? node : null;
}

/** `"""…"""` */
const LONGEST = 7;

/** Whether nothing but its own keys goes, and nothing of them stays. */
function isClean({ pieces, masks }: Found, text: string): boolean {
  const gone = pieces.flatMap(({ start, end }) => text.slice(start, end).match(MASK) ?? []);
  return (
    pieces.every((piece) => !hasSecret(piece.text)) &&
    gone.length === masks.length &&
    masks.every((mask) => gone.includes(mask))
  );
}

/** Those that nothing else gives credentials, once all of them are made: each that is not may be what gives them. */
function unspoiled(founds: readonly Found[]): readonly Found[] {
  const pieces = founds.flatMap((found) => found.pieces);
  const gone = ({ startIndex, endIndex }: SyntaxNode) =>
    pieces.some(({ start, end }) => start <= startIndex && endIndex <= end);
  const kept = founds.filter(({ unless }) => unless === undefined || !unless(gone));
  return kept.length === founds.length ? founds : unspoiled(kept);
}
