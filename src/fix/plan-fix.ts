/*
 * Owns what a fix would do, as plain data: nothing is written here. Does not own what is looked for (engine) or writing
 * (transaction/).
 */

import { dirname, join } from 'node:path';
import { fileKindOf } from '../advice/file-kind.ts';
import type { AdviceNote } from '../model/advice.ts';
import type { AllowedPlace, Finding } from '../model/finding.ts';
import type { LeftPlace, LoaderHint, PlannedNote } from '../model/fix.ts';
import type { Secret } from '../model/secret.ts';
import { groupBy } from '../util/group-by.ts';
import { dotenvReaderOf, loaderHint, type ProjectFacts } from './env/loader-hint.ts';
import { type EnvironmentFile, environmentFile, takenNames } from './environment.ts';
import { type ChosenNames, namesFor } from './names.ts';
import { rewriteFile } from './rewrite/rewrite-file.ts';
import type { RewrittenFile } from './rewrite/target.ts';
import { maskText } from './text/masked-text.ts';
import { lineAt, type Version, versionsOf } from './version.ts';
import { filesIn, textAt, type WorkTree, workTree } from './work-tree.ts';

/** What to fix, and how. */
export interface FixRequest {
  /** Top level of the work tree, absolute. */
  readonly top: string;
  /** All that was found; their paths count from `top`. */
  readonly findings: readonly Finding[];
  /** What comments allow: it is left alone, whatever else is of the same value. */
  readonly allowed?: readonly AllowedPlace[];
  readonly isWanted: (secret: Secret) => boolean;
  readonly chosen?: ChosenNames;
  /** Replace the key arguments of AWS clients rather than delete them. */
  readonly keepArguments?: boolean;
}

/** A version of a file with its new text. */
export interface EditedFile {
  readonly version: Version;
  readonly rewritten: RewrittenFile;
}

/** What would be done. */
export interface FixPlan {
  readonly top: string;
  readonly edited: readonly EditedFile[];
  readonly environment: readonly EnvironmentFile[];
  /** Files that are for secrets, or are one: they leave the index and are ignored from now on. */
  readonly untracked: readonly Version[];
  readonly left: readonly LeftPlace[];
  readonly notes: readonly PlannedNote[];
  readonly hints: readonly LoaderHint[];
}

/** Plans replacing the wanted findings. @throws GitError and errors of the file system */
export async function planFix(request: FixRequest): Promise<FixPlan> {
  const tree = workTree(request.top);
  const { versions, left } = await versionsOf(request.findings, request);
  const untracked = versions.filter(isForSecrets);
  const tried = await rewriteAll(
    versions.filter((version) => !untracked.includes(version)),
    request,
    tree,
  );
  const settled = withoutTaken(tried, tree);
  const edited = settled.filter(({ rewritten }) => rewritten.reads.length > 0);
  return {
    top: tree.top,
    edited,
    environment: environmentOf(edited, tree),
    untracked,
    left: [...left, ...settled.flatMap(leftIn)],
    notes: edited.flatMap(notesOf),
    hints: hintsFor(edited, tree),
  };
}

/** True for `.env` and its like, and for files that are nothing but one secret. */
function isForSecrets({ path, file, targets }: Version): boolean {
  if (fileKindOf({ path, above: '', line: '', below: '' }) === 'dotenv') return true;
  const masked = maskText(file.text, targets);
  return masked !== null && masked.text.trim().length === 1;
}

async function rewriteAll(
  versions: readonly Version[],
  { chosen, ...how }: FixRequest,
  tree: WorkTree,
): Promise<EditedFile[]> {
  const folders = new Set(versions.map(({ path }) => tree.environmentFolder(path)));
  // Names for Terraform are of no use elsewhere.
  const known = [...folders].flatMap(tree.knownIn).filter(({ name }) => !/^TF_VAR_/.test(name));
  const wanted = versions.flatMap(({ targets }) => targets.filter((target) => target.wanted));
  const variableOf = namesFor(wanted, { known, ...(chosen && { chosen }) });
  const edited: EditedFile[] = [];
  for (const version of versions) {
    const { path, file, targets } = version;
    const rewritten = await rewriteFile(
      { path, text: file.text, targets, nearby: nearby(path, tree.top) },
      variableOf,
      how,
    );
    // A text that cannot be masked has no targets.
    if (rewritten !== null) edited.push({ version, rewritten });
  }
  return edited;
}

/** The other files of a Terraform module. */
function nearby(path: string, top: string): string {
  if (!path.endsWith('.tf')) return '';
  const folder = join(top, dirname(path));
  const others = filesIn(folder).filter((name) => name.endsWith('.tf') && join(dirname(path), name) !== path);
  return others.map((name) => textAt(join(folder, name)) ?? '').join('\n');
}

/** A file stays as it is when one of its names stands for another value already: that value must not be lost. */
function withoutTaken(files: readonly EditedFile[], tree: WorkTree): EditedFile[] {
  const folderOf = ({ version }: EditedFile) => tree.environmentFolder(version.path);
  const taken = new Map(
    [...groupBy(files, folderOf)].map(([folder, sharing]) => {
      const reads = sharing.flatMap(({ rewritten }) => rewritten.reads);
      return [folder, takenNames(reads, tree.knownIn(folder))];
    }),
  );
  return files.map((file) => {
    const names = taken.get(folderOf(file));
    return file.rewritten.reads.some(({ stored }) => names?.has(stored)) ? asItIs(file) : file;
  });
}

function asItIs({ version, rewritten }: EditedFile): EditedFile {
  const taken = rewritten.reads.map(({ target }) => ({ target, reasons: ['name-taken'] as const }));
  const refused = [...rewritten.refused, ...taken];
  return { version, rewritten: { ...rewritten, after: rewritten.masked.text, reads: [], refused, notes: [] } };
}

function environmentOf(edited: readonly EditedFile[], tree: WorkTree): EnvironmentFile[] {
  const byFolder = groupBy(edited, ({ version }) => tree.environmentFolder(version.path));
  return [...byFolder].map(([folder, files]) => {
    const read = files.map((file) => ({ reader: dotenvReaderOf(projectOf(file, tree)), reads: file.rewritten.reads }));
    return environmentFile(tree.top, folder, read);
  });
}

function projectOf({ version, rewritten }: EditedFile, tree: WorkTree): ProjectFacts {
  return { kind: rewritten.kind, manifests: tree.manifestsFor(version.path) };
}

function leftIn({ version, rewritten }: EditedFile): LeftPlace[] {
  return rewritten.refused.map(({ target, reasons }) => ({
    path: version.path,
    line: lineAt(version.file.text, target.start),
    where: version.where,
    kind: rewritten.kind,
    secret: target.secret,
    reasons,
  }));
}

/** What a fix does by itself. */
const DONE: ReadonlySet<AdviceNote> = new Set(['import-os-python', 'const-to-var']);

function notesOf({ version, rewritten }: EditedFile): PlannedNote[] {
  const variables = [...new Set(rewritten.reads.map(({ stored }) => stored))];
  const left = rewritten.notes.filter((note) => !DONE.has(note));
  return left.map((note) => ({ note, path: version.path, variables }));
}

/** One of each, for the files that nothing loads `.env` for. */
function hintsFor(edited: readonly EditedFile[], tree: WorkTree): LoaderHint[] {
  const hints = new Map<string, LoaderHint>();
  for (const file of edited) {
    const hint = loaderHint(projectOf(file, tree));
    if (hint !== null) hints.set(hint.code, hint);
  }
  return [...hints.values()];
}
