/*
 * Owns what Terraform needs beside `var.x`: a declaration, and that the value is not shown.
 */

import { linesOf } from '../text/lines-of.ts';

/**
 * `after` with a declaration of each variable that it reads and neither it nor `nearby` (the other files of the module)
 * declares, and with `sensitive` where a default went.
 */
export function withDeclarations(before: string, after: string, nearby: string): string {
  return undeclaredIn(before, after, nearby).reduce(declared, withSensitive(before, after));
}

const DECLARATION = /^[ \t]*variable[ \t]+"([\w-]+)"[ \t]*\{/gm;

function undeclaredIn(before: string, after: string, nearby: string): string[] {
  const known = new Set([...`${after}\n${nearby}`.matchAll(DECLARATION)].map(([, name]) => name));
  const readBefore = namesRead(before);
  return [...namesRead(after)].filter((name) => !known.has(name) && !readBefore.has(name));
}

function namesRead(text: string): Set<string> {
  return new Set([...text.matchAll(/\bvar\.([a-z_][\w-]*)/g)].map(([, name = '']) => name));
}

function declared(text: string, name: string): string {
  const { ending } = linesOf(text);
  const block = ['', `variable "${name}" {`, '  type      = string', '  sensitive = true', '}', ''].join(ending);
  return text + (text === '' || text.endsWith(ending) ? '' : ending) + block;
}

/** A block that has lost its default gets `sensitive` in its place. */
function withSensitive(before: string, after: string): string {
  let text = after;
  for (const [opening, name = ''] of before.matchAll(DECLARATION)) {
    const start = text.indexOf(opening);
    if (start < 0) continue;
    const old = blockAt(before, before.indexOf(opening));
    const now = blockAt(text, start);
    if (!/\bdefault\b/.test(old) || /\b(?:default|sensitive)\b/.test(now) || name === '') continue;
    const { ending } = linesOf(text);
    const line = now.includes('\n') ? `  sensitive = true${ending}` : ' sensitive = true ';
    const block = aligned(`${now.slice(0, -1)}${line}}`, ending);
    text = text.slice(0, start) + block + text.slice(start + now.length);
  }
  return text;
}

/** As `terraform fmt` does it: in lines that follow each other the equals signs stand in one column. */
function aligned(block: string, ending: string): string {
  const lines = block.split(ending);
  const last = lines.findLastIndex((line) => ARGUMENT.test(line));
  let first = last;
  while (first > 0 && ARGUMENT.test(lines[first - 1] ?? '')) first--;
  const run = lines.slice(first, last + 1);
  const width = Math.max(...run.map((line) => ARGUMENT.exec(line)?.[2]?.length ?? 0));
  const padded = run.map((line) =>
    line.replace(
      ARGUMENT,
      (_, indent: string, key: string, value: string) => `${indent}${key.padEnd(width)} = ${value}`,
    ),
  );
  return [...lines.slice(0, first), ...padded, ...lines.slice(last + 1)].join(ending);
}

const ARGUMENT = /^([ \t]*)(\w+)[ \t]*=[ \t]*(.*)$/;

/** From the opening to the brace that closes it; braces within strings are in pairs. */
function blockAt(text: string, start: number): string {
  let depth = 0;
  for (let at = text.indexOf('{', start); at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}
