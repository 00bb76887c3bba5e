/*
 * Owns files for `--exclude-paths` of trufflehog: patterns (RE2) of paths, one a line.
 * Source: pkg/common/filter.go of trufflehog, FilterFromFiles.
 */

import { LinearPattern } from '../../match/linear-pattern.ts';
import { ConfigError } from '../../util/errors.ts';
import { type Foreign, type Mark, NO_MARK } from './mark.ts';

/** @throws ConfigError when a line is no pattern of RE2 */
export function excludePaths(text: string, file: string): Foreign {
  const marks: Mark[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    marks.push({ ...NO_MARK, line: index + 1, paths: compiled(content, { file, line: index + 1 }) });
  }
  return { file, marks, unread: 0 };
}

function compiled(linear: string, { file, line }: { readonly file: string; readonly line: number }): LinearPattern {
  try {
    return new LinearPattern({ linear, group: null });
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new ConfigError('foreign-unreadable', { path: `${file}:${line}`, detail }, { cause });
  }
}
