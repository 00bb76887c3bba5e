/*
 * Owns the step for lefthook: a command (or a job, where the file uses jobs) of each hook in its YAML file. TOML and
 * JSON are left to people.
 */

import { join } from 'node:path';
import { blockText } from './block.ts';
import { startsIn } from './git-hooks.ts';
import { shownPath } from './hook-file.ts';
import type { Step } from './step.ts';
import type { HookLines, WriterOptions } from './writer.ts';
import { type Insertion, type Need, yamlSteps } from './yaml-step.ts';
import {
  childIndent,
  childrenOf,
  findKey,
  lineEnd,
  offsetOf,
  type Region,
  type YamlLine,
  yamlLines,
} from './yaml-text.ts';

/** One step: the configuration file. */
export async function lefthookSteps({ survey, hooks }: WriterOptions): Promise<readonly Step[]> {
  const path = survey.config ?? join(survey.top, 'lefthook.yml');
  const file = shownPath(survey.top, path);
  if (!/\.ya?ml$/.test(path)) {
    const snippet = JSON.stringify(Object.fromEntries(hooks.map((lines) => [lines.hook.name, asData(lines)])), null, 2);
    return [{ path, shown: file, kind: 'manual', reason: 'not-yaml', snippet }];
  }
  const needs = hooks.map((lines) => ({ hook: lines.hook, ...needOf({ ...lines, file }) }));
  return yamlSteps({
    top: survey.top,
    path,
    needsIn: (text) => needs.filter(({ hook }) => !startsIn(text, hook)),
  });
}

interface Lines extends HookLines {
  /** The configuration, relative to the top of the work tree. */
  readonly file: string;
}

interface Document {
  readonly text: string;
  readonly lines: readonly YamlLine[];
  readonly hook: Lines;
}

function needOf(lines: Lines): Need {
  const short = wholeHook({ ...lines, script: [onOneLine(lines)] });
  return { place: (text) => placeIn(text, lines), snippet: short.join('\n') };
}

function placeIn(text: string, hook: Lines): Insertion | null {
  const lines = yamlLines(text);
  if (lines === null) return null;
  const document = { text, lines, hook };
  const key = findKey(lines, { key: hook.hook.name, indent: 0, region: { from: 0, to: lines.length } });
  if (key === null) return block(document, { at: text.length, indent: 0, lines: wholeHook(hook) });
  if (!key.bare) return null;
  const children = childrenOf(lines, key.index);
  const indent = childIndent(lines, children);
  return indent === null || indent === 0 ? null : placeInHook(document, { children, indent });
}

/** In `commands` (where the order is that of names), at the end of `jobs`, else as new `commands`. */
function placeInHook(document: Document, { children, indent }: { children: Region; indent: number }): Insertion | null {
  const { text, lines, hook } = document;
  const commands = findKey(lines, { key: 'commands', indent, region: children });
  const jobs = findKey(lines, { key: 'jobs', indent, region: children });
  const list = commands ?? jobs;
  if (list === null) {
    const at = offsetOf(lines, { index: children.to, text });
    return block(document, { at, indent, lines: ['commands:', ...nested(commandLines(hook))] });
  }
  if (!list.bare) return null;
  const items = childrenOf(lines, list.index);
  const itemIndent = childIndent(lines, items);
  if (itemIndent === null) return null;
  const at = offsetOf(lines, { index: items.to, text });
  return block(document, {
    at,
    indent: itemIndent,
    lines: list === commands ? commandLines(hook) : jobLines(hook),
  });
}

function block(document: Document, place: { at: number; indent: number; lines: readonly string[] }): Insertion {
  const indent = ' '.repeat(place.indent);
  return { at: place.at, block: blockText({ lines: place.lines, made: false, indent, eol: lineEnd(document.text) }) };
}

function wholeHook(lines: Lines): readonly string[] {
  return [`${lines.hook.name}:`, ...nested(['commands:', ...nested(commandLines(lines))])];
}

function commandLines(lines: Lines): readonly string[] {
  return ['leakgate:', ...nested(bodyLines(lines))];
}

function jobLines(lines: Lines): readonly string[] {
  return ['- name: leakgate', ...nested(bodyLines(lines))];
}

/**
 * lefthook skips whatever stands in `pre-push` when the files at both ends are the same, though a key may have come and
 * gone between them; not so when a command asks for files of its own (controller/command/build_command.go there).
 */
function bodyLines({ hook, script, file }: Lines): readonly string[] {
  const body = [...argumentLines(hook.args), ...script];
  if (!hook.stdin) return ['run: |', ...nested(body)];
  const asked = '# With files of its own lefthook starts this for every push: {files}';
  return ['use_stdin: true', `files: echo "${file}"`, 'run: |', ...nested([asked, ...body])];
}

/** lefthook puts arguments into the text as they are; a here-document takes them without looking at their quotes. */
function argumentLines(count: number): readonly string[] {
  const words = Array.from({ length: count }, (_, index) => [
    `argument_${index + 1}=$(cat <<'end of argument'`,
    `{${index + 1}}`,
    'end of argument',
    ')',
  ]);
  const names = words.map((_, index) => `"$argument_${index + 1}"`);
  return count === 0 ? [] : [...words.flat(), `set -- ${names.join(' ')}`];
}

function onOneLine({ hook, command }: HookLines): string {
  return command.replace('"$@"', Array.from({ length: hook.args }, (_, index) => `"{${index + 1}}"`).join(' '));
}

function asData(lines: HookLines): unknown {
  const stdin = lines.hook.stdin ? { use_stdin: true } : {};
  return { commands: { leakgate: { run: onOneLine(lines), ...stdin } } };
}

function nested(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
