/*
 * Owns finding out by which bytes secrets stand in a repository: plainly, and in every encoding in which they were seen.
 */

import { Buffer } from 'node:buffer';
import { WideDecoder, type WideEncoding } from '../chunks/text-encoding.ts';
import { readObjects } from '../git/objects.ts';
import type { Gap } from '../model/blob.ts';
import type { Secret } from '../model/secret.ts';
import { groupBy } from '../util/group-by.ts';
import { SecretMap } from '../util/secret-map.ts';
import { asWide, type Form, formOf, isPlainly, plainForm, SHORTEST_FORM } from './form.ts';
import type { Sighting } from './sighting.ts';

/** What there is to replace. */
export interface CollectedForms {
  /** Each once. */
  readonly forms: readonly Form[];
  /** How many values are too short to be replaced. */
  readonly short: number;
  /** Ids of archives with a secret inside, sorted. */
  readonly archives: readonly string[];
  /** Objects that could not be read again. */
  readonly skipped: readonly Gap[];
}

/** Objects above this are not read again; in bytes. Text in them is found, but encodings of it are not replaced. */
const LARGEST = 256 * 1024 * 1024;

const WIDE: readonly string[] = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] satisfies readonly WideEncoding[];

/** False for what `plainForm` of its secret replaces; all else has to be read again. */
export function isOdd({ secret, start, end, decoded, isInside }: Sighting): boolean {
  return isInside || decoded.length > 0 || !isPlainly(secret, end - start);
}

/**
 * The forms of `secrets`.
 * @param sightings of those secrets, that are odd
 */
export async function collectForms(
  cwd: string,
  secrets: readonly Secret[],
  sightings: readonly Sighting[],
): Promise<CollectedForms> {
  const skipped: Gap[] = [];
  const outside = sightings.filter(({ isInside }) => !isInside);
  const archives = new Set(sightings.filter(({ isInside }) => isInside).map(({ oid }) => oid));
  const found = [...secrets.map(plainForm), ...(await readForms(cwd, outside, skipped))];
  const isLong = ({ written, wide }: Form) => wide !== null || written.length >= SHORTEST_FORM;
  const short = secrets.filter((secret) => !isLong(plainForm(secret))).length;
  return { forms: eachOnce(found.filter(isLong)), short, archives: [...archives].sort(), skipped };
}

/** Reads each object once, one after another. */
async function readForms(cwd: string, sightings: readonly Sighting[], skipped: Gap[]): Promise<Form[]> {
  const byObject = groupBy(sightings, ({ oid }) => oid);
  const forms: Form[] = [];
  let reading: { readonly oid: string; readonly pieces: Buffer[] } | null = null;
  const skip = (oid: string, detail = '') => skipped.push({ what: oid, why: 'unreadable', detail });
  await readObjects({ cwd }, [...byObject.keys()], {
    begin(oid, _, size) {
      reading = size > LARGEST ? null : { oid, pieces: [] };
      if (reading === null) skip(oid, `${size} bytes`);
    },
    data(bytes) {
      reading?.pieces.push(Buffer.from(bytes));
    },
    end() {
      if (reading !== null) forms.push(...formsIn(Buffer.concat(reading.pieces), byObject.get(reading.oid) ?? []));
      return undefined;
    },
    missing: (oid) => skip(oid),
    corrupt: skip,
  });
  return forms;
}

function formsIn(bytes: Buffer, sightings: readonly Sighting[]): Form[] {
  const texts = new Map<string, Uint8Array>();
  return sightings.map(({ secret, start, end, decoded: [first] }) => {
    if (first === undefined || !isWide(first)) return formOf(secret, bytes.subarray(start, end));
    const text = texts.get(first) ?? new WideDecoder(first).decode(bytes, true);
    texts.set(first, text);
    return formOf(secret, asWide(text.subarray(start, end), first), first);
  });
}

function isWide(step: string): step is WideEncoding {
  return WIDE.includes(step);
}

/** What has nothing in it would be everywhere. */
function eachOnce(forms: readonly Form[]): Form[] {
  const each = new SecretMap<Form>();
  for (const form of forms) if (form.written.length > 0) each.set(form.written, form);
  return each.values();
}
