/* The engine against scanning every object whole: the same rules, values, objects and positions. */

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { sample } from '../helpers/sample.ts';
import { tarOf } from '../helpers/tar.ts';
import { withRepo } from '../helpers/with-repo.ts';
import { zipOf } from '../helpers/zip.ts';
import { expectSame, gitsDeltas, MIB, otherDeltas, pairs, REPACK } from './store-properties.ts';

// More of both: test/slow/history/properties.test.ts.
test('property: deltas of git', () => gitsDeltas(4, 1));
test('property: deltas that git would not make', () => otherDeltas(15, 2));

describe('a repository', () => {
  it('with UTF-16, NUL bytes, archives and huge lines, and versions of them: the same both ways', () =>
    withRepo(async (repo) => {
      const [a, b] = pairs as [{ id: string; secret: string }, { id: string; secret: string }];
      const settings = (note: string) =>
        `# ${note}\naws_access_key_id = ${a.id}\naws_secret_access_key = ${a.secret}\n`;
      const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes as string).toString('base64');
      for (const note of ['one', 'two', 'three']) {
        await repo.commit({
          'utf16le.txt': Buffer.from(`\ufeff${settings(note)}${'pad\n'.repeat(200)}`, 'utf16le'),
          'utf16.bin': Buffer.concat([Buffer.alloc(500, 7), Buffer.from(settings(note), 'utf16le'), Buffer.alloc(40)]),
          'nul.bin': Buffer.concat([Buffer.alloc(900), Buffer.from(settings(note)), Buffer.alloc(900)]),
          'archive.zip': zipOf({ 'inner.txt': settings(note), 'n.txt': note.repeat(50) }, 'deflate'),
          'plain.tar': tarOf([
            { name: 'n.txt', content: note.repeat(900) },
            { name: 'a.ini', content: settings(note) },
          ]),
          'packed.tgz': gzipSync(tarOf([{ name: 'a.ini', content: settings(note) }])),
          'packed.gz': gzipSync(settings(note)),
          'utf32.txt': Buffer.from(Uint32Array.from(Buffer.from(settings(note))).buffer),
          'helm.yaml': `release: ${base64(base64(gzipSync(settings(note))))}\n`,
          'hex.txt': `k = "${Buffer.from(settings(note)).toString('hex')}"\n`,
          'encoded.ps1': `-enc ${base64(Buffer.from(settings(note), 'utf16le'))}\n`,
          'line.js': `${'var x=1;'.repeat(40_000)}k="${b.id}";s="${b.secret}";${note}${'y();'.repeat(4000)}`,
        });
      }
      await repo.git(...REPACK);
      const found = await expectSame(repo);
      expect(found.lines.length).toBeGreaterThan(33);
      expect(found.gaps).toEqual([]);
    }));

  it('with an archive, and a version of it that is none any more: what was copied is looked at there', () =>
    withRepo(async (repo) => {
      const pad = sample('${a-z }{40000}', 2);
      const archive = zipOf({ 'a.ini': `${pad}\naws_secret = "${pairs[0]?.secret}"\n${pad}` }, 'store');
      await repo.commit({ 'a.zip': archive });
      // Without the NUL bytes of its headers, too.
      await repo.commit({ 'a.zip': archive.subarray(60, 79_000) });
      await repo.git(...REPACK);
      expect(await repo.git('cat-file', '--batch-check=%(deltabase)', '--batch-all-objects')).toContain(
        await repo.git('rev-parse', 'HEAD~1:a.zip'),
      );
      expect((await expectSame(repo)).lines).toHaveLength(2);
    }));

  it('with objects larger than the memory allowed: git reads those, nothing is lost', () =>
    withRepo(async (repo) => {
      const noise = sample('${A-Z}{2000}', 1);
      const large = `${noise.repeat(9000)}\naws_secret_access_key = ${pairs[0]?.secret}\n`;
      await repo.commit({ 'large.txt': large, 'small.txt': `aws_secret = "${pairs[1]?.secret}"\n` });
      await repo.commit({ 'large.txt': `${large}more\n` });
      await repo.git(...REPACK);
      const found = await expectSame(repo, 64 * MIB);
      expect(new Set(found.lines.map((line) => line.split(' ')[1])).size).toBe(2);
    }));

  it('with loose objects only, some of them large', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': `aws_secret = "${pairs[1]?.secret}"\n`, 'b.txt': 'b'.repeat(5 * MIB) });
      await repo.commit({ 'b.txt': `${'c'.repeat(20 * MIB)}\naws_secret_access_key = ${pairs[0]?.secret}\n` });
      await repo.git('tag', '-a', '-m', `aws_secret = "${pairs[2]?.secret}"`, 'v1');
      const found = await expectSame(repo, 64 * MIB);
      expect(found.lines).toHaveLength(3);
    }));

  it('of SHA-256 ids: the same both ways', () =>
    withRepo(
      async (repo) => {
        for (let n = 0; n < 6; n++)
          await repo.commit({ 'a.txt': `${'pad\n'.repeat(100)}${n}\naws_secret = "${pairs[n % 3]?.secret}"\n` });
        await repo.git(...REPACK);
        expect((await expectSame(repo)).lines).toHaveLength(6);
      },
      ['--object-format=sha256'],
    ));
});
