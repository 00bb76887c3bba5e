/*
 * Owns sending a response to stdout and to the files of --output. Does not own the formats (report/respond).
 */

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  isResponseFormat,
  loadResponder,
  RESPONSE_FORMATS,
  type Response,
  type ResponseFormat,
} from '../../report/respond/index.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context } from '../context.ts';
import { reportContext } from '../report.ts';

interface Formats {
  readonly format: ResponseFormat;
  readonly files: readonly { readonly format: ResponseFormat; readonly file: string }[];
}

/** The formats that are asked for. @throws UsageError for one that there is not */
export function formatsOf({ args }: Pick<Context, 'args'>): Formats {
  const files = (args.values.get('output') ?? []).map((value) => {
    const [format = '', ...rest] = value.split('=');
    const file = rest.join('=');
    if (isResponseFormat(format) && file !== '') return { format, file };
    throw new UsageError('bad-option-value', { option: '--output', value, choices: 'FORMAT=FILE' });
  });
  const value = args.values.get('format')?.[0] ?? 'pretty';
  if (isResponseFormat(value)) return { format: value, files };
  throw new UsageError('bad-option-value', { option: '--format', value, choices: RESPONSE_FORMATS.join(', ') });
}

/** Writes `response` in every format asked for. */
export async function show(response: Response, context: Context): Promise<void> {
  const { format, files } = formatsOf(context);
  const onTerminal = reportContext(context);
  for (const { format: name, file } of files) {
    const pieces: string[] = [];
    const writer = { write: (text: string) => void pieces.push(text) };
    const { columns: _, ...plain } = onTerminal;
    (await loadResponder(name))(response, { ...plain, color: false, writer });
    save(resolve(context.io.cwd, file), pieces.join(''));
  }
  (await loadResponder(format))(response, onTerminal);
}

/** For its owner alone: it says where the key is and how far one has come. */
function save(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: 0o600 });
  } catch (cause) {
    throw new UsageError('output-failed', { path, detail: cause instanceof Error ? cause.message : '' }, { cause });
  }
}
