import { statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBlock, withoutBlock } from '../../src/hooks/block.ts';
import { hookText } from '../../src/hooks/shell-hook.ts';
import { makeRepo } from './helper.ts';

test('hooks that leakgate made: they are gone', async () => {
  const repo = await makeRepo();
  await repo.install();
  expect(await repo.uninstall()).toEqual([
    'delete .git/hooks/pre-commit',
    'delete .git/hooks/pre-merge-commit',
    'delete .git/hooks/commit-msg',
    'delete .git/hooks/pre-push',
  ]);
  expect(repo.has('.git/hooks/pre-commit')).toBe(false);
});

test('a hook that leakgate made and others extended: their lines stay', async () => {
  const repo = await makeRepo();
  await repo.install();
  repo.write('.git/hooks/pre-commit', `${repo.read('.git/hooks/pre-commit')}echo mine\n`, 0o755);
  await repo.install();
  await repo.uninstall();
  expect(repo.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\necho mine\n');
});

test('an empty hook of somebody else: it is not taken for ours', async () => {
  const repo = await makeRepo();
  repo.write('.git/hooks/pre-commit', '#!/bin/sh\n', 0o755);
  await repo.install();
  await repo.uninstall();
  expect(repo.read('.git/hooks/pre-commit')).toBe('#!/bin/sh\n');
});

test.each([
  ['.git/hooks/pre-commit', '#!/bin/sh\necho mine', 0o755],
  ['.git/hooks/pre-commit', '#!/bin/sh\r\necho mine\r\n', 0o700],
  ['.git/hooks/pre-commit', '#!/bin/bash\n\nexit 0\n\n\n', 0o755],
  ['.husky/pre-commit', 'npx lint-staged\n', 0o644],
  ['lefthook.yml', 'pre-commit:\n  commands:\n    a:\n      run: a\npre-push: {}\n', 0o644],
  ['lefthook.yml', '# nothing yet', 0o644],
  ['lefthook.yml', 'pre-commit:\r\n  jobs:\r\n    - run: a\r\n', 0o644],
  ['.pre-commit-config.yaml', 'repos:\n- repo: meta\n  hooks: []\nci: {}', 0o600],
])('%s with %j: install, then uninstall gives the same bytes and mode', async (file, text, mode) => {
  const repo = await makeRepo();
  repo.write(file, text, mode);
  const [step] = await repo.install();
  expect(step).toBe(`add ${file}`);
  expect(repo.read(file)).toContain('leakgate');
  await repo.uninstall();
  expect(repo.read(file)).toBe(text);
  expect(statSync(repo.path(file)).mode & 0o777).toBe(mode);
});

test('core.hooksPath changed since: the old place is cleaned as well', async () => {
  const repo = await makeRepo();
  await repo.install();
  await repo.git('config', 'core.hooksPath', 'hooks');
  expect(await repo.uninstall()).toEqual([
    'delete .git/hooks/pre-commit',
    'delete .git/hooks/pre-merge-commit',
    'delete .git/hooks/commit-msg',
    'delete .git/hooks/pre-push',
  ]);
});

test('nothing of leakgate is there: no steps', async () => {
  const repo = await makeRepo();
  repo.write('.git/hooks/pre-commit', '#!/bin/sh\necho mine\n', 0o755);
  expect(await repo.uninstall()).toEqual([]);
});

test('a begin marker that lost its end: no block, and uninstall touches nothing', () => {
  expect(findBlock('# >>> leakgate >>>\necho a\n')).toBe(null);
});

test('any script: putting the block in and taking it out gives the same text, and twice is like once', () => {
  const line = fc.constantFrom('', '#!/bin/sh', 'echo a', 'exit 0', '# comment', '. ./_/husky.sh', '\tx', '\\');
  const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 8 });
  const place = fc.constantFrom('first' as const, 'last' as const);
  fc.assert(
    fc.property(text, fc.boolean(), place, fc.boolean(), (lines, open, place, stdin) => {
      const before = lines.map((parts) => parts.join('')).join('') + (open ? 'last' : '');
      const options = { script: ['exit 1'], rerun: '"$0"', covered: /^never$/, hook: { place, stdin } };
      const once = hookText({ ...options, text: before });
      const after = 'after' in once ? once.after : '';
      expect(withoutBlock(after)).toBe(before);
      expect(hookText({ ...options, text: after })).toEqual({ kind: 'keep' });
    }),
  );
});
