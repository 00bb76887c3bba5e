/*
 * Owns `leakgate config`: what the configuration says, with where it says it, and its JSON Schema.
 */

import { DEFAULTS } from '../../config/defaults.ts';
import { type ConfigEntry, entriesOf } from '../../config/entries.ts';
import type { LoadedConfig } from '../../config/load.ts';
import { isMessageKey, type Words } from '../../messages/words.ts';
import { type Json, jsonText } from '../../report/json-finding.ts';
import { printable } from '../../report/printable.ts';
import { compare } from '../../util/compare.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context, RunCommand } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';

/** Longer values are cut; JSON has them whole. */
const SHOWN = 60;

export const config: RunCommand = async (context) => {
  const { args, io } = context;
  const format = args.values.get('format')?.[0] ?? 'pretty';
  if (format !== 'pretty' && format !== 'json')
    throw new UsageError('bad-option-value', { option: '--format', value: format, choices: 'pretty, json' });
  if (args.booleans.has('schema')) return printSchema(context);
  const values = valuesOf(context.config);
  if (format === 'json') io.stdout.write(`${jsonText(values.map(valueJson), 2)}\n`);
  else printTable(values, context);
  return 0;
};

async function printSchema({ io, words }: Context): Promise<ExitCode> {
  const { configJsonSchema } = await import('../../config/json-schema.ts');
  const schema = configJsonSchema((key) => {
    const sentence = `config-key.${key}`;
    return isMessageKey(sentence) ? words.say(sentence) : '';
  });
  io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

/** A value, and where it is from; of none when it holds anyway. */
type Value = Pick<ConfigEntry, 'key' | 'value'> & { readonly from: Pick<ConfigEntry, 'file' | 'line'> | null };

/** What the configuration says, and what holds without it, sorted by key; lists in their order. */
function valuesOf(loaded: LoadedConfig): Value[] {
  const said = entriesOf(loaded).map(({ key, value, file, line }) => ({ key, value, from: { file, line } }));
  const keys = new Set(said.map(({ key }) => key));
  const others = Object.entries(DEFAULTS).filter(([key]) => !keys.has(key));
  const all = [...said, ...others.map(([key, value]) => ({ key, value, from: null }))];
  return all.sort((a, b) => compare(a.key, b.key));
}

function valueJson({ key, value, from }: Value): Json {
  return { key, value, file: from?.file ?? null, line: from?.line ?? null };
}

function printTable(values: readonly Value[], { io, words }: Context): void {
  const rows = values.map(({ key, value, from }) => [printable(key), short(printable(value)), source(from, words)]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const [key = '', value = '', from = ''] of rows)
    io.stdout.write(`${key.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}\n`);
}

function source(from: Value['from'], words: Words): string {
  if (from === null) return words.say('config.built-in');
  return printable(from.file) + (from.line === null ? '' : `:${from.line}`);
}

function short(value: string): string {
  return value.length <= SHOWN ? value : `${value.slice(0, SHOWN - 1)}…`;
}
