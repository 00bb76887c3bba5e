/*
 * Owns writing entries and saying what was written, with the attribute that lets git merge them.
 */

import { join } from 'node:path';
import { replaceText, textAt, updateBaseline } from '../../../baseline/baseline-file.ts';
import { BASELINE_FILE, type Entry } from '../../../baseline/entry.ts';
import { createClient } from '../../../git/client.ts';
import type { MessageKey } from '../../../messages/words.ts';
import type { Context } from '../../context.ts';

const ATTRIBUTES = '.gitattributes';
const UNION = `${BASELINE_FILE} merge=union`;

/** Writes `changes` to the baseline in `top`, then says so. @throws ConfigError when it cannot be written */
export async function writeEntries(
  changes: ReadonlyMap<string, Entry | null>,
  { context, top, done }: { readonly context: Context; readonly top: string; readonly done: MessageKey },
): Promise<void> {
  updateBaseline(top, changes);
  const { io, words } = context;
  io.stdout.write(`${words.say(done, { n: changes.size, file: BASELINE_FILE })}\n`);
  await tellWritten(context, top);
}

/** Lets git merge the baseline, and says what is to be committed. */
export async function tellWritten({ io, words }: Context, top: string): Promise<void> {
  const files = [BASELINE_FILE];
  if (await addUnion(top)) {
    files.push(ATTRIBUTES);
    io.stdout.write(`${words.say('baseline.attribute', { file: ATTRIBUTES, line: UNION })}\n`);
  }
  io.stdout.write(`${words.say('baseline.commit', { files: files.join(words.say('report.comma')) })}\n`);
}

/** Two branches that each add entries would be in conflict otherwise. What a repository has said itself stays. */
async function addUnion(top: string): Promise<boolean> {
  const said = await createClient(top)(['check-attr', 'merge', '--', BASELINE_FILE]);
  if (!/: merge: unspecified\s*$/.test(said)) return false;
  const path = join(top, ATTRIBUTES);
  const text = textAt(path) ?? '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  replaceText(path, `${text}${text === '' || text.endsWith('\n') ? '' : end}${UNION}${end}`);
  return true;
}
