/*
 * Owns how comments begin and end, in all languages at once. Does not own what they say (inline.ts).
 */

/** Beginnings of comments that may end before the line does, with their ends; `*` in the lines of a block. */
const ENDS: Readonly<Record<string, string>> = {
  '{{- /*': '*/',
  '{{!--': '--}}',
  '{{/*': '*/',
  '<%--': '--%>',
  '<#--': '-->',
  '<!--': '-->',
  '--[[': ']]',
  '{{!': '}}',
  '{/*': '*/',
  '<%#': '%>',
  '"""': '"""',
  "'''": "'''",
  '/**': '*/',
  '/*': '*/',
  '(*': '*)',
  '{*': '*}',
  '@*': '*@',
  '{#': '#}',
  '{-': '-}',
  '#|': '|#',
  '#=': '=#',
  '<#': '#>',
  '*': '*/',
};
/** Those that go on to the end of the line. */
const OF_LINES = ['//', '--', '::', '..', '#', ';', '%', "'", '"', '!', '\\'];
/** The same, of letters: in any case, and never the end of a longer word. */
const WORDS = /(?:^|[^\w@])(@?rem|dnl)$/i;
/** Longest first: `"""` is no `"`. */
const BEGINNINGS: readonly string[] = [...Object.keys(ENDS), ...OF_LINES].sort((a, b) => b.length - a.length);
/** What may stand at the end of a line without belonging to what its comment says. */
const CLOSERS: readonly string[] = [...new Set(Object.values(ENDS))].sort((a, b) => b.length - a.length);
/** What begins comments in Vim script and Visual Basic begins strings elsewhere: those end. */
const STRING_ENDS: Readonly<Record<string, RegExp>> = { '"': /"(?=\s*(?:[,;)\]}]|$))/, "'": /'(?=\s*(?:[,;)\]}]|$))/ };

/** A comment up to where something in it begins. */
export interface Opened {
  /** What begins it; several at once as in `<!-- #` are the last of them. */
  readonly opener: string;
  /** Where the first of them begins, from 0. */
  readonly start: number;
  /** True when nothing but beginnings of comments stands before. */
  readonly isAlone: boolean;
}

/** The comment that begins directly before the end of `text`; null when none does. */
export function openedAtEnd(text: string): Opened | null {
  let rest = upToOpener(text);
  const opener = openerAtEnd(rest);
  if (opener === null) return null;
  for (let next: string | null = opener; next !== null; next = openerAtEnd(rest))
    rest = upToOpener(rest.slice(0, rest.length - next.length));
  return { opener, start: rest.length, isAlone: rest === '' };
}

/** What is said after `opener` in `text`, and whether there is nothing behind the comment. */
export function saidIn(text: string, opener: string): { readonly said: string; readonly isLast: boolean } {
  const { start, end } = endOf(text, opener);
  return { said: withoutClosers(text.slice(0, start)), isLast: /^[\s})\],;-]*$/.test(text.slice(end)) };
}

/** Without blanks, and of `////` only the last two. */
function upToOpener(text: string): string {
  let rest = text.trimEnd();
  while (rest.endsWith('///')) rest = rest.slice(0, -1);
  return rest;
}

function openerAtEnd(text: string): string | null {
  return BEGINNINGS.find((each) => text.endsWith(each)) ?? WORDS.exec(text)?.[1] ?? null;
}

/** Where what ends a comment of `opener` stands in `text`: at its end when nothing does. */
function endOf(text: string, opener: string): { readonly start: number; readonly end: number } {
  const closer = ENDS[opener] ?? opener;
  const start = Object.hasOwn(ENDS, opener) ? text.indexOf(closer) : (STRING_ENDS[opener]?.exec(text)?.index ?? -1);
  return start === -1 ? { start: text.length, end: text.length } : { start, end: start + closer.length };
}

/** `text` without blanks at its ends and what closes comments behind it. */
function withoutClosers(text: string): string {
  let rest = text.trim();
  for (let closer = closerOf(rest); closer !== undefined; closer = closerOf(rest))
    rest = rest.slice(0, rest.length - closer.length).trimEnd();
  return rest;
}

function closerOf(text: string): string | undefined {
  return CLOSERS.find((each) => text.endsWith(each));
}
