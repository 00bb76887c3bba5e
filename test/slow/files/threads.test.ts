/*
 * A tree that is worth several threads: they find what one finds, and name the same gaps in the same order.
 */

import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pairFile } from '../../e2e/history/pair.ts';
import { report, run } from '../../helpers/run-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';

const FILES = 5000;

it('1, 2 and 4 threads: one report', () =>
  withFolder(async (dir) => {
    for (let n = 0; n < FILES; n++) {
      const folder = join(dir, `d${n % 40}`);
      if (n < 40) mkdirSync(folder);
      writeFileSync(join(folder, `f${n}.txt`), n % 250 === 0 ? pairFile(n % 1500) : `${'line\n'.repeat(n % 50)}${n}\n`);
    }
    // Read first. After so many bytes in so few files, the rest looks like much.
    writeFileSync(join(dir, 'a.bin'), '');
    truncateSync(join(dir, 'a.bin'), 64 * 1024 * 1024);
    for (const n of [7, 3000]) writeFileSync(join(dir, `d${n % 40}`, `f${n}.zip`), 'PK\x03\x04 no archive');
    for (const n of [5, 20])
      expect(await run('mkfifo', [join(dir, `d${n}`, 'pipe')], { cwd: dir })).toMatchObject({ code: 0 });
    const scan = (threads: number) => report(['files', '--threads', String(threads), '.'], { cwd: dir });
    const one = await scan(1);
    expect(one.findings.length).toBeGreaterThan(3);
    expect(one.coverage.skipped).toHaveLength(2);
    expect(one.coverage.excluded).toHaveLength(2);
    expect(await scan(2)).toEqual(one);
    expect(await scan(4)).toEqual(one);
  }));
