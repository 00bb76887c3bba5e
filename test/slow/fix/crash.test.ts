/*
 * Whatever fails, wherever: everything is as it was, or `undoLast` makes it so.
 */

import { describe, expect, test } from 'vitest';
import { applyChanges, unfinishedFix } from '../../../src/fix/transaction/apply-changes.ts';
import type { Change } from '../../../src/fix/transaction/change.ts';
import { undoLast } from '../../../src/fix/transaction/undo.ts';
import { failingAt, Stopped, samplesOf, stepsOf, type Work } from '../../fix/transaction/failing.ts';
import { withWorker } from '../../fix/transaction/processes.ts';
import { fileChange, makeScene, snapshot, withCopy } from '../../fix/transaction/scene.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';

describe('one step fails', () => {
  test('applying: everything is as it was', async () => {
    await withApplying(async ({ repo, apply, steps }) => {
      const before = await snapshot(repo);
      for (const at of steps.keys()) {
        expect(await failingAt(at, apply, { goesOn: true })).toBeInstanceOf(Stopped);
        expect(await snapshot(repo)).toEqual(before);
      }
    });
  });

  test('applying after another fix: that one can still be undone', async () => {
    await withApplying(async ({ repo, apply, steps }) => {
      await applyChanges([fileChange(repo, 'other.txt', 'changed')], { cwd: repo.dir });
      const before = await snapshot(repo);
      for (const at of samplesOf(steps)) {
        expect(await failingAt(at, apply, { goesOn: true })).toBeInstanceOf(Stopped);
        expect(await snapshot(repo)).toEqual(before);
      }
    });
  });

  test('undoing: everything is as the fix left it', async () => {
    await withUndoing(async ({ repo, undo, steps }) => {
      const before = await snapshot(repo);
      for (const at of steps.keys()) {
        expect(await failingAt(at, undo(repo), { goesOn: true })).toBeInstanceOf(Stopped);
        expect(await snapshot(repo)).toEqual(before);
      }
    });
  });
});

describe('all steps fail from one on', () => {
  test('applying: undo brings everything back, and is asked for when it is needed', async () => {
    await withApplying(async ({ repo, apply, steps }) => {
      const before = await snapshot(repo);
      for (const at of steps.keys()) {
        const error = await failingAt(at, apply);
        if (await unfinishedFix(repo.dir)) expect(error).toMatchObject({ code: 'fix-restore-failed' });
        await undoUnfinished(repo);
        expect(await snapshot(repo)).toEqual(before);
      }
    });
  });

  test('undoing: undo once more brings everything back', async () => {
    await withUndoing(async ({ repo, undo, steps, before }) => {
      for (const at of steps.keys()) {
        await withCopy(repo, async (copy) => {
          await failingAt(at, undo(copy));
          await undoLast({ cwd: copy.dir });
          expect(await snapshot(copy)).toEqual(before);
        });
      }
    });
  });
});

describe('the process is killed', () => {
  test('applying: undo brings everything back', async () => {
    await withApplying(async ({ repo, changes, steps }) => {
      const before = await snapshot(repo);
      await withWorker(changes, async (run) => {
        for (const killedAt of samplesOf(steps)) {
          expect(await run({ work: 'apply', cwd: repo.dir, killedAt })).toBe('SIGKILL');
          await undoUnfinished(repo);
          expect(await snapshot(repo)).toEqual(before);
        }
      });
    });
  });

  test('undoing: undo once more brings everything back', async () => {
    await withUndoing(async ({ repo, steps, before }) => {
      await withWorker([], async (run) => {
        for (const killedAt of samplesOf(steps)) {
          await withCopy(repo, async (copy) => {
            expect(await run({ work: 'undo', cwd: copy.dir, killedAt })).toBe('SIGKILL');
            await undoLast({ cwd: copy.dir });
            expect(await snapshot(copy)).toEqual(before);
          });
        }
      });
    });
  });

  test('another fix after it: refused until the first one is undone', async () => {
    await withApplying(async ({ repo, apply, changes, steps }) => {
      await withWorker(changes, async (run) => {
        const killedAt = steps.lastIndexOf('rename');
        expect(await run({ work: 'apply', cwd: repo.dir, killedAt })).toBe('SIGKILL');
        await expect(apply(() => undefined)).rejects.toMatchObject({ code: 'fix-unfinished' });
        await undoLast({ cwd: repo.dir });
        await apply(() => undefined);
        expect(await unfinishedFix(repo.dir)).toBe(false);
      });
    });
  });
});

interface Applying {
  readonly repo: Repo;
  readonly changes: readonly Change[];
  readonly apply: Work;
  /** Names of the steps of `apply`. */
  readonly steps: readonly string[];
}

interface Undoing {
  /** The fix is applied. */
  readonly repo: Repo;
  readonly undo: (repo: Repo) => Work;
  /** Names of the steps of `undo`. */
  readonly steps: readonly string[];
  /** The repository before the fix. */
  readonly before: readonly string[];
}

async function withApplying(use: (scene: Applying) => Promise<void>): Promise<void> {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const apply: Work = (beforeStep) => applyChanges(changes, { cwd: repo.dir, beforeStep });
    const steps = await stepsOf(apply);
    await undoLast({ cwd: repo.dir });
    await use({ repo, changes, apply, steps });
  });
}

async function withUndoing(use: (scene: Undoing) => Promise<void>): Promise<void> {
  await withRepo(async (repo) => {
    const changes = await makeScene(repo);
    const before = await snapshot(repo);
    await applyChanges(changes, { cwd: repo.dir });
    const undo =
      ({ dir }: Repo): Work =>
      (beforeStep) =>
        undoLast({ cwd: dir, beforeStep });
    let steps: readonly string[] = [];
    await withCopy(repo, async (copy) => {
      steps = await stepsOf(undo(copy));
    });
    await use({ repo, undo, steps, before });
  });
}

/** What somebody does who reads what leakgate says. Takes away what is left of a journal that was not whole, too. */
async function undoUnfinished(repo: Repo): Promise<void> {
  if (await unfinishedFix(repo.dir)) await undoLast({ cwd: repo.dir });
  await expect(undoLast({ cwd: repo.dir })).rejects.toMatchObject({ code: 'fix-nothing-to-undo' });
}
