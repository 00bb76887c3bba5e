/*
 * Owns sets of characters in patterns of gitignore(5), as git's wildmatch.c reads them: a slash is in none of them.
 */

/** Classes of POSIX as they are written within a set of RE2, without the slash. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ alnum: '0-9A-Za-z', alpha: 'A-Za-z', blank: ' \\t', cntrl: '\\x00-\\x1f\\x7f', digit: '0-9', graph: '!-.0-~' },
  ...{ lower: 'a-z', print: ' -.0-~', punct: '!-.:-@\\[-`{-~', space: ' \\t\\n\\v\\f\\r', upper: 'A-Z' },
  xdigit: '0-9A-Fa-f',
};

const PART = /\[:([a-z]*):\]|(\\[\s\S]|[\s\S])(?:-(\\[\s\S]|[^\\]))?/gu;
const SLASH = 0x2f;

/**
 * The set `written`, brackets included, for RE2.
 * @returns null when it holds nothing, or a class that does not exist: git matches that with no path
 */
export function linearSet(written: string): string | null {
  const [, sign = '', content = ''] = /^\[([!^]?)([\s\S]*)\]$/.exec(written) ?? [];
  const parts: string[] = [];
  for (const [, name, first = '', last] of content.matchAll(PART)) {
    const part = name === undefined ? range(codeOf(first), codeOf(last ?? first)) : CLASSES[name];
    if (part === undefined) return null;
    parts.push(part);
  }
  const members = parts.join('');
  if (sign !== '') return `[^/${members}]`;
  return members === '' ? null : `[${members}]`;
}

function codeOf(character: string): number {
  return (character.length > 1 && character.startsWith('\\') ? character.slice(1) : character).codePointAt(0) ?? 0;
}

/** Empty when it ends before it begins. */
function range(from: number, to: number): string {
  if (from > to) return '';
  if (from > SLASH || to < SLASH) return `${hex(from)}-${hex(to)}`;
  return range(from, SLASH - 1) + range(SLASH + 1, to);
}

function hex(code: number): string {
  return `\\x{${code.toString(16)}}`;
}
