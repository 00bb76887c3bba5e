/*
 * Owns the files that --output names: reading the option, and writing them.
 */

import { writeFileSync } from 'node:fs';
import { UsageError } from '../util/errors.ts';

/** A report that goes into a file. */
export interface OutputFile<F extends string> {
  readonly format: F;
  /** As it was given. */
  readonly file: string;
}

/** What the values of --output say. @throws UsageError for one that is not `FORMAT=FILE` */
export function outputFiles<F extends string>(
  values: readonly string[],
  isFormat: (name: string) => name is F,
): OutputFile<F>[] {
  return values.map((value) => {
    const [format = '', ...rest] = value.split('=');
    const file = rest.join('=');
    if (isFormat(format) && file !== '') return { format, file };
    throw new UsageError('bad-option-value', { option: '--output', value, choices: 'FORMAT=FILE' });
  });
}

/**
 * Writes a report.
 * @param mode of the file when it is new
 * @throws UsageError `output-failed`
 */
export function saveOutput(path: string, text: string, mode = 0o666): void {
  try {
    writeFileSync(path, text, { mode });
  } catch (cause) {
    throw new UsageError('output-failed', { path, detail: cause instanceof Error ? cause.message : '' }, { cause });
  }
}
