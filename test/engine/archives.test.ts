/*
 * Archives in archives: what is inside is scanned under its own name; what cannot be is named, and the scan is incomplete.
 */

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { type Files, scanFiles } from '../helpers/memory-source.ts';
import { awsPair } from '../helpers/sample.ts';
import { paxRecord, type TarEntry, tarOf } from '../helpers/tar.ts';
import { zipOf } from '../helpers/zip.ts';

const MIB = 1024 * 1024;
const KEYS = awsPair('archives');
const TEXT = `# settings\nAWS_SECRET_ACCESS_KEY=${KEYS.secret}\n`;
const LONG = `${'folder/'.repeat(20)}settings.ini`;
const FILE: TarEntry = { name: 'etc/a.ini', content: TEXT };

/** Where the secret is, and what was not read. */
async function scanned(files: Files, piece?: number) {
  const result = await scanFiles(files, piece === undefined ? {} : { piece });
  return { places: placesIn(result), gaps: gapsIn(result), complete: result.complete };
}

const placesIn = ({ findings }: ScanResult) =>
  findings.flatMap(({ places }) => places.map(({ path, line, column }) => `${path}:${line}:${column}`));
const gapsIn = ({ coverage }: ScanResult) => coverage.skipped.map(({ why, what }) => `${why} ${what}`);
const found = (...paths: string[]) => ({ places: paths.map((path) => `${path}:2:23`), gaps: [], complete: true });

describe('tar', () => {
  test.each([undefined, 1, 700, 100_000])(
    'in pieces of %s bytes: each entry under its own name, once',
    async (piece) => {
      const tar = tarOf([{ name: 'b.txt', content: 'x'.repeat(3000) }, FILE, { name: 'etc', type: '5' }]);
      expect(await scanned({ 'a.tar': tar }, piece)).toEqual(found('a.tar!etc/a.ini'));
    },
  );

  test.each(['pax', 'gnu', 'prefix'] as const)('with a name longer than its field (%s): in full', async (longName) => {
    expect(await scanned({ 'a.tar': tarOf([{ name: LONG, content: TEXT, longName }]) })).toEqual(
      found(`a.tar!${LONG}`),
    );
  });

  test('with a size that only pax tells, and a global header: read', async () => {
    const size = paxRecord('size', String(Buffer.byteLength(TEXT)));
    const tar = tarOf([
      { name: 'g', type: 'g', content: paxRecord('comment', 'x') },
      { name: 'x', type: 'x', content: size },
      { ...FILE, claimedSize: 0 },
    ]);
    expect(await scanned({ 'a.tar': tar })).toEqual(found('a.tar!etc/a.ini'));
  });

  test('with a binary size (GNU): read', async () => {
    const binary = `\x80${'\0'.repeat(10)}${String.fromCharCode(Buffer.byteLength(TEXT))}`;
    expect(await scanned({ 'a.tar': tarOf([{ ...FILE, claimedSize: binary }]) })).toEqual(found('a.tar!etc/a.ini'));
  });

  test('two in a row, and one without an end: all read', async () => {
    const second = tarOf([{ ...FILE, name: 'second' }]).subarray(0, -1024);
    const both = gzipSync(Buffer.concat([tarOf([FILE]), second]));
    expect(await scanned({ 'a.tgz': both })).toEqual(found('a.tgz!etc/a.ini', 'a.tgz!second'));
  });

  test.each(['\r\n', '\n', 'x'.repeat(511)])('with %j behind its end: that is no part of it', async (rest) => {
    const tar = Buffer.concat([tarOf([FILE]), Buffer.from(rest)]);
    expect(await scanned({ 'a.tar': tar })).toEqual(found('a.tar!etc/a.ini'));
  });

  test('with a secret as the target of a symbolic link: found', async () => {
    const tgz = gzipSync(tarOf([{ name: 'l', type: '2', linkName: `/x?AWS_SECRET_ACCESS_KEY=${KEYS.secret}` }]));
    expect((await scanned({ 'a.tgz': tgz })).places).toEqual(['a.tgz!l:1:26']);
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a\nb'])(
    'with an entry called %j: scanned, only printed',
    async (name) => {
      expect(await scanned({ 'a.tar': tarOf([{ name, content: TEXT }]) })).toEqual(found(`a.tar!${name}`));
    },
  );

  test('text with `ustar` where a tar has it: is text', async () => {
    const text = `${'x'.repeat(257)}ustar${'y'.repeat(600)}\n${TEXT.split('\n')[1]}\n`;
    expect(await scanned({ 'a.txt': text })).toEqual(found('a.txt'));
  });
});

describe('gzip', () => {
  test('of one file: found under the name it has inside, or none', async () => {
    const named = gzipSync(TEXT);
    named[3] = 8;
    const withName = Buffer.concat([named.subarray(0, 10), Buffer.from('src/a.ini\0'), named.subarray(10)]);
    const files = { 'a.gz': gzipSync(TEXT), 'b.gz': withName };
    expect(await scanned(files)).toEqual(found('a.gz!content', 'b.gz!a.ini'));
  });

  test('of a tar: one level, whatever it is called', async () => {
    const tgz = gzipSync(tarOf([FILE]));
    expect(await scanned({ 'a.tgz': tgz, 'b.tar.gz': tgz, c: tgz })).toEqual(
      found('a.tgz!etc/a.ini', 'b.tar.gz!etc/a.ini', 'c!etc/a.ini'),
    );
  });

  test('several members behind each other: all read', async () => {
    const both = Buffer.concat([gzipSync('# settings\n'), gzipSync(TEXT.split('\n')[1] ?? '')]);
    expect(await scanned({ 'a.gz': both }, 1000)).toEqual(found('a.gz!content'));
  });
});

describe('zip', () => {
  test.each(['a.jar', 'a.whl', 'a.docx', 'a.xlsx', 'a'])('called %s: opened', async (name) => {
    const zip = zipOf({ '[Content_Types].xml': '<x/>', 'word/a.xml': TEXT }, 'deflate');
    expect(await scanned({ [name]: zip })).toEqual(found(`${name}!word/a.xml`));
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'C:/x'])(
    'with an entry called %s: scanned, only printed',
    async (name) => {
      expect(await scanned({ 'a.zip': zipOf({ [name]: TEXT }, 'deflate') })).toEqual(found(`a.zip!${name}`));
    },
  );

  test('with an entry in an unknown compression: named, the rest is read', async () => {
    const zip = zipOf({ 'z.txt': 'x', 'a.ini': TEXT }, 'deflate');
    const central = zip.indexOf('PK\x01\x02');
    zip.writeUInt16LE(93, central + 10);
    expect(await scanned({ 'a.zip': zip })).toEqual({
      places: ['a.zip!a.ini:2:23'],
      gaps: ['archive-damaged a.zip!z.txt'],
      complete: false,
    });
  });
});

describe('in each other', () => {
  const wraps: Record<string, (bytes: Uint8Array) => Buffer> = {
    'a.tgz!': (bytes) => gzipSync(tarOf([{ name: 'i', content: bytes }])),
    'a.tar!': (bytes) => tarOf([{ name: 'i', content: bytes }]),
    'a.zip!': (bytes) => zipOf({ i: bytes }, 'deflate'),
    'a.gz!': (bytes) => gzipSync(bytes),
  };
  const kinds = Object.keys(wraps);
  const orders = kinds.flatMap((a) => kinds.flatMap((b) => kinds.map((c) => [a, b, c] as const)));

  test.each(orders)('%s in %s in %s: found', async (...order) => {
    let bytes: Uint8Array = Buffer.from(TEXT);
    for (const kind of order) bytes = wraps[kind]?.(bytes) ?? bytes;
    const { places, gaps, complete } = await scanned({ a: bytes });
    expect(places).toEqual([expect.stringMatching(/^a(?:!i|!content)+:2:23$/)]);
    expect([gaps, complete]).toEqual([[], true]);
  });

  test.each(['a.tgz!', 'a.tar!', 'a.zip!'])('%s deeper than is looked: named', async (kind) => {
    let bytes: Uint8Array = Buffer.from('x');
    for (let depth = 0; depth < 6; depth++) bytes = wraps[kind]?.(bytes) ?? bytes;
    expect(await scanned({ a: bytes })).toEqual({ places: [], gaps: ['archive-budget a!i!i!i!i'], complete: false });
  });
});

describe('hostile', () => {
  test('tar.gz of nothing but zeros, and one entry that claims more than there is: named', async () => {
    const zeros = await scanned({ 'a.tgz': gzipSync(Buffer.concat([tarOf([FILE]), Buffer.alloc(20 * MIB)])) });
    expect(zeros).toEqual(found('a.tgz!etc/a.ini'));
    const liar = await scanned({ 'a.tgz': gzipSync(tarOf([{ ...FILE, claimedSize: 2 ** 33 - 1 }])) });
    expect(liar).toEqual({
      places: ['a.tgz!etc/a.ini:2:23'],
      gaps: ['archive-damaged a.tgz!etc/a.ini'],
      complete: false,
    });
  });

  test.each<[string, Buffer]>([
    ['a wrong checksum', tarOf([FILE]).fill('x', 0, 3)],
    ['a size that is no number', tarOf([{ ...FILE, claimedSize: 'lots' }])],
    ['a second header that is none', Buffer.concat([tarOf([FILE]).subarray(0, 1024), Buffer.alloc(600, 'z')])],
    ['a header cut off', Buffer.concat([tarOf([FILE]).subarray(0, 1024), Buffer.alloc(100, 'z')])],
    ['a pax record that is none', tarOf([{ name: 'x', type: 'x', content: '99 path=x\n' }, FILE])],
    ['a long name that is longer than 1 MiB', tarOf([{ name: 'x', type: 'L', content: 'n'.repeat(MIB + 1) }, FILE])],
  ])('tar with %s: named as damaged, and read as it is', async (_, tar) => {
    const { places, gaps, complete } = await scanned({ 'a.tar': tar });
    expect(places).toHaveLength(1);
    expect([gaps, complete]).toEqual([['archive-damaged a.tar'], false]);
  });

  test('gzip that is cut off, and one that is damaged: named; of the first what is there is read', async () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => `${(i * 7919) % 1009} `).join(''));
    const packed = gzipSync(Buffer.concat([Buffer.from(TEXT), noise]));
    expect(await scanned({ 'a.gz': packed.subarray(0, -9) })).toMatchObject({
      gaps: ['archive-damaged a.gz'],
      complete: false,
    });
    const broken = Buffer.from(packed);
    broken.fill(0xff, 100, 200);
    expect(await scanned({ 'a.gz': broken })).toMatchObject({ gaps: ['archive-damaged a.gz'], complete: false });
  });

  test('tar with thousands of entries: read up to 10,000, then named', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `f${index}` }));
    expect(await scanned({ 'a.tar': tarOf([FILE, ...many.slice(0, 9000)]) })).toEqual(found('a.tar!etc/a.ini'));
    expect(await scanned({ 'a.tar': tarOf(many) })).toMatchObject({ gaps: ['archive-budget a.tar!f10000'] });
  });
});
