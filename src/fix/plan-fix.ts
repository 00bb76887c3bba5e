/*
 * Owns what a fix would do, as plain data: nothing is written here. Does not own what is looked for (engine) or writing
 * (transaction/).
 */

import { dirname, join } from 'node:path';
import { fileKindOf } from '../advice/file-kind.ts';
import type { AdviceNote } from '../model/advice.ts';
import type { Finding } from '../model/finding.ts';
import type { LeftPlace, LoaderHint, PlannedNote, Refusal } from '../model/fix.ts';
import type { Secret } from '../model/secret.ts';
import { groupBy } from '../util/group-by.ts';
import type { DotenvReader } from './env/dotenv-forms.ts';
import { dotenvReaderOf, loaderHint, MANIFESTS } from './env/loader-hint.ts';
import {
  type EnvironmentFile,
  environmentFile,
  environmentFolder,
  filesIn,
  knownIn,
  takenNames,
  textAt,
} from './environment.ts';
import { type ChosenNames, namesFor } from './names.ts';
import { rewriteFile } from './rewrite/rewrite-file.ts';
import type { RewrittenFile, Target } from './rewrite/target.ts';
import { maskText } from './text/masked-text.ts';
import { lineAt, type Version, versionsOf } from './version.ts';

/** What to fix, and how. */
export interface FixRequest {
  /** Top level of the work tree, absolute. */
  readonly top: string;
  /** All that was found; their paths count from `top`. */
  readonly findings: readonly Finding[];
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
  const { top } = request;
  const { versions, left } = await versionsOf(request.findings, request);
  const untracked = versions.filter(isForSecrets);
  const tried = await rewriteAll(
    versions.filter((version) => !untracked.includes(version)),
    request,
  );
  const settled = tried.map((each) => withoutTaken(each, tried, top));
  const edited = settled.filter(({ rewritten }) => rewritten.reads.length > 0);
  return {
    top,
    edited,
    environment: environmentOf(edited, top),
    untracked,
    left: [...left, ...settled.flatMap(leftIn)],
    notes: edited.flatMap(notesOf),
    hints: hintsFor(edited, top),
  };
}

/** True for `.env` and its like, and for files that are nothing but one secret. */
function isForSecrets({ path, file, targets }: Version): boolean {
  const masked = maskText(file.text, targets);
  if (fileKindOf({ path, above: '', line: '', below: '' }) === 'dotenv') return true;
  return masked !== null && masked.text.trim().length === 1;
}

async function rewriteAll(versions: readonly Version[], { top, chosen, ...how }: FixRequest): Promise<EditedFile[]> {
  const folders = new Set(versions.map(({ path }) => environmentFolder(top, path)));
  // Names for Terraform are of no use elsewhere.
  const known = [...folders].flatMap((folder) => knownIn(top, folder)).filter(({ name }) => !/^TF_VAR_/.test(name));
  const wanted = versions.flatMap(({ targets }) => targets.filter((target) => target.wanted));
  const variableOf = namesFor(wanted, { known, ...(chosen && { chosen }) });
  const edited: EditedFile[] = [];
  for (const version of versions) {
    const file = {
      path: version.path,
      text: version.file.text,
      targets: version.targets,
      nearby: nearby(version, top),
    };
    const rewritten = await rewriteFile(file, variableOf, how);
    edited.push({ version, rewritten: rewritten ?? unreadable(version) });
  }
  return edited;
}

/** The other files of a Terraform module. */
function nearby({ path }: Version, top: string): string {
  if (!path.endsWith('.tf')) return '';
  const folder = join(top, dirname(path));
  const others = filesIn(folder).filter((name) => name.endsWith('.tf') && join(dirname(path), name) !== path);
  return others.map((name) => textAt(join(folder, name)) ?? '').join('\n');
}

function unreadable({ targets }: Version): RewrittenFile {
  const refused = targets.filter(({ wanted }) => wanted).map((target) => refuse(target, 'no-safe-edit'));
  const masked = { text: '', masked: new Map(), unmask: () => '', show: () => '' };
  return { kind: 'unknown', masked, after: '', reads: [], refused, notes: [] };
}

function refuse(target: Target, reason: Refusal) {
  return { target, reasons: [reason] };
}

/** A file stays as it is when one of its names stands for another value already: that value must not be lost. */
function withoutTaken(each: EditedFile, all: readonly EditedFile[], top: string): EditedFile {
  const folder = environmentFolder(top, each.version.path);
  const sharing = all.filter(({ version }) => environmentFolder(top, version.path) === folder);
  const taken = takenNames(
    sharing.flatMap(({ rewritten }) => rewritten.reads),
    knownIn(top, folder),
  );
  const { version, rewritten } = each;
  if (!rewritten.reads.some(({ stored }) => taken.has(stored))) return each;
  const refused = [...rewritten.refused, ...rewritten.reads.map(({ target }) => refuse(target, 'name-taken'))];
  return { version, rewritten: { ...rewritten, after: rewritten.masked.text, reads: [], refused, notes: [] } };
}

function environmentOf(edited: readonly EditedFile[], top: string): EnvironmentFile[] {
  const byFolder = groupBy(edited, ({ version }) => environmentFolder(top, version.path));
  return [...byFolder].map(([folder, files]) =>
    environmentFile(
      top,
      folder,
      files.map(({ version, rewritten }) => ({ reader: readerOf(version, rewritten, top), reads: rewritten.reads })),
    ),
  );
}

function readerOf({ path }: Version, { kind }: RewrittenFile, top: string): DotenvReader {
  return dotenvReaderOf({ kind, manifests: manifestsFor(path, top) });
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
function hintsFor(edited: readonly EditedFile[], top: string): LoaderHint[] {
  const hints = new Map<string, LoaderHint>();
  for (const { version, rewritten } of edited) {
    const hint = loaderHint({ kind: rewritten.kind, manifests: manifestsFor(version.path, top) });
    if (hint !== null) hints.set(hint.code, hint);
  }
  return [...hints.values()];
}

/** Manifests in the folders from that of `path` up to the top level; the nearest of each name. */
function manifestsFor(path: string, top: string): ReadonlyMap<string, string> {
  const manifests = new Map<string, string>();
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    for (const name of filesIn(join(top, folder)).filter((each) => isManifest(each) && !manifests.has(each))) {
      manifests.set(name, textAt(join(top, folder, name)) ?? '');
    }
    if (folder === '.') return manifests;
  }
}

function isManifest(name: string): boolean {
  return MANIFESTS.some((manifest) => (typeof manifest === 'string' ? manifest === name : manifest.test(name)));
}
