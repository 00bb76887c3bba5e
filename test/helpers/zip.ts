/*
 * Owns writing small zip archives for tests (APPNOTE.TXT 4.3): stored or deflated entries, no extras.
 */

import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of `files`. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, method: 'store' | 'deflate'): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
    const data = method === 'store' ? content : deflateRawSync(content);
    const common = commonFields({ content, data, name, method });
    const local = Buffer.concat([u32(0x04034b50), common, u16(0), Buffer.from(name), data]);
    const comment = Buffer.concat([u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset)]);
    central.push(Buffer.concat([u32(0x02014b50), u16(20), common, comment, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = u16(central.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)];
  return Buffer.concat([...locals, directory, ...end]);
}

/** What the local and the central header have in common: from "version needed" to the length of the name. */
function commonFields(entry: { content: Buffer; data: Buffer; name: string; method: 'store' | 'deflate' }): Buffer {
  const { content, data, name, method } = entry;
  const sizes = [u32(crc32(content)), u32(data.length), u32(content.length)];
  const time = [u16(0), u16(0x21)];
  return Buffer.concat([
    u16(20),
    u16(0),
    u16(method === 'store' ? 0 : 8),
    ...time,
    ...sizes,
    u16(Buffer.byteLength(name)),
  ]);
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
