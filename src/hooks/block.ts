/*
 * Owns the marked block inside somebody else's file: putting it in, finding it, taking it out so that every other byte
 * is as it was. Does not own what stands in it.
 */

const BEGIN = '# >>> leakgate >>>';
const END = '# <<< leakgate <<<';
const BLOCK =
  /^[ \t]*# >>> leakgate >>>(?:(?!# >>> leakgate >>>)[\s\S])*?^[ \t]*# <<< leakgate <<<[^\n]*(?:\n|$(?![\s\S]))/m;
const MADE = '# leakgate made this file.';

/** A block as found in a file. */
export interface FoundBlock {
  /** From the newline before the block, which came with it. */
  readonly start: number;
  /** One past the newline that ends it. */
  readonly end: number;
  /** True when the whole file was written by leakgate. */
  readonly made: boolean;
}

/** The lines between and with the markers, each ended by `eol`. */
export function blockText({ lines, made, indent, eol }: BlockParts): string {
  const all = [BEGIN, ...(made ? [MADE] : []), ...lines, END];
  return all.map((line) => (line === '' ? eol : indent + line + eol)).join('');
}

export interface BlockParts {
  readonly lines: readonly string[];
  /** True when leakgate writes the whole file. */
  readonly made: boolean;
  readonly indent: string;
  readonly eol: '\n' | '\r\n';
}

/**
 * Puts `block` into `text` at `at`, with one newline before it: an empty line after a finished line, the missing newline
 * after an unfinished one. Both are undone by taking one newline away.
 */
export function insertBlock({ text, at, block }: { text: string; at: number; block: string }): string {
  return text.slice(0, at) + (isCrlf(block) ? '\r\n' : '\n') + block + text.slice(at);
}

/** The first block of `text`, or null. A begin marker without its end is none. */
export function findBlock(text: string): FoundBlock | null {
  // A begin marker inside the match would mean that an earlier one lost its end: start at the last one.
  const match = BLOCK.exec(text);
  if (match === null) return null;
  const block = match[0];
  return {
    start: match.index - newlineBefore(text.slice(0, match.index), block),
    end: match.index + block.length,
    made: block.includes(MADE),
  };
}

/** `text` without any block. */
export function withoutBlock(text: string): string {
  const found = findBlock(text);
  if (found === null) return text;
  return withoutBlock(text.slice(0, found.start) + text.slice(found.end));
}

/** True when both say the same but for line endings: git may have converted the file (`core.autocrlf`). */
export function sameLines(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

function newlineBefore(head: string, block: string): number {
  if (isCrlf(block) && head.endsWith('\r\n')) return 2;
  return head.endsWith('\n') ? 1 : 0;
}

function isCrlf(block: string): boolean {
  return /^[^\n]*\r\n/.test(block);
}
