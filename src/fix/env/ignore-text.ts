/*
 * Owns the line of a `.gitignore` that keeps one file out. Does not own asking git whether it is ignored already.
 */

/**
 * `text` with a line that ignores `path`, null standing for a file that is not there. `path` is relative to the folder of
 * the `.gitignore`, with `/`. No other line changes; the new one is the last, for in git the last that fits counts, and
 * ends as the first of `text` does.
 *
 * The line begins with a slash: `.env` alone would also hide those of other folders, and Symfony and Vite want theirs
 * committed.
 * @throws RangeError for a path with a line break, which no line can name
 */
export function withIgnored(text: string | null, path: string): string {
  if (/[\r\n]/.test(path)) throw new RangeError('a path with a line break cannot be ignored');
  const before = text ?? '';
  const line = `/${escaped(path)}`;
  if (isLast(before.split(/\r?\n/), line, path)) return before;
  const ending = /\r?\n/.exec(before)?.[0] ?? '\n';
  const isOpen = before !== '' && !before.endsWith('\n');
  return before + (isOpen ? ending : '') + line + ending;
}

/** True when `line`, or the same without its slash, is there and none after it takes that back. */
function isLast(lines: readonly string[], line: string, path: string): boolean {
  const same = /^[#!]/.test(path) ? [line] : [line, line.slice(1)];
  const at = lines.findLastIndex((each) => same.includes(withoutBlanks(each)));
  return at !== -1 && !lines.slice(at + 1).some((each) => mayInclude(withoutBlanks(each), path));
}

/** True when `line` takes `path` back, or looks as if it did: a line too many does no harm. */
function mayInclude(line: string, path: string): boolean {
  if (!line.startsWith('!')) return false;
  const glob = globOf(line.slice(1).replace(/^\//, ''));
  return glob.test(path) || glob.test(path.slice(path.lastIndexOf('/') + 1));
}

/** As gitignore(5) has it, but that wildcards fit slashes too and a bracket fits every character. */
function globOf(pattern: string): RegExp {
  const parts = pattern.match(/\\[\s\S]|\*+\/?|\[!?\]?[^\]]*\]|[\s\S]/g) ?? [];
  return new RegExp(`^${parts.map(fitting).join('')}$`);
}

function fitting(part: string): string {
  if (part.startsWith('*')) return '[\\s\\S]*';
  if (part === '?' || part.length > 2) return '[\\s\\S]';
  return (part.length === 2 ? part.slice(1) : part).replace(/[$()*+.?[\\\]^{|}/-]/, '\\$&');
}

/** What gitignore(5) would take for a wildcard, or for nothing. */
function escaped(path: string): string {
  return path.replace(/[\\*?[]/g, '\\$&').replace(/ +$/, (blanks) => blanks.replaceAll(' ', '\\ '));
}

function withoutBlanks(line: string): string {
  return line.replace(/(?<!\\) +$/, '');
}
