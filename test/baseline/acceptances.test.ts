import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAcceptances } from '../../src/baseline/acceptances.ts';
import { withFolder, withRepo } from '../helpers/with-repo.ts';
import { findingOf, placeOf } from '../report/result-factory.ts';

const today = '2026-06-01';
const finding = findingOf({ places: [placeOf({ path: 'a.py', line: 3 })] });

test.each([
  [true, { source: 'foreign', file: '.gitleaksignore', line: 2 }],
  [false, null],
])('files of other scanners, wanted: %s; paths count from where the scan stands', (compat, expected) =>
  withRepo(async (repo) => {
    repo.write('.gitleaksignore', '# x\nsub/a.py:rule:3\n');
    mkdirSync(repo.path('sub'));
    const { accept } = await loadAcceptances(repo.path('sub'), { today, compat, from: repo.path('sub') });
    const found = accept(finding);
    if (expected === null) expect(found).toBe(null);
    else expect(found).toMatchObject(expected);
  }),
);

test('outside of a work tree nothing is accepted', () =>
  withFolder(async (dir) => {
    writeFileSync(join(dir, 'leakgate.baseline'), 'broken\n');
    const { accept } = await loadAcceptances(dir, { today, compat: true });
    expect(accept(finding)).toBe(null);
  }));
