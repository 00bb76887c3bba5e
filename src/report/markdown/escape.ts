/*
 * Owns writing text from outside into GitHub-flavoured Markdown: it stays text, whatever is in it.
 *
 * Character references, not backslashes: they hold in Markdown and in HTML, in tables and headings, and what they stand
 * for can form neither markup (CommonMark 0.31, 2.5) nor the automatic links of GFM (6.9). Forges look for `@name` and
 * `#1` only after that, in the rendered text, but not in code: what a repository controls is always in `<code>`.
 */

/** Characters shown of one piece of text; a path can have thousands. */
const LONGEST = 120;
const LONGEST_PROSE = 600;
/**
 * ASCII alone has a meaning in Markdown. `www.` and `://` begin automatic links; an underscore within a word means nothing
 * (CommonMark 6.2), and names of variables stay readable.
 */
const MARKUP = /[!"#$%&'*<>?@[\\\]^`{|}~]|:(?=\/)|(?<=www)\.|(?<![a-z0-9])_|_(?![a-z0-9])/gi;
/** The address of a page, and nothing that could end it or the brackets around it. */
const ADDRESS = /^https:\/\/[\w./%#?=&~:@-]+$/;

/** Text from outside, as code. `text` is on one line already. */
export function code(text: string): string {
  return `<code>${referenced(clipped(text, LONGEST))}</code>`;
}

/**
 * A sentence, with what may be from outside in it: its code spans stay, everything else is text. Holds within a line and
 * at its start.
 * @param address of the sentence, that becomes a link
 */
export function prose(sentence: string, address = ''): string {
  const text = clipped(sentence, LONGEST_PROSE);
  const pieces = ADDRESS.test(address) ? text.split(address) : [text];
  // A sign or a number at the start would begin a list; an underscore behind its reference is no longer within a word.
  return pieces
    .map(spanned)
    .join(`<${address}>`)
    .replace(/^[^\p{L}&<]_?/u, (start) => start.replace(/./gsu, reference));
}

/** Lines as a block of code, in a fence that none of them ends (CommonMark 4.5). */
export function fenced(lines: readonly string[], language: string): string[] {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [`${fence}${language}`, ...lines, fence];
}

/** The first `most` characters, then `…`. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

/** As `prose` within a line, whole and without links. Odd pieces of what backticks part are code. */
export function spanned(text: string): string {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? `<code>${referenced(piece)}</code>` : outsideCode(piece)))
    .join('');
}

/** The zero width space keeps forges from seeing a name or a number. */
function outsideCode(text: string): string {
  return referenced(text).replace(/&#(?:64|35);/g, '$&&#8203;');
}

function referenced(text: string): string {
  return text.replace(MARKUP, reference);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
