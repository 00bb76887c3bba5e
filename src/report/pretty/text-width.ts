/*
 * Owns how wide text is in a terminal, and breaking prose into lines. East Asian characters take two columns.
 */

/** Ranges of Unicode's East Asian Width W and F that occur in practice, emoji included. */
const WIDE =
  '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f680}-\\u{1f6ff}\\u{1f900}-\\u{1faff}\\u{20000}-\\u{3fffd}';
/** Each character takes one column; most text is so, and splitting it with `PIECE` took half of a long report's time. */
const PLAIN = /^[\x20-\x7e]*$/;
const WIDE_CHARACTER = new RegExp(`[${WIDE}]`, 'u');
/** What may not be torn apart: a wide character or a run of narrow ones, with the punctuation that closes after it. */
const PIECE = new RegExp(`(?:[${WIDE}]|[^${WIDE}]+)[、。，．・：；」』）】！？ー]*`, 'gu');
/** Words; a code span in backquotes is one word. */
const WORD = /(?:`[^`]*`|[^\s`]|`)+/g;

/** Terminal columns that `text` takes; `text` is already printable. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** `text` with spaces up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Breaks prose into lines of at most `width` columns where words allow it. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (line !== '' && displayWidth(longer.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line = longer;
    }
  }
  return [...lines, line.trimEnd()];
}

function* pieces(text: string): Generator<string> {
  let first = true;
  for (const [word] of text.matchAll(WORD)) {
    let space = first ? '' : ' ';
    first = false;
    if (PLAIN.test(word)) {
      yield space + word;
      continue;
    }
    for (const [piece] of word.matchAll(PIECE)) {
      yield space + piece;
      space = '';
    }
  }
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/[\p{Mark}\u200c\u200d]/u.test(character)) return 0;
  return WIDE_CHARACTER.test(character) ? 2 : 1;
}
