/*
 * Owns the bytes of the file after the header: named sections. Does not own authenticating them.
 */

import { Buffer } from 'node:buffer';
import { sizeOf } from './header.ts';
import { decodeIds, encodeIds } from './id-codec.ts';
import type { HashBytes } from './id-set.ts';
import type { ScanMemory } from './scan-memory.ts';

const SCANNED = 'scanned';
const PACKS = 'packs';
const FINDINGS = 'findings';
/** Goes before the names that other code gives. */
const EXTRA = 'extra.';

/**
 * The parts of the body, to be written one after another: for each section the length of its name (2 bytes), the name in
 * UTF-8, the length of its content (4 bytes), the content. Lengths are little-endian.
 */
export function encodeBody(memory: ScanMemory): Uint8Array[] {
  const sections: [string, readonly Uint8Array[]][] = [
    [SCANNED, encodeIds(memory.scanned)],
    [PACKS, [bytesOf(memory.packs)]],
    [FINDINGS, [bytesOf(memory.again)]],
    ...[...memory.extra].map(([name, bytes]): [string, Uint8Array[]] => [EXTRA + name, [bytes]]),
  ];
  return sections.flatMap(([name, parts]) => [headOf(name, parts), ...parts]);
}

/** What `encodeBody` wrote; null when it is not that. The memory keeps `body`. */
export function decodeBody(body: Buffer, hashBytes: HashBytes): ScanMemory | null {
  const sections = sectionsOf(body);
  const scanned = sections?.get(SCANNED);
  const packs = idsIn(sections?.get(PACKS), hashBytes);
  const again = idsIn(sections?.get(FINDINGS), hashBytes);
  const set = scanned === undefined ? null : decodeIds(scanned, hashBytes);
  if (sections === null || set === null || packs === null || again === null) return null;
  const extra = [...sections].filter(([name]) => name.startsWith(EXTRA));
  return {
    scanned: set,
    packs,
    again,
    extra: new Map(extra.map(([name, bytes]) => [name.slice(EXTRA.length), bytes])),
  };
}

function bytesOf(ids: readonly string[]): Buffer {
  return Buffer.from(ids.join(''), 'hex');
}

function headOf(name: string, parts: readonly Uint8Array[]): Buffer {
  const text = Buffer.from(name);
  const head = Buffer.alloc(2 + text.length + 4);
  head.writeUInt16LE(text.length, 0);
  text.copy(head, 2);
  head.writeUInt32LE(sizeOf(parts), 2 + text.length);
  return head;
}

function sectionsOf(body: Buffer): Map<string, Buffer> | null {
  const sections = new Map<string, Buffer>();
  for (let at = 0; at < body.length; ) {
    if (at + 2 > body.length) return null;
    const nameEnd = at + 2 + body.readUInt16LE(at);
    if (nameEnd + 4 > body.length) return null;
    const end = nameEnd + 4 + body.readUInt32LE(nameEnd);
    if (end > body.length) return null;
    sections.set(body.toString('utf8', at + 2, nameEnd), body.subarray(nameEnd + 4, end));
    at = end;
  }
  return sections;
}

/** Full ids as hex; null when they are not there or not whole. */
function idsIn(section: Buffer | undefined, hashBytes: HashBytes): string[] | null {
  if (section === undefined || section.length % hashBytes !== 0) return null;
  const ids: string[] = [];
  for (let at = 0; at < section.length; at += hashBytes) ids.push(section.toString('hex', at, at + hashBytes));
  return ids;
}
