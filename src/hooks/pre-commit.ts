/*
 * Owns the step for the pre-commit framework: a local hook in `.pre-commit-config.yaml`. `.git/hooks/pre-commit` is
 * generated there and left alone.
 */

import { join } from 'node:path';
import { blockText } from './block.ts';
import type { Step } from './step.ts';
import type { WriterOptions } from './writer.ts';
import { type Insertion, yamlStep } from './yaml-step.ts';
import { childIndent, childrenOf, findKey, lineEnd, offsetOf, yamlLines } from './yaml-text.ts';

/** One step: the last entry of `repos`. */
export async function preCommitSteps({ survey, script, command }: WriterOptions): Promise<readonly Step[]> {
  const lines = entryLines(script);
  return [
    await yamlStep({
      top: survey.top,
      path: survey.config ?? join(survey.top, '.pre-commit-config.yaml'),
      snippet: ['repos:', ...entryLines([command]).map((line) => `  ${line}`)].join('\n'),
      place: (text) => lastRepository(text, lines),
    }),
  ];
}

/** The framework splits `entry` like a shell would but starts none, hence `sh -c`. */
function entryLines(script: readonly string[]): readonly string[] {
  return [
    '- repo: local',
    '  hooks:',
    '    - id: leakgate',
    '      name: leakgate',
    '      language: system',
    '      entry: |',
    "        sh -c '",
    ...script.map((line) => `        ${line.replaceAll("'", "'\\''")}`),
    "        '",
    '      always_run: true',
    '      pass_filenames: false',
    '      stages: [pre-commit, pre-merge-commit]',
  ];
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
