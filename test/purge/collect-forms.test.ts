import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { collectForms, isOdd } from '../../src/purge/collect-forms.ts';
import { bytesOf } from '../../src/purge/form.ts';
import type { Sighting } from '../../src/purge/sighting.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';

const secret = new Secret('correct horse');

function sighting(oid: string, over: Partial<Sighting>): Sighting {
  return { secret, oid, start: 0, end: secret.length, decoded: [], isInside: false, ...over };
}

async function blob(repo: Repo, content: string | Uint8Array): Promise<string> {
  repo.write('file', content);
  return repo.git('hash-object', '-w', 'file');
}

test('what stands plainly need not be read again', () => {
  const plain = sighting('0'.repeat(40), {});
  expect(isOdd(plain)).toBe(false);
  expect(isOdd({ ...plain, decoded: ['base64'] })).toBe(true);
  expect(isOdd({ ...plain, end: 15 })).toBe(true);
  expect(isOdd({ ...plain, isInside: true })).toBe(true);
  expect(isOdd({ ...plain, secret: new Secret('pässword'), end: 9 })).toBe(true);
});

test('forms are the bytes as they stand, in UTF-16 those of the text', () =>
  withRepo(async (repo) => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    const forms = [
      sighting(await blob(repo, 'x: Y29ycmVjdCBob3JzZQ==\n'), { start: 3, end: 21, decoded: ['base64'] }),
      sighting(await blob(repo, Buffer.from('p=p\xe4ss!', 'latin1')), { start: 2, end: 7 }),
      sighting(await blob(repo, utf16('ä correct horse')), { start: 3, end: 16, decoded: ['utf-16le'] }),
      sighting(await blob(repo, utf16('ä correct horse').swap16()), { start: 3, end: 16, decoded: ['utf-16be'] }),
      sighting(await blob(repo, 'k: Y29ycmVjdCBob3JzZQ== # again'), { start: 3, end: 21, decoded: ['base64'] }),
    ];
    const collected = await collectForms(repo.dir, [secret], forms);
    const wide = Buffer.from('correct horse', 'utf16le');
    expect(collected.forms.map(bytesOf).map((bytes) => bytes.toString('latin1'))).toEqual([
      'correct horse',
      'Y29ycmVjdCBob3JzZQ',
      wide.toString('latin1'),
      Buffer.from(wide).swap16().toString('latin1'),
    ]);
    expect(collected.forms.map((form) => form.wide)).toEqual([null, null, 'utf-16le', 'utf-16be']);
    expect(collected).toMatchObject({ short: 0, archives: [], skipped: [] });
  }));

test('archives, short values and objects that are gone are told', () =>
  withRepo(async (repo) => {
    const gone = '1'.repeat(40);
    const inside = '2'.repeat(40);
    const short = new Secret('four');
    const seen = [sighting(gone, { decoded: ['hex'] }), sighting(inside, { isInside: true })];
    const collected = await collectForms(repo.dir, [secret, short], seen);
    expect(collected).toMatchObject({ short: 1, archives: [inside], skipped: [{ what: gone, why: 'unreadable' }] });
    expect(collected.forms).toHaveLength(1);
  }));
