/*
 * Owns what is remembered of objects that hold findings: which secrets, by their fingerprints. No secret, and no line of the
 * file, is in it.
 */

import { Buffer } from 'node:buffer';
import type { BlobInfo, BlobKind, Origin } from '../model/blob.ts';
import type { Tier } from '../model/match.ts';
import type { Confidence } from '../model/rule.ts';

/** A secret that an object holds. */
export interface Mark {
  /** As `Finding.fingerprint`. */
  readonly fingerprint: string;
  /** In a tree: the entry whose name it is. */
  readonly entry?: { readonly name: string; readonly oid: string } | undefined;
}

/** A secret with what its place makes of it. */
export interface FindingMark extends Mark {
  readonly tier: Tier;
  readonly confidence: Confidence;
  /** Other halves of the pair. */
  readonly partners: readonly Mark[];
}

/** An object, or an entry of one that is an archive, and the secrets in it. */
export interface ObjectMarks {
  readonly blob: BlobInfo & { readonly oid: string };
  readonly marks: readonly FindingMark[];
}

/** Versions of a file hold the same, so lists of marks are told once: objects name theirs by its number. */
interface Written {
  readonly lists: readonly (readonly FindingMark[])[];
  readonly objects: readonly (readonly [
    oid: string,
    kind: BlobKind,
    origin: Origin,
    path: string | null,
    list: number,
  ])[];
}

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** JSON in UTF-8. */
export function encodeMarks(objects: readonly ObjectMarks[]): Buffer {
  const numbers = new Map<string, number>();
  const numberOf = (marks: readonly FindingMark[]) => {
    const text = JSON.stringify(marks);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const rows = objects.map(({ blob, marks }) => [blob.oid, blob.kind, blob.origin, blob.path, numberOf(marks)]);
  return Buffer.from(`{"lists":[${[...numbers.keys()].join()}],"objects":${JSON.stringify(rows)}}`);
}

/** What `encodeMarks` wrote; null when it is not that. */
export function decodeMarks(bytes: Uint8Array | undefined): ObjectMarks[] | null {
  const written = parsed(bytes);
  if (!isWritten(written)) return null;
  const objects: ObjectMarks[] = [];
  for (const [oid, kind, origin, path, list] of written.objects) {
    const marks = written.lists[list];
    if (marks === undefined || !OID.test(oid)) return null;
    objects.push({ blob: { oid, kind, origin, path, size: null }, marks });
  }
  return objects;
}

function parsed(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return null;
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null || !('lists' in value) || !('objects' in value)) return false;
  const { lists, objects } = value;
  return Array.isArray(lists) && lists.every(isList) && Array.isArray(objects) && objects.every(Array.isArray);
}

function isList(list: unknown): boolean {
  return Array.isArray(list) && list.every((mark) => isMark(mark) && 'partners' in mark && isPartners(mark.partners));
}

function isPartners(partners: unknown): boolean {
  return Array.isArray(partners) && partners.every(isMark);
}

function isMark(mark: unknown): mark is object {
  return typeof mark === 'object' && mark !== null && 'fingerprint' in mark && typeof mark.fingerprint === 'string';
}
