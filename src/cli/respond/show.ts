/*
 * Owns sending a response to stdout and to the files of --output. Does not own the formats (report/respond).
 */

import { resolve } from 'node:path';
import { isResponseFormat, loadResponder, type Response, type ResponseFormat } from '../../report/respond/index.ts';
import type { Context } from '../context.ts';
import { type OutputFile, outputFiles, saveOutput } from '../output-files.ts';
import { reportContext } from '../report.ts';

/** The files that are asked for. @throws UsageError for a format that there is not */
export function responseFilesOf({ args }: Pick<Context, 'args'>): OutputFile<ResponseFormat>[] {
  return outputFiles(args.values.get('output') ?? [], isResponseFormat);
}

/** Writes `response` in every format asked for. */
export async function show(response: Response, context: Context): Promise<void> {
  const format = (context.args.values.get('format')?.[0] ?? 'pretty') as ResponseFormat;
  const onTerminal = reportContext(context);
  for (const { format: name, file } of responseFilesOf(context)) {
    const pieces: string[] = [];
    const writer = { write: (text: string) => void pieces.push(text) };
    const { columns: _, ...plain } = onTerminal;
    (await loadResponder(name))(response, { ...plain, color: false, writer });
    // For its owner alone: it says where the key is and how far one has come.
    saveOutput(resolve(context.io.cwd, file), pieces.join(''), 0o600);
  }
  (await loadResponder(format))(response, onTerminal);
}
