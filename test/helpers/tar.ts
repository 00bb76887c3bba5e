/*
 * Owns writing small tar archives for tests, whole or wrong on purpose: ustar, pax and GNU.
 */

import { Buffer } from 'node:buffer';

export interface TarEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** `0` by default, a file. */
  readonly type?: string;
  readonly linkName?: string;
  /** Size to claim instead of the true one; as text it is written as it is. */
  readonly claimedSize?: number | string;
  /** How a name of more than 100 bytes, or any, is written. */
  readonly longName?: 'pax' | 'gnu' | 'prefix';
}

/** A tar with `entries`, ended by two blocks of zeros. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocksOf), Buffer.alloc(1024)]);
}

/** One record of a pax header: its length counts itself. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const size = Buffer.byteLength(rest);
  const digits = String(size + String(size).length).length;
  return `${size + digits}${rest}`;
}

function blocksOf(entry: TarEntry): Buffer[] {
  const { name, longName } = entry;
  const short = { ...entry, name: Buffer.from(name).subarray(0, 100).toString() };
  if (longName === 'pax')
    return [...plain({ name: 'PaxHeader', type: 'x', content: paxRecord('path', name) }), ...plain(short)];
  if (longName === 'gnu')
    return [...plain({ name: '././@LongLink', type: 'L', content: `${name}\0` }), ...plain(short)];
  return plain(entry);
}

function plain({ name, content = '', type = '0', linkName = '', claimedSize, longName }: TarEntry): Buffer[] {
  const data = Buffer.from(content);
  const header = Buffer.alloc(512);
  const cut = longName === 'prefix' ? name.lastIndexOf('/') : -1;
  header.write(name.slice(cut + 1), 0, 100);
  header.write('0000644\0', 100);
  header.write(typeof claimedSize === 'string' ? claimedSize : octal(claimedSize ?? data.length, 12), 124, 'latin1');
  header.write(octal(0, 12), 136);
  header.write(type, 156);
  header.write(linkName, 157, 100);
  header.write('ustar\x0000', 257);
  if (cut !== -1) header.write(name.slice(0, cut), 345, 155);
  header.fill(0x20, 148, 156);
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    )} `,
    148,
    8,
    'latin1',
  );
  return [header, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
}

/** `length` characters, the last one NUL. */
function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, '0')}\0`;
}
