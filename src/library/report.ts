/*
 * Owns writing a result in one of leakgate's formats, as text. Formats and languages are loaded when they are asked for.
 */

import type { Secret } from '../model/secret.ts';
import { FORMATS, loadReporter } from '../report/index.ts';
import { UsageError } from '../util/errors.ts';
import { redactor } from '../util/redact.ts';
import type { Finding } from './finding.ts';
import type { ScanResult } from './scan-result.ts';

/** Name of a format: docs/REPORTS.md. */
export type Format =
  | 'pretty'
  | 'json'
  | 'jsonl'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'markdown'
  | 'junit'
  | 'checkstyle'
  | 'csv'
  | 'gitleaks';

/** How a report is written. */
export interface ReportOptions {
  readonly format: Format;
  /** `en` when left out. */
  readonly lang?: 'en' | 'ja';
  /** Escape sequences of terminals, in `pretty` alone. False when left out. */
  readonly color?: boolean;
  /** Width to wrap prose at, in `pretty`; 100 when left out. */
  readonly columns?: number;
  /** Whole secrets. False when left out. */
  readonly showSecrets?: boolean;
  /** Only these of the findings of the result; all when left out. */
  readonly findings?: readonly Finding[];
  /** ms since 1970, for formats that have to say when the scan was. */
  readonly times?: { readonly start: number; readonly end: number };
}

/** Names of all formats. The other one of the command, `blob`, is for merging what several runs have found. */
export const formats: readonly Format[] = FORMATS.filter((format) => format !== 'blob');

const COLUMNS = 100;

/**
 * The report on `result`, as the command would write it.
 * @throws UsageError when there is no such format, or the result is not one of `scan`
 */
export async function report(result: ScanResult, options: ReportOptions): Promise<string> {
  const { format, lang = 'en', color = false, columns = COLUMNS, showSecrets = false, times } = options;
  if (!formats.includes(format))
    throw new UsageError('bad-option-value', { option: 'format', value: String(format), choices: formats.join(', ') });
  const [{ loadWords }, { whole, told }] = await Promise.all([
    import('../messages/load.ts'),
    toldOf(result, options.findings),
  ]);
  const pieces: string[] = [];
  const writer = { write: (text: string) => pieces.push(text) };
  const [write, words] = await Promise.all([loadReporter(format), loadWords(lang)]);
  const still = { version: __VERSION__, verbose: false, explain: false, ...(times && { times }) };
  write(told, { writer, words, color, columns, showSecrets, ...still });
  const text = pieces.join('');
  // The path or the author of one finding may hold the secret of one that is left out.
  return showSecrets || told === whole ? text : redactor(whole.findings.flatMap(secretsOf))(text);
}

/** All that there is, and what is to be told of it. */
async function toldOf(result: ScanResult, findings: readonly Finding[] | undefined) {
  const [{ wholeResult }, { wholeFinding }] = await Promise.all([
    import('./told-result.ts'),
    import('./told-finding.ts'),
  ]);
  const whole = wholeResult(result);
  return { whole, told: findings === undefined ? whole : { ...whole, findings: findings.map(wholeFinding) } };
}

/** A finding, whosever. */
interface Secrets {
  readonly secret: Secret;
  readonly companions: readonly { readonly secret: Secret }[];
}

function secretsOf({ secret, companions }: Secrets): Secret[] {
  return [secret, ...companions.map((companion) => companion.secret)];
}
