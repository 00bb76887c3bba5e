/*
 * Owns the files in which the progress of incidents is kept: `leakgate/incidents/<id>.json` in the git directory, readable
 * by their owner alone. Does not own what is in them (progress-json.ts).
 */

import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, errnoOf, UsageError } from '../util/errors.ts';
import type { Progress } from './progress.ts';
import { parseProgress, serialiseProgress } from './progress-json.ts';

/** Larger ones were not written here. */
const LARGEST = 1024 * 1024;
/** Key ids, and fingerprints in hex. */
const ID = /^[A-Za-z0-9]{1,128}$/;

/**
 * What is kept of the incident `id`; null when nothing is.
 * @param gitDir the git directory, absolute
 * @throws ConfigError `incident-unreadable`, `incident-damaged`, `incident-newer`; UsageError `incident-bad-id`
 */
export function loadProgress(gitDir: string, id: string): Progress | null {
  const path = fileOf(gitDir, id);
  const text = textAt(path);
  if (text === null) return null;
  const progress = parseProgress(text, path);
  if (progress.id !== id) throw new ConfigError('incident-damaged', { path, detail: 'id' });
  return progress;
}

/**
 * Keeps `progress`: written beside and renamed, so the file is never half there.
 * @throws ConfigError `incident-write-failed`
 */
export function saveProgress(gitDir: string, progress: Progress): void {
  const path = fileOf(gitDir, progress.id);
  try {
    mkdirSync(folderIn(gitDir), { recursive: true, mode: 0o700 });
    replaceText(path, serialiseProgress(progress));
  } catch (cause) {
    throw new ConfigError('incident-write-failed', { path, detail: detailOf(cause) }, { cause });
  }
}

/** An incident of which something is kept. */
export interface KeptIncident {
  readonly id: string;
  /** Last written, ms since 1970. */
  readonly changed: number;
}

/**
 * All incidents, the last one worked on first. Nothing is read: a damaged one is listed, too.
 * @throws ConfigError `incident-unreadable`
 */
export function listIncidents(gitDir: string): KeptIncident[] {
  const folder = folderIn(gitDir);
  try {
    const ids = readdirSync(folder).flatMap((name) => /^([A-Za-z0-9]{1,128})\.json$/.exec(name)?.[1] ?? []);
    const kept = ids.map((id) => ({ id, changed: lstatSync(join(folder, `${id}.json`)).mtimeMs }));
    return kept.sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return [];
    throw new ConfigError('incident-unreadable', { path: folder, detail: detailOf(cause) }, { cause });
  }
}

function replaceText(path: string, text: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
}

function folderIn(gitDir: string): string {
  return join(gitDir, 'leakgate', 'incidents');
}

function fileOf(gitDir: string, id: string): string {
  if (!ID.test(id)) throw new UsageError('incident-bad-id', { id });
  return join(folderIn(gitDir), `${id}.json`);
}

function textAt(path: string): string | null {
  try {
    const info = lstatSync(path, { throwIfNoEntry: false });
    if (info === undefined) return null;
    if (!info.isFile() || info.size > LARGEST)
      throw new ConfigError('incident-unreadable', { path, detail: info.isFile() ? 'too large' : 'not a file' });
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError('incident-unreadable', { path, detail: detailOf(cause) }, { cause });
  }
}

function detailOf(cause: unknown): string {
  return errnoOf(cause) ?? (cause instanceof Error ? cause.message : String(cause));
}
