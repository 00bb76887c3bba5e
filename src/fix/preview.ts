/*
 * Owns showing what a fix would do: a diff of each file, in which secrets stay secrets.
 */

import { structuredPatch } from 'diff';
import { hasSecret } from '../advice/masks.ts';
import type { Segment } from '../model/code-frame.ts';
import type { DiffLine, FileDiff, FixPreview, Hunk, ReplacedPlace } from '../model/fix.ts';
import { Secret } from '../model/secret.ts';
import { groupBy } from '../util/group-by.ts';
import type { PlannedChanges } from './changes-of.ts';
import type { EnvironmentFile } from './environment.ts';
import type { EditedFile, FixPlan } from './plan-fix.ts';
import type { FileChange } from './transaction/change.ts';
import { lineAt } from './version.ts';

/** The preview of a plan and of what it comes down to. */
export function previewOf(plan: FixPlan, { changes, beside, untracked, misread }: PlannedChanges): FixPreview {
  const { edited, left, notes, hints, environment } = plan;
  const written = changes.filter((change): change is FileChange => change.kind === 'file');
  const others = written.filter(({ shown }) => beside.includes(shown));
  const environmentDiffs = environment.map((file) => environmentDiff(file, written));
  return {
    files: [...editsIn(edited), ...environmentDiffs, ...others.map(plainDiff)],
    replaced: edited.flatMap(replacedIn),
    untracked,
    left,
    notes,
    hints,
    misread,
    beside,
  };
}

function replacedIn({ version, rewritten }: EditedFile): ReplacedPlace[] {
  const { path, where, file } = version;
  return rewritten.reads.map(({ target, variable }) => {
    const line = lineAt(file.text, target.start);
    return { path, line, where, kind: rewritten.kind, secret: target.found, variable };
  });
}

/** One diff for both versions of a file where they change alike. */
function editsIn(edited: readonly EditedFile[]): FileDiff[] {
  const byPath = groupBy(edited, ({ version }) => version.path);
  return [...byPath.values()].flatMap((versions) => {
    const diffs = versions.map(editDiff);
    const [first, second] = diffs;
    if (first === undefined || second === undefined || !sameHunks(first, second)) return diffs;
    return [{ ...first, where: [...first.where, ...second.where] }];
  });
}

function editDiff({ version, rewritten }: EditedFile): FileDiff {
  const { masked, after } = rewritten;
  const secretOf = (mask: string): Segment => {
    const span = masked.masked.get(mask);
    return span === undefined ? mask : new Secret(version.file.text.slice(span.start, span.end));
  };
  const segments = (line: string) =>
    line
      .split(MASKS)
      .filter(Boolean)
      .map((part) => (hasSecret(part) ? secretOf(part) : part));
  return {
    path: version.path,
    where: [version.where],
    isNew: false,
    hunks: hunksBetween(masked.text, after, segments),
  };
}

const MASKS = /([\uE000-\uF8FF])/;

/** Masks are numbered alike in both versions only when they hold the same secrets. */
function sameHunks(a: FileDiff, b: FileDiff): boolean {
  return a.hunks.length === b.hunks.length && a.hunks.every((hunk, at) => sameHunk(hunk, b.hunks[at]));
}

function sameHunk(a: Hunk, b: Hunk | undefined): boolean {
  if (b === undefined || a.oldStart !== b.oldStart || a.lines.length !== b.lines.length) return false;
  return a.lines.every(({ sign, segments }, at) => {
    const other = b.lines[at];
    return (
      other?.sign === sign && segments.length === other.segments.length && segments.every(isSameAs(other.segments))
    );
  });
}

function isSameAs(others: readonly Segment[]): (segment: Segment, at: number) => boolean {
  return (segment, at) => {
    const other = others[at];
    if (typeof segment === 'string' || typeof other === 'string' || other === undefined) return segment === other;
    return segment.equals(other);
  };
}

function plainDiff({ shown, before, after }: FileChange): FileDiff {
  const text = (bytes: Uint8Array | null) => (bytes === null ? '' : Buffer.from(bytes).toString('utf8'));
  const hunks = hunksBetween(text(before), text(after), (line) => [line]);
  return { path: shown, where: ['worktree'], isNew: before === null, hunks };
}

const NEWLINE = 0x0a;

/** Only names and that there is a value: the rest of a `.env` is nobody's business. */
function environmentDiff({ shown, isNew, variables }: EnvironmentFile, written: readonly FileChange[]): FileDiff {
  const before = written.find((change) => change.shown === shown)?.before ?? new Uint8Array();
  const start = before.filter((byte) => byte === NEWLINE).length;
  const lines = variables.map(({ name, value }): DiffLine => ({ sign: '+', segments: [`${name}=`, value] }));
  const hunk = { oldStart: start, oldLines: 0, newStart: start + 1, newLines: lines.length, lines };
  return { path: shown, where: ['worktree'], isNew, hunks: [hunk] };
}

function hunksBetween(before: string, after: string, segmentsOf: (line: string) => readonly Segment[]): Hunk[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 0 });
  return hunks.map(({ lines, ...where }) => ({
    ...where,
    lines: lines.filter((line) => /^[-+]/.test(line)).map((line) => lineOf(line, segmentsOf)),
  }));
}

function lineOf(line: string, segmentsOf: (line: string) => readonly Segment[]): DiffLine {
  return { sign: line.startsWith('-') ? '-' : '+', segments: segmentsOf(line.slice(1).replace(/\r$/, '')) };
}
