import { expect, test } from 'vitest';
import { gitText } from '../../../src/git/spawn.ts';
import { Share } from '../../../src/model/share.ts';
import { storeSource } from '../../../src/sources/object-store.ts';
import { withRepo } from '../../helpers/with-repo.ts';

test('packed and loose objects are in one share each, whole families together, evenly', async () => {
  await withRepo(async (repo) => {
    for (let n = 0; n < 60; n++) await repo.commit({ [`f${n % 20}`]: `${`${n % 20} line\n`.repeat(40)}${n}\n` });
    await repo.git('repack', '-adfq');
    await repo.commit({ loose: 'loose\n' });
    const listing = await gitText(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'], {
      cwd: repo.dir,
    });
    const seen: string[] = [];
    const sizes: number[] = [];
    for (const index of [1, 2, 3]) {
      const { store, index: ids } = await storeSource(repo.dir).open({ share: new Share({ index, count: 3 }) });
      const { order, how, wanted } = store.plan;
      expect(order.length).toBe(wanted);
      // Nothing is built on an object of another share.
      if (how.length > 0) expect((how[0] as number) & 0x3f).toBe(0);
      for (const id of order) seen.push(ids.oidOf(id));
      sizes.push(order.length);
    }
    expect(seen.sort()).toEqual(listing.split('\n').filter(Boolean).sort());
    for (const size of sizes) expect(size).toBeGreaterThan(seen.length / 6);
  });
});
