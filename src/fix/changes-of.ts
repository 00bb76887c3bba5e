/*
 * Owns turning a plan into what is to be written: files, entries of the index, `.env` and what goes with it.
 */

import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { isIgnoredByGit } from '../git/check-ignore.ts';
import { type IndexEntry, indexEntries } from '../git/index-entry.ts';
import { groupBy } from '../util/group-by.ts';
import { type QuotedDotenv, quoteDotenvFor, withVariables } from './env/dotenv-text.ts';
import { exampleFileOf, withExampleNames } from './env/example-text.ts';
import { withIgnored } from './env/ignore-text.ts';
import type { EnvironmentFile, WantedVariable } from './environment.ts';
import type { EditedFile, FixPlan } from './plan-fix.ts';
import type { Change, FileChange, IndexChange } from './transaction/change.ts';
import { bytesAt, filesIn } from './work-tree.ts';

/** What a plan comes down to. */
export interface PlannedChanges {
  readonly changes: readonly Change[];
  /** `.gitignore` and examples: files that are not staged and belong to the commit. */
  readonly beside: readonly string[];
  /** Paths that were in the index, and are not to be. */
  readonly untracked: readonly string[];
  /** Variables whose values what loads `.env` for the program would get wrong. */
  readonly misread: readonly string[];
}

/** Only `.env` is for one's own eyes. */
const PRIVATE = 0o600;

/** All changes of `plan`. Asks git what it ignores and tracks. */
export async function changesOf(plan: FixPlan): Promise<PlannedChanges> {
  const { top } = plan;
  const shown = plan.environment.map((file) => file.shown);
  const secretFiles = [...new Set([...shown, ...plan.untracked.map(({ path }) => path)])];
  const staged = plan.edited.filter(({ version }) => version.where === 'index').map(({ version }) => version.path);
  const entries = await indexEntries(top, [...new Set([...secretFiles, ...staged])]);
  const untracked = secretFiles.filter((path) => isTracked(entries.get(path)));
  const ignores = await ignoreChanges(top, secretFiles);
  const examples = plan.environment.flatMap((file) => exampleChange(top, file));
  return {
    changes: [
      ...plan.edited.map((edited) => editOf(edited, { top, entries })),
      ...plan.environment.flatMap((file) => environmentChange(top, file)),
      ...untracked.map(
        (path): IndexChange => ({ kind: 'index', path, before: stateOf(entries.get(path)), after: null }),
      ),
      ...ignores,
      ...examples,
    ],
    beside: [...ignores, ...examples].map((change) => change.shown),
    untracked,
    misread: misreadIn(plan),
  };
}

function editOf(
  { version, rewritten }: EditedFile,
  { top, entries }: { top: string; entries: ReadonlyMap<string, IndexEntry> },
): Change {
  const { path, where, file, bytes } = version;
  const after = file.bytesOf(rewritten.masked.unmask(rewritten.after));
  if (where === 'index') return { kind: 'index', path, before: stateOf(entries.get(path)), after };
  return { kind: 'file', path: join(top, path), shown: path, before: bytes, after, mode: null };
}

/** Another entry may be in the way of a path. */
function isTracked(entry: IndexEntry | undefined): boolean {
  return entry !== undefined && entry.bar !== 'in-the-way';
}

function stateOf(entry: IndexEntry | undefined): IndexChange['before'] {
  return entry === undefined ? null : { mode: entry.mode, oid: entry.oid };
}

function environmentChange(top: string, { shown, variables }: EnvironmentFile): FileChange[] {
  return fileChange(top, shown, PRIVATE, (text) =>
    withVariables(
      text ?? '',
      variables.map((variable) => ({ name: variable.name, written: inBytes(quoted(variable).written) })),
    ),
  );
}

function quoted({ value, reader }: WantedVariable): QuotedDotenv {
  return quoteDotenvFor(value.expose(), reader);
}

/** Names whose values the loader of the program would get wrong: nothing that it understands can hold them. */
function misreadIn({ environment }: FixPlan): readonly string[] {
  const variables = environment.flatMap((file) => file.variables);
  return variables.filter((each) => quoted(each).misreadBy.includes(each.reader)).map(({ name }) => name);
}

/** One character a byte, as the text of the file is read here. */
function inBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function exampleChange(top: string, { folder, variables }: EnvironmentFile): FileChange[] {
  const name = exampleFileOf(filesIn(join(top, folder)));
  const names = variables.map((each) => each.name);
  return fileChange(top, inFolder(folder, name), null, (text) => withExampleNames(text, names));
}

/** Lines in the `.gitignore` beside each file that git would not ignore yet. */
async function ignoreChanges(top: string, paths: readonly string[]): Promise<FileChange[]> {
  const seen: string[] = [];
  for (const path of paths) if (!(await isIgnoredByGit(top, path))) seen.push(path);
  const byFolder = groupBy(seen, (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return [...byFolder].flatMap(([folder, files]) =>
    fileChange(top, inFolder(folder, '.gitignore'), null, (text) =>
      files.reduce<string>((ignored, path) => withIgnored(ignored, path.slice(path.lastIndexOf('/') + 1)), text ?? ''),
    ),
  );
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The change of a file of text; none when it has all of it already. */
function fileChange(
  top: string,
  shown: string,
  mode: number | null,
  change: (text: string | null) => string,
): FileChange[] {
  const path = join(top, shown);
  const before = bytesAt(path);
  // Bytes that are no UTF-8 stay what they are.
  const after = Buffer.from(change(before?.toString('latin1') ?? null), 'latin1');
  if (before?.equals(after)) return [];
  return [{ kind: 'file', path, shown, before, after, mode }];
}
