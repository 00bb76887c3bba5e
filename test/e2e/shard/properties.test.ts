/*
 * Whatever a repository has, and however often the work is divided: merging tells what one run tells.
 */

import fc from 'fast-check';
import { test } from 'vitest';
import { commitHistory, HISTORY, REPACK } from '../../engine/store-properties.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { expectSame } from './merged.ts';

test('random histories, packed or not, in one thread or two', async () => {
  const division = fc.record({ count: fc.integer({ min: 2, max: 5 }), threads: fc.integer({ min: 1, max: 2 }) });
  await fc.assert(
    fc.asyncProperty(HISTORY, division, fc.boolean(), (history, { count, threads }, isPacked) =>
      withRepo(async (repo) => {
        await commitHistory(repo, history);
        if (isPacked) await repo.git(...REPACK);
        const command = ['--confidence', 'low', '--threads', String(threads)];
        await expectSame(command, count, { cwd: repo.dir, out: `${repo.dir}-shards` });
      }),
    ),
    { numRuns: 3, seed: 7, endOnFailure: true },
  );
}, 300_000);
