/*
 * Owns the step for lefthook: a command (or a job, where the file uses jobs) of `pre-commit` in its YAML file. TOML and
 * JSON are left to people.
 */

import { join } from 'node:path';
import { blockText } from './block.ts';
import { shownPath } from './hook-file.ts';
import type { Step } from './step.ts';
import type { WriterOptions } from './writer.ts';
import { type Insertion, yamlStep } from './yaml-step.ts';
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
export async function lefthookSteps({ survey, script, command }: WriterOptions): Promise<readonly Step[]> {
  const path = survey.config ?? join(survey.top, 'lefthook.yml');
  if (!/\.ya?ml$/.test(path)) {
    const snippet = JSON.stringify({ 'pre-commit': { commands: { leakgate: { run: command } } } }, null, 2);
    return [{ path, shown: shownPath(survey.top, path), kind: 'manual', reason: 'not-yaml', snippet }];
  }
  const snippet = ['pre-commit:', '  commands:', '    leakgate:', `      run: ${command}`].join('\n');
  return [await yamlStep({ top: survey.top, path, snippet, place: (text) => placeIn(text, script) })];
}

interface Document {
  readonly text: string;
  readonly lines: readonly YamlLine[];
  readonly script: readonly string[];
}

function placeIn(text: string, script: readonly string[]): Insertion | null {
  const lines = yamlLines(text);
  if (lines === null) return null;
  const document = { text, lines, script };
  const hook = findKey(lines, { key: 'pre-commit', indent: 0, region: { from: 0, to: lines.length } });
  if (hook === null) return block(document, { at: text.length, indent: 0, lines: wholeHook(script) });
  if (!hook.bare) return null;
  const children = childrenOf(lines, hook.index);
  const indent = childIndent(lines, children);
  return indent === null || indent === 0 ? null : placeInHook(document, { children, indent });
}

/** In `commands` (where the order is that of names), at the end of `jobs`, else as new `commands`. */
function placeInHook(document: Document, { children, indent }: { children: Region; indent: number }): Insertion | null {
  const { text, lines, script } = document;
  const commands = findKey(lines, { key: 'commands', indent, region: children });
  const jobs = findKey(lines, { key: 'jobs', indent, region: children });
  const list = commands ?? jobs;
  if (list === null) {
    const at = offsetOf(lines, { index: children.to, text });
    return block(document, { at, indent, lines: ['commands:', ...nested(commandLines(script))] });
  }
  if (!list.bare) return null;
  const items = childrenOf(lines, list.index);
  const itemIndent = childIndent(lines, items);
  if (itemIndent === null) return null;
  const at = offsetOf(lines, { index: items.to, text });
  return block(document, {
    at,
    indent: itemIndent,
    lines: list === commands ? commandLines(script) : jobLines(script),
  });
}

function block(document: Document, place: { at: number; indent: number; lines: readonly string[] }): Insertion {
  const indent = ' '.repeat(place.indent);
  return { at: place.at, block: blockText({ lines: place.lines, made: false, indent, eol: lineEnd(document.text) }) };
}

function wholeHook(script: readonly string[]): readonly string[] {
  return ['pre-commit:', ...nested(['commands:', ...nested(commandLines(script))])];
}

function commandLines(script: readonly string[]): readonly string[] {
  return ['leakgate:', '  run: |', ...nested(nested(script))];
}

function jobLines(script: readonly string[]): readonly string[] {
  return ['- name: leakgate', '  run: |', ...nested(nested(script))];
}

function nested(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
