/*
 * The versions of files that a fix is about.
 */

import { expect, test } from 'vitest';
import { versionsOf } from '../../src/fix/version.ts';
import type { Finding, Place } from '../../src/model/finding.ts';
import { Secret } from '../../src/model/secret.ts';
import { withRepo } from '../helpers/with-repo.ts';

const FILE = 'A=first B=se\\cond\n';

/** A finding of `value` in the file on disk. */
function findingOf(value: string): Finding {
  const column = FILE.indexOf(value) + 1;
  const place = { origin: 'worktree', path: 'a.sh', line: 1, column, endLine: 1, endColumn: column + value.length };
  const rule = { id: 'generic-credential', env: 'SECRET' };
  const places = [{ ...place, decoded: [], name: null, blob: null } as unknown as Place];
  return { rule, secret: new Secret(value), places, companions: [] } as unknown as Finding;
}

test('a secret whose value cannot be told is left, and stays out of sight', () =>
  withRepo(async (repo) => {
    repo.write('a.sh', FILE);
    const findings = [findingOf('first'), findingOf('se\\cond')];
    const { versions, left } = await versionsOf(findings, { top: repo.dir, isWanted: () => true });
    expect(left.map(({ line, reasons }) => [line, reasons])).toEqual([[1, ['unknown-escape']]]);
    const spans = versions.flatMap(({ targets }) => targets.map(({ start, end, wanted }) => [start, end, wanted]));
    expect(spans).toEqual([
      [2, 7, true],
      [10, 17, false],
    ]);
  }));
