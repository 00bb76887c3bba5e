/*
 * Owns telling which scanner a file is of. Does not own the forms.
 */

import { ConfigError } from '../../util/errors.ts';
import { detectSecretsBaseline } from './detect-secrets.ts';
import { excludePaths } from './exclude-paths.ts';
import { gitleaksIgnore, gitleaksMark } from './gitleaks-ignore.ts';
import { gitleaksReport } from './gitleaks-report.ts';
import { isRecord } from './json-data.ts';
import type { Foreign } from './mark.ts';

/** The names that the files have at the top of a work tree. */
export const FOREIGN_FILES = ['.gitleaksignore', '.secrets.baseline', '.trufflehogignore'] as const;

/** A file of another scanner. */
export interface ForeignText {
  /** From the top of the work tree: as reports name it. */
  readonly file: string;
  readonly text: string;
}

/** @throws ConfigError when it is of no scanner that is known, or cannot be understood */
export function parseForeign({ file, text }: ForeignText): Foreign {
  const name = file.split('/').at(-1) ?? '';
  if (name === '.gitleaksignore') return gitleaksIgnore(text, file);
  if (name === '.trufflehogignore') return excludePaths(text, file);
  if (/^\s*[[{]/.test(text)) return foreignJson(text, file);
  if (isGitleaksIgnore(text)) return gitleaksIgnore(text, file);
  // Any text is a list of patterns: only a name can tell.
  if (/exclude|ignore/i.test(name)) return excludePaths(text, file);
  throw new ConfigError('foreign-unknown', { path: file });
}

function foreignJson(text: string, file: string): Foreign {
  const data = jsonOf(text, file);
  if (Array.isArray(data)) return gitleaksReport(data, file);
  const results = isRecord(data) ? data['results'] : undefined;
  if (isRecord(results)) return detectSecretsBaseline(results, file);
  throw new ConfigError('foreign-unknown', { path: file });
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The parser's message would quote the text, which may hold values.
    throw new ConfigError('foreign-unreadable', { path: file, detail: 'JSON' }, { cause });
  }
}

function isGitleaksIgnore(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return entries.length > 0 && entries.every((line) => gitleaksMark(line) !== null);
}
