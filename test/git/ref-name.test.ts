import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefName } from '../../src/git/ref-name.ts';
import { withRepo } from '../helpers/with-repo.ts';

test.each([
  ['refs/heads/main', true],
  ['refs/heads/feature/ö-1', true],
  ['refs/heads/--upload-pack=x', true],
  ['refs/pull/12/head', true],
  ['refs/heads/@', true],
  ['main', false],
  ['--upload-pack=x', false],
  ['refs/', false],
  ['refs/heads/', false],
  ['refs/heads/a b', false],
  ['refs/heads/a\nb', false],
  ['refs/heads/a..b', false],
  ['refs/heads/a@{1}', false],
  ['refs/heads/a^{/x}', false],
  ['refs/heads/a~1', false],
  ['refs/heads/a:b', false],
  ['refs/heads/*', false],
  ['refs/heads/.a', false],
  ['refs/heads/a.lock', false],
  ['refs/heads/a.', false],
  ['refs//a', false],
])('%j: %s', (name, expected) => {
  expect(isRefName(name)).toBe(expected);
});

test('agrees with git', async () => {
  const part = fc.array(fc.constantFrom(...'ab.-@{/~^:?*[\\ ö$', '.lock', '@{', '..', '\t', '\x7f'), { maxLength: 4 });
  await withRepo(async (repo) => {
    await fc.assert(
      fc.asyncProperty(part, async (parts) => {
        const name = `refs/${parts.join('')}`;
        const { code } = await repo.tryGit(['check-ref-format', name]);
        expect([name, isRefName(name)]).toEqual([name, code === 0]);
      }),
      { numRuns: 60 },
    );
  });
});
