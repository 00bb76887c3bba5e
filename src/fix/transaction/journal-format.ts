/*
 * Owns the bytes of the journal: `leakgate-fix <version> <SHA-256 of the rest, hex>\n`, then JSON with contents in
 * base64. Does not own the file (journal.ts).
 */

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { isPlainPath } from './place.ts';

/** What a fix changed, or is about to, and how it was before. */
export interface Journal {
  /** `applying`, `undoing`: what it names may be as before, or as after. `done`: all of it is as after. */
  readonly state: JournalState;
  /** Part of the names of this fix's temporaries: 16 hex digits. */
  readonly id: string;
  /** The index that the entries are in, from the git directory: the repository may be moved. */
  readonly index: string;
  readonly files: readonly JournalFile[];
  readonly entries: readonly JournalEntry[];
}

export type JournalState = (typeof STATES)[number];

/** A file before and after. */
export interface JournalFile {
  /** From the top level, with `/`. */
  readonly shown: string;
  /** Null: there was no file. */
  readonly before: { readonly bytes: Uint8Array; readonly mode: number } | null;
  /** SHA-256 of what the fix wrote, hex; null: it removed the file. */
  readonly after: string | null;
}

/** An entry of the index before and after. */
export interface JournalEntry {
  /** From the top level, with `/`. */
  readonly path: string;
  /** Null: there was no entry. */
  readonly before: BlobEntry | null;
  /** Null: the fix removed the entry. */
  readonly after: BlobEntry | null;
}

/** An entry of the index, mode as git writes it. */
export interface BlobEntry {
  readonly mode: string;
  readonly oid: string;
}

const STATES = ['applying', 'done', 'undoing'] as const;
const VERSION = 1;

/** The bytes of `journal`, the same ones each time. */
export function encodeJournal(journal: Journal): Buffer {
  const files = journal.files.map(({ before, ...file }) => ({
    ...file,
    before: before === null ? null : { mode: before.mode, bytes: Buffer.from(before.bytes).toString('base64') },
  }));
  const body = JSON.stringify({ ...journal, files });
  return Buffer.from(`${headerOf(body)}${body}`, 'utf8');
}

/** The journal in `bytes`; null when they are damaged, or of another version. A repository may bring one of its own. */
export function decodeJournal(bytes: Uint8Array): Journal | null {
  const text = Buffer.from(bytes).toString('utf8');
  const body = text.slice(text.indexOf('\n') + 1);
  return text === `${headerOf(body)}${body}` ? journalIn(parsed(body)) : null;
}

/** SHA-256 of `bytes`, hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function headerOf(body: string): string {
  return `leakgate-fix ${VERSION} ${sha256(body)}\n`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Not what we write: `undefined` is no journal, and whoever asked for it says so.
    return undefined;
  }
}

function journalIn(value: unknown): Journal | null {
  if (!isRecord(value)) return null;
  const { state, id, index } = value;
  const files = allIn(value['files'], fileIn);
  const entries = allIn(value['entries'], entryIn);
  const known = STATES.find((each) => each === state);
  if (known === undefined || files === null || entries === null) return null;
  if (!isText(id, /^[0-9a-f]{16}$/) || !isText(index, /./s)) return null;
  return { state: known, id, index, files, entries };
}

/** The members of a list as `read` reads them; null when it is no list, or `read` has null for one. */
function allIn<T>(list: unknown, read: (value: unknown) => T | null): T[] | null {
  if (!Array.isArray(list)) return null;
  const members = list.map(read).filter((member) => member !== null);
  return members.length === list.length ? members : null;
}

function fileIn(value: unknown): JournalFile | null {
  if (!isRecord(value) || !isPlainPath(value['shown'])) return null;
  const { shown, before, after } = value;
  const content = before === null ? null : contentIn(before);
  const isRead = before === null || content !== null;
  return isRead && (after === null || isText(after, /^[0-9a-f]{64}$/)) ? { shown, before: content, after } : null;
}

function contentIn(value: unknown): JournalFile['before'] {
  if (!isRecord(value)) return null;
  const { bytes: base64, mode } = value;
  if (typeof mode !== 'number' || !Number.isInteger(mode) || mode < 0 || mode > 0o777) return null;
  if (typeof base64 !== 'string') return null;
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? { bytes, mode } : null;
}

function entryIn(value: unknown): JournalEntry | null {
  if (!isRecord(value) || !isPlainPath(value['path'])) return null;
  const { path, before, after } = value;
  const isRead = (before === null || isBlobEntry(before)) && (after === null || isBlobEntry(after));
  return isRead ? { path, before, after } : null;
}

function isBlobEntry(value: unknown): value is BlobEntry {
  return (
    isRecord(value) &&
    isText(value['mode'], /^100(?:644|755)$/) &&
    isText(value['oid'], /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
  );
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
