/*
 * Owns how the block goes into a hook that is a shell script: first where leakgate is a gate to the rest; else after
 * everything when the script surely reaches its end, around it when it may leave early. Pure text. Does not own files (hook-file.ts) or the lines that start leakgate
 * (script.ts).
 */

import { blockText, findBlock, insertBlock, sameLines, withoutBlock } from './block.ts';
import type { GitHook } from './git-hooks.ts';

/** What the hook file should become. */
export type HookText =
  | { readonly kind: 'create' | 'add' | 'update'; readonly after: string; readonly block: string }
  | { readonly kind: 'keep' }
  | { readonly kind: 'covered' };

export interface HookTextOptions {
  /** The file today; null when there is none. */
  readonly text: string | null;
  /** The script that starts leakgate (script.ts). */
  readonly script: readonly string[];
  /** How the file is run a second time: git starts it by itself, husky hands it to `sh -e`. */
  readonly rerun: string;
  /** A line that matches it means that leakgate is started already. */
  readonly covered: RegExp;
  readonly hook: Pick<GitHook, 'place' | 'stdin'>;
}

/** The first line of a hook that leakgate creates. */
export const SHEBANG = '#!/bin/sh\n';

/** Where the block goes in a hook script, and whether that changes anything. */
export function hookText({ text, covered, ...lines }: HookTextOptions): HookText {
  if (text === null) return { kind: 'create', ...composed({ ...lines, rest: SHEBANG, made: true }) };
  const found = findBlock(text);
  const rest = withoutBlock(text);
  if (found === null && codeLines(rest).some((line) => covered.test(line))) return { kind: 'covered' };
  const wanted = composed({ ...lines, rest, made: found?.made ?? false });
  if (sameLines(text, wanted.after)) return { kind: 'keep' };
  return { kind: found === null ? 'add' : 'update', ...wanted };
}

/** True when git would hand the text to a shell of the Bourne family. */
export function isShell(text: string): boolean {
  const first = /^#!([^\r\n]*)/.exec(text);
  // Without `#!` git itself falls back to sh.
  if (first === null) return true;
  const words = (first[1] ?? '').trim().split(/\s+/).map(baseName);
  const program = words.find((word) => !/^(env|busybox|-.*|.*=.*)$/.test(word));
  return program !== undefined && /^(sh|bash|dash|ash|ksh|mksh|zsh)(\.exe)?$/.test(program);
}

interface Parts extends Pick<HookTextOptions, 'script' | 'rerun' | 'hook'> {
  readonly rest: string;
  readonly made: boolean;
}

function composed(parts: Parts): { after: string; block: string } {
  const { rest, made } = parts;
  const { at, lines } = placed(parts);
  // Always LF: shells outside Windows take a CR for a part of the word before it.
  const block = blockText({ lines: [...HEADER, ...lines], made, indent: '', eol: '\n' });
  return { after: insertBlock({ text: rest, at, block }), block };
}

const HEADER = ['# Written by "leakgate init", removed by "leakgate uninstall". Changes in here do not last.'];

function placed({ rest, script, rerun, hook }: Parts): { at: number; lines: readonly string[] } {
  if (hook.place === 'first') return { at: afterPreamble(rest), lines: firstLines(script, hook.stdin) };
  const code = codeLines(rest);
  if (code.some(mayLeave)) return { at: afterPreamble(rest), lines: aroundLines(script, rerun) };
  return { at: rest.length, lines: lastLines(script, code.length > 0) };
}

/**
 * Standard input is kept and given twice, by a here-document the second time: git-lfs reads it in the same hook. It is
 * done in a file that leakgate made as well, since people put their lines below the block.
 */
function firstLines(script: readonly string[], stdin: boolean): readonly string[] {
  if (!stdin) return ['(', ...indented(script), ') || exit $?'];
  return [
    '# What git writes here can be read once. It is for leakgate, and then for the lines below.',
    'leakgate_refs=$(cat)',
    `if [ -n "$leakgate_refs" ]; then printf '%s\\n' "$leakgate_refs"; fi | (`,
    ...indented(script),
    ') || exit $?',
    'if [ -n "$leakgate_refs" ]; then',
    '  exec <<leakgate_refs',
    '$leakgate_refs',
    'leakgate_refs',
    'else',
    '  exec </dev/null',
    'fi',
  ];
}

function lastLines(script: readonly string[], somethingAbove: boolean): readonly string[] {
  // The status of the last command above was the status of the hook, and stays it.
  const guard = somethingAbove ? ['(exit $?) || exit $?'] : [];
  return [...guard, '(', ...indented(script), ') || exit $?'];
}

/**
 * The rest of the file becomes a script of its own that runs first. An appended block would never be reached after an
 * `exit 0`, and one put before it would not see what formatters add. The argument cannot leak into other hooks, as an
 * environment variable would.
 */
function aroundLines(script: readonly string[], rerun: string): readonly string[] {
  return [
    `if [ "\${1-}" = leakgate-rest ]; then`,
    '  shift',
    'else',
    '  # The lines below may leave early, so they run first, as a script of their own.',
    `  ${rerun} leakgate-rest "$@" || exit $?`,
    '  (',
    ...indented(indented(script)),
    '  )',
    '  exit $?',
    'fi',
  ];
}

/** Anything that can end the script before its last line; rather too much than too little. */
function mayLeave(line: string): boolean {
  return /(^|[^\w-])(exit|exec|return|source|eval|kill)([^\w-]|$)|(^|[;&|({]|\b(then|do|else)\b)\s*\.\s/.test(line);
}

/** Lines that a shell would run. The start of husky 8 hooks is left out: it returns. */
function codeLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#') && !HUSKY_8.test(line));
}

const HUSKY_8 = /^\.\s.*\/husky\.sh"?$/;

/** After `#!` and, in husky 8, after the line that starts the whole file once more. */
function afterPreamble(text: string): number {
  let at = 0;
  let end = 0;
  for (const line of text.split(/(?<=\n)/)) {
    at += line.length;
    if ((end === 0 && line.startsWith('#!')) || HUSKY_8.test(line.trim())) end = at;
  }
  return end;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function baseName(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
}
