/*
 * Owns `import os` in Python: whether a module has it where it is needed, and where people and isort would put it.
 */

import { linesOf } from '../text/lines-of.ts';

const READ = /\bos\.environ\[/;
const IMPORT = /^(import|from)\s+([\w.]+)/;
const IMPORT_OS = /^import\s+(?:[\w.]+(?:\s+as\s+\w+)?\s*,\s*)*os(?:\.path)?\s*(?:[,;#]|$)/;

/** A module that reads `os.environ`, with `os` imported. */
export function withPythonImport(text: string): string {
  const { lines, ending } = linesOf(text);
  const code = linesOf(withoutTexts(text)).lines;
  const inCode = readsIn(code);
  const reads = inCode.length > 0 ? inCode : readsIn(lines);
  if (reads.every((read) => isServed(code, read))) return text;
  const { at, added } = placeIn(code, reads[0] ?? lines.length);
  return [...lines.slice(0, at), ...added, ...lines.slice(at)].join(ending);
}

function readsIn(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => (READ.test(line) ? [at] : []));
}

/** True when a line of the module above `read` imports it, or one of its function; below it, when a function reads. */
function isServed(lines: readonly string[], read: number): boolean {
  let indent = indentOf(lines[read]);
  for (let at = read; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent && IMPORT_OS.test(line.trimStart())) return true;
    indent = Math.min(indent, indentOf(line));
  }
  return indentOf(lines[read]) > 0 && lines.some((line) => IMPORT_OS.test(line));
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}

/** Docstrings and the like become blanks: what looks like code in them is none. */
function withoutTexts(text: string): string {
  return text.replace(/([A-Za-z]*)("""|''')[\s\S]*?\2/g, (all: string, prefix: string) =>
    /f/i.test(prefix) ? all : all.replace(/[^\r\n"']/g, ' '),
  );
}

interface Place {
  /** Lines before it. */
  readonly at: number;
  readonly added: readonly string[];
}

function placeIn(lines: readonly string[], read: number): Place {
  const start = afterFuture(lines) ?? afterDocstring(lines) ?? topOf(lines);
  const sections = sectionsOf(lines, start).filter(({ from }) => from < read);
  const standard = sections.find(({ statements }) => statements.some(({ module }) => isStandard(module)));
  if (standard !== undefined) return { at: placeInSection(standard), added: ['import os'] };
  const [first] = sections;
  const at = first === undefined ? start : aboveComments(lines, first.from, start);
  return { at, added: [...spaceAbove(lines, at), 'import os', ...spaceBelow(lines, at)] };
}

/** A group of imports of its own. */
function spaceAbove(lines: readonly string[], at: number): string[] {
  return /^(?:from\b|import\b|\))/.test(lines[at - 1] ?? '') ? [''] : [];
}

/** One blank line; two before a definition (PEP 8). */
function spaceBelow(lines: readonly string[], at: number): string[] {
  const next = lines[at] ?? '';
  if (next.trim() === '') return [];
  return /^(?:def|class|async|@)/.test(next) ? ['', ''] : [''];
}

/** `from __future__` has to be the first statement (Python reference, 7.11.1). */
function afterFuture(lines: readonly string[]): number | null {
  const at = lines.findLastIndex((line) => /^from __future__ import\b/.test(line));
  return at < 0 ? null : afterBlank(lines, endOfStatement(lines, at));
}

function afterDocstring(lines: readonly string[]): number | null {
  const start = afterComments(lines, 0);
  const [opening = '', mark] = /^[rRuU]?("""|'''|"|')/.exec(lines[start] ?? '') ?? [];
  if (mark === undefined) return null;
  if ((lines[start] ?? '').includes(mark, opening.length)) return afterBlank(lines, start + 1);
  const end = lines.findIndex((line, at) => at > start && line.includes(mark));
  return end < 0 ? null : afterBlank(lines, end + 1);
}

/** Below what must be at the top; comments of the first statement stay with it. */
function topOf(lines: readonly string[]): number {
  const code = afterComments(lines, 0);
  const fixed = lines.findIndex(
    (line, at) => !(at === 0 && /^#!/.test(line)) && !(at < 2 && /^#.*\bcoding[:=]/.test(line)),
  );
  return IMPORT.test(lines[code] ?? '') ? code : aboveComments(lines, code, Math.max(fixed, 0));
}

function afterComments(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, at) => at >= from && !/^\s*(?:#|$)/.test(line));
  return found < 0 ? lines.length : found;
}

function afterBlank(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return at;
}

function aboveComments(lines: readonly string[], from: number, top: number): number {
  let at = from;
  while (at > top && /^#/.test(lines[at - 1] ?? '')) at--;
  return at;
}

/** The line behind a statement, which goes on in parentheses and behind a backslash. */
function endOfStatement(lines: readonly string[], from: number): number {
  let at = from;
  if (/\([^)]*$/.test(lines[at] ?? '')) while (at < lines.length - 1 && !lines[at]?.includes(')')) at++;
  while (at < lines.length - 1 && /\\$/.test(lines[at] ?? '')) at++;
  return at + 1;
}

interface Statement {
  readonly line: number;
  readonly end: number;
  readonly plain: boolean;
  readonly module: string;
}

/** Imports without a blank line between them. */
interface Section {
  readonly from: number;
  readonly statements: readonly Statement[];
}

function sectionsOf(lines: readonly string[], start: number): Section[] {
  const sections: Section[] = [];
  let at = lines.findIndex((line, index) => index >= start && IMPORT.test(line));
  while (at >= 0 && at < lines.length && IMPORT.test(lines[at] ?? '')) {
    const statements = statementsFrom(lines, at);
    sections.push({ from: at, statements });
    at = afterComments(lines, statements.at(-1)?.end ?? lines.length);
  }
  return sections;
}

function statementsFrom(lines: readonly string[], from: number): Statement[] {
  const statements: Statement[] = [];
  let at = from;
  for (let found = IMPORT.exec(lines[at] ?? ''); found !== null; found = IMPORT.exec(lines[at] ?? '')) {
    const end = endOfStatement(lines, at);
    statements.push({ line: at, end, plain: found[1] === 'import', module: found[2] ?? '' });
    at = end;
  }
  return statements;
}

/** Sorted among the plain imports; these come first. */
function placeInSection({ from, statements }: Section): number {
  const plain = statements.filter((each) => each.plain);
  const next = plain.find(({ module }) => module.toLowerCase() > 'os');
  return next?.line ?? plain.at(-1)?.end ?? from;
}

function isStandard(module: string): boolean {
  return STANDARD.has(module.split('.')[0] ?? '');
}

/** The modules of the standard library that programs mostly begin with. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'abc argparse array ast asyncio atexit base64 binascii bisect bz2 calendar cgi cmath codecs collections ' +
    'concurrent configparser contextlib copy csv ctypes dataclasses datetime decimal difflib email enum errno fcntl ' +
    'fileinput fnmatch fractions ftplib functools gc getopt getpass glob gzip hashlib heapq hmac html http imaplib ' +
    'importlib inspect io ipaddress itertools json locale logging lzma math mimetypes multiprocessing numbers ' +
    'operator os pathlib pickle platform pprint queue random re secrets select shelve shlex shutil signal smtplib ' +
    'socket sqlite3 ssl stat statistics string struct subprocess sys tarfile tempfile textwrap threading time ' +
    'timeit tokenize traceback types typing unicodedata unittest urllib uuid warnings weakref webbrowser xml ' +
    'xmlrpc zipfile zlib zoneinfo'
  ).split(' '),
);
