/*
 * Owns the versions of files that a fix is about: the staged blob and the file on disk, with the secrets in each.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitBytes } from '../git/spawn.ts';
import type { AllowedPlace, Companion, Finding, Place } from '../model/finding.ts';
import type { LeftPlace, Refusal } from '../model/fix.ts';
import type { Secret } from '../model/secret.ts';
import { groupBy } from '../util/group-by.ts';
import { locate } from './locate.ts';
import { withRepeats } from './repeats.ts';
import type { Target } from './rewrite/target.ts';
import { valuesIn } from './rewrite/values-in.ts';
import { type FileText, fileText } from './text/file-text.ts';

/** One version of a file. */
export interface Version {
  readonly where: 'index' | 'worktree';
  /** From the top level, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Object id of the staged blob; null for the file on disk. */
  readonly oid: string | null;
  readonly file: FileText;
  readonly targets: readonly Target[];
}

/** What findings come down to. */
export interface Versions {
  readonly versions: readonly Version[];
  readonly left: readonly LeftPlace[];
}

interface Sight extends Companion {
  readonly place: Place;
  readonly wanted: boolean;
}

/** What decides beside the findings. */
export interface VersionOptions {
  readonly top: string;
  readonly isWanted: (secret: Secret) => boolean;
  readonly allowed?: readonly AllowedPlace[];
}

/**
 * Reads the files of `findings`, whose paths count from `top`. Secrets of findings that are not wanted, and what comments
 * allow, are kept out of sight and left alone.
 * @throws GitError when a staged blob cannot be read, and errors of the file system
 */
export async function versionsOf(
  findings: readonly Finding[],
  { top, isWanted, allowed = [] }: VersionOptions,
): Promise<Versions> {
  const found = findings.flatMap((finding) => sightsOf(finding, isWanted));
  const sights = withAllowed(found, allowed.map(allowedSight));
  const versions: Version[] = [];
  const left: LeftPlace[] = [];
  for (const group of groupBy(sights, keyOf).values()) {
    const hopeless = hopelessReason(group);
    const found = hopeless === null ? await readVersion(group, top) : allLeft(group, hopeless);
    if (found.version?.targets.some(({ wanted }) => wanted)) versions.push(found.version);
    left.push(...found.left);
  }
  return { versions, left };
}

function sightsOf(finding: Finding, isWanted: (secret: Secret) => boolean): Sight[] {
  const halves: readonly Companion[] = [finding, ...finding.companions];
  return halves.flatMap((half) => half.places.map((place) => ({ ...half, place, wanted: isWanted(half.secret) })));
}

function allowedSight({ place, secret, rule }: AllowedPlace): Sight {
  return { rule, secret, places: [place], place, wanted: false };
}

/** What comments allow stands for itself where it is the half of a pair, too; files with nothing else are not looked at. */
function withAllowed(sights: readonly Sight[], allowed: readonly Sight[]): Sight[] {
  const startOf = (sight: Sight) => `${sight.place.line}:${sight.place.column} ${keyOf(sight)}`;
  const left = new Set(allowed.map(startOf));
  const others = sights.filter((sight) => !left.has(startOf(sight)));
  const files = new Set(others.map(keyOf));
  return [...others, ...allowed.filter((sight) => files.has(keyOf(sight)))];
}

function keyOf({ place }: Sight): string {
  return `${place.origin} ${place.path ?? ''}`;
}

interface Found {
  readonly version: Version | null;
  readonly left: readonly LeftPlace[];
}

function hopelessReason([first]: readonly Sight[]): Refusal | null {
  if (first === undefined) return null;
  const { origin, path } = first.place;
  if (origin === 'file-name') return 'file-name';
  if (path === null || /!/.test(path)) return 'in-archive';
  return first.rule.binary ? 'binary' : null;
}

function allLeft(sights: readonly Sight[], reason: Refusal): Found {
  return { version: null, left: sights.filter(({ wanted }) => wanted).map((sight) => leftPlace(sight, reason)) };
}

function leftPlace({ place, secret }: Sight, reason: Refusal): LeftPlace {
  return { path: place.path, line: place.line, where: place.origin, kind: null, secret, reasons: [reason] };
}

async function readVersion(sights: readonly Sight[], top: string): Promise<Found> {
  const [{ place }] = sights as readonly [Sight];
  const path = place.path ?? '';
  const where = place.origin === 'index' ? 'index' : 'worktree';
  const oid = where === 'index' ? place.blob : null;
  const bytes = oid === null ? readFileSync(join(top, path)) : await gitBytes(['cat-file', 'blob', oid], { cwd: top });
  const file = fileText(bytes);
  if (file === null) return allLeft(sights, 'binary');
  const { targets, lost } = targetsIn(sights, file.text);
  const read = await valuesIn({ path, text: file.text, targets: withRepeats(file.text, targets) });
  const left = lost.map((sight) => leftPlace(sight, 'not-found-again'));
  const unreadable = read.unreadable
    .filter(({ wanted }) => wanted)
    .map((target) => unread(target, { path, where, file }));
  // What stays unread has to stay out of sight.
  const unwanted = read.unreadable.map((target) => ({ ...target, wanted: false }));
  const version: Version = { where, path, bytes, oid, file, targets: [...read.targets, ...unwanted] };
  return { version, left: [...left, ...unreadable] };
}

function unread(
  { start, secret }: Target,
  { path, where, file }: { path: string; where: Place['origin']; file: FileText },
): LeftPlace {
  return { path, line: lineAt(file.text, start), where, kind: null, secret, reasons: ['unknown-escape'] };
}

/** Number of the line of `offset`, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function targetsIn(sights: readonly Sight[], text: string): { targets: Target[]; lost: Sight[] } {
  const targets: Target[] = [];
  const lost: Sight[] = [];
  // Of two at one place the first is kept.
  for (const sight of [...sights].sort((a, b) => Number(b.wanted) - Number(a.wanted))) {
    const span = locate(text, sight.place);
    const { rule, place, secret, wanted } = sight;
    const joined = place.decoded.includes('concatenation');
    if (span !== null)
      targets.push({ ...span, secret, found: secret, rule, name: place.name, variable: null, joined, wanted });
    else if (wanted) lost.push(sight);
  }
  return { targets, lost };
}
