/*
 * A file as text: written back, no byte is another.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileText } from '../../../src/fix/text/file-text.ts';

const UTF_16LE = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const UTF_16BE = (text: string) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from('aäé\r\n', 'utf8'), 'aäé\r\n'],
    ['UTF-8 with a mark', Buffer.from('\ufeffaä', 'utf8'), 'aä'],
    ['UTF-16, little-endian', UTF_16LE('aä'), 'aä'],
    ['UTF-16, big-endian', UTF_16BE('aä'), 'aä'],
    ['Latin-1', Buffer.from('aä', 'latin1'), 'aä'],
    ['nothing', Buffer.alloc(0), ''],
  ])('%s', (_, bytes, text) => {
    const file = fileText(bytes);
    expect(file?.text).toBe(text);
    expect(Buffer.from(file?.bytesOf(text) ?? [])).toEqual(bytes);
  });

  test('a changed text keeps the encoding and the mark', () => {
    expect(fileText(UTF_16BE('key=a'))?.bytesOf('key=ü')).toEqual(UTF_16BE('key=ü'));
    expect(fileText(Buffer.from('\ufeffa', 'utf8'))?.bytesOf('ü')).toEqual(Buffer.from('\ufeffü', 'utf8'));
    expect(fileText(Buffer.from('\xe4', 'latin1'))?.bytesOf('x\xe4')).toEqual(Buffer.from('x\xe4', 'latin1'));
  });

  test('binary is no text', () => {
    expect(fileText(Buffer.from([1, 0, 2]))).toBeNull();
  });
});

test('what is text is written back byte for byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const file = fileText(bytes);
      if (file !== null) expect(Buffer.from(file.bytesOf(file.text))).toEqual(Buffer.from(bytes));
    }),
  );
});
