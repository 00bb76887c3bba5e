/*
 * Owns the step for the pre-commit framework: local hooks in `.pre-commit-config.yaml`. `.git/hooks` is generated there
 * and left alone.
 */

import { join } from 'node:path';
import { blockText } from './block.ts';
import { GIT_HOOKS, type GitHook, startsIn } from './git-hooks.ts';
import type { Step } from './step.ts';
import type { HookLines, WriterOptions } from './writer.ts';
import { type Insertion, type Need, yamlSteps } from './yaml-step.ts';
import { childIndent, childrenOf, findKey, lineEnd, offsetOf, yamlLines } from './yaml-text.ts';

/** One step: the last entry of `repos`. */
export async function preCommitSteps({ survey, hooks }: WriterOptions): Promise<readonly Step[]> {
  // The framework knows stages: pre-merge-commit is one of the hook for pre-commit.
  const entries = hooks.filter(({ hook }) => hook.name !== 'pre-merge-commit');
  const lines = repositoryLines(entries.flatMap(({ hook, script }) => entryLines(hook, script)));
  const short = repositoryLines(entries.flatMap(({ hook, command }) => entryLines(hook, [command])));
  const need: Need = {
    place: (text) => lastRepository(text, lines),
    snippet: ['repos:', ...short.map((line) => `  ${line}`)].join('\n'),
  };
  return yamlSteps({
    top: survey.top,
    path: survey.config ?? join(survey.top, '.pre-commit-config.yaml'),
    // Who wrote one of the hooks by hand decides about the others as well: leakgate may come from a repository there.
    needsIn: (text) => (mentionsAny(text) ? [] : [need]),
  });
}

/** The words of each hook that are the framework's own; commit-msg gets the message's file by being passed names. */
const ENTRIES: Readonly<Record<GitHook['command'], { readonly id: string; readonly words: readonly string[] }>> = {
  staged: { id: 'leakgate', words: ['pass_filenames: false', 'stages: [pre-commit, pre-merge-commit]'] },
  message: { id: 'leakgate-message', words: ['pass_filenames: true', 'stages: [commit-msg]'] },
  push: { id: 'leakgate-push', words: ['pass_filenames: false', 'stages: [pre-push]'] },
};

function repositoryLines(entries: readonly string[]): readonly string[] {
  return ['- repo: local', '  hooks:', ...entries.map((line) => `    ${line}`)];
}

/** The framework splits `entry` like a shell would but starts none, hence `sh -c`. */
function entryLines({ command }: GitHook, script: HookLines['script']): readonly string[] {
  const { id, words } = ENTRIES[command];
  return [
    `- id: ${id}`,
    `  name: ${id}`,
    '  language: system',
    '  entry: |',
    "    sh -c '",
    ...script.map((line) => `    ${line.replaceAll("'", "'\\''")}`),
    // The word after the script is its $0.
    "    ' leakgate",
    '  always_run: true',
    ...words.map((line) => `  ${line}`),
  ];
}

function mentionsAny(text: string): boolean {
  return GIT_HOOKS.some((hook) => startsIn(text, hook));
}

function lastRepository(text: string, entry: readonly string[]): Insertion | null {
  const lines = yamlLines(text);
  if (lines === null) return null;
  const key = findKey(lines, { key: 'repos', indent: 0, region: { from: 0, to: lines.length } });
  if (!key?.bare) return null;
  const children = childrenOf(lines, key.index);
  const indent = childIndent(lines, children);
  if (indent === null) return null;
  const at = offsetOf(lines, { index: children.to, text });
  return { at, block: blockText({ lines: entry, made: false, indent: ' '.repeat(indent), eol: lineEnd(text) }) };
}
