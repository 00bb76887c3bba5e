import { expect, test } from 'vitest';
import { english } from '../../../src/messages/words.ts';
import { PURGE_LIMITS } from '../../../src/model/purge.ts';
import { purgeMarkdown } from '../../../src/report/purge/draw-plan.ts';
import { forgesOf } from '../../../src/report/purge/forges.ts';
import type { PurgeTold } from '../../../src/report/purge/purge-told.ts';
import { purgeSections } from '../../../src/report/purge/sections.ts';
import { emptyPlan } from '../../purge/empty-plan.ts';

const TOLD: PurgeTold = {
  words: english,
  secret: () => '[secret]',
  text: (text) => text,
  isWhole: false,
  command: 'npx leakgate purge --execute',
  source: '/work/a b',
  mirror: '/work/a b-purged.git',
  files: null,
};
const OID = 'a'.repeat(40);

const commandsOf = (...args: Parameters<typeof purgeSections>) =>
  purgeSections(...args).flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'command').map(({ text }) => text));

test('names of refs and addresses stay words of the command line', () => {
  const plan = emptyPlan({
    refs: ["refs/remotes/origin/$(id)'x"],
    remotes: [{ name: 'origin', address: '--upload-pack=id' }],
    pushes: [{ remote: 'origin', from: "refs/remotes/origin/$(id)'x", to: "refs/heads/$(id)'x", expected: OID }],
  });
  const push = commandsOf(plan, TOLD).find((command) => command.includes(' push '));
  expect(push?.split(' \\\n')).toEqual([
    "git -C '/work/a b-purged.git' push --atomic",
    `  '--force-with-lease=refs/heads/$(id)'\\''x:${OID}'`,
    "  -- '--upload-pack=id'",
    "  'refs/remotes/origin/$(id)'\\''x:refs/heads/$(id)'\\''x'",
  ]);
});

test('what has no lease is forced by itself', () => {
  const plan = emptyPlan({
    refs: ['refs/tags/v1'],
    remotes: [{ name: 'origin', address: 'https://example.com/a' }],
    pushes: [{ remote: 'origin', from: 'refs/tags/v1', to: 'refs/tags/v1', expected: null }],
  });
  expect(commandsOf(plan, TOLD).join('\n')).toContain('  +refs/tags/v1:refs/tags/v1');
});

test('by hand only with the files', () => {
  const files = { folder: '/f', filter: 'git filter-repo --x', archives: null };
  const plan = emptyPlan({ refs: ['refs/heads/main'] });
  expect(commandsOf(plan, TOLD)).not.toContain('git filter-repo --x');
  expect(commandsOf(plan, { ...TOLD, files })).toEqual(
    expect.arrayContaining([
      "git clone --mirror --no-local '/work/a b' '/work/a b-purged.git'",
      "cd '/work/a b-purged.git'",
      'git filter-repo --x',
    ]),
  );
});

test('each limit has a line', () => {
  const [, , limits] = purgeSections(emptyPlan({ limits: PURGE_LIMITS }), TOLD);
  expect(limits?.lines.filter(({ kind }) => kind === 'item')).toHaveLength(PURGE_LIMITS.length);
});

test.each([
  ['https://github.com/a/b.git', 'github'],
  ['git@gitlab.example.com:a/b.git', 'gitlab'],
  ['ssh://git@bitbucket.org:22/a/b', 'bitbucket'],
  ['https://codeberg.org/github/mirror', 'gitea'],
  ['/srv/github/a.git', 'other'],
  [null, 'other'],
] as const)('%s is at %s', (address, forge) => {
  expect(forgesOf([{ name: 'origin', address }])).toEqual([forge]);
});

test('Markdown: a box for each thing to do, commands that follow each other in one block', () => {
  const lines = [
    { kind: 'item', text: 'do <b>' },
    { kind: 'command', text: 'a' },
    { kind: 'command', text: 'b' },
  ] as const;
  const [, , , , ...second] = purgeMarkdown([
    { title: 'one', lines: [{ kind: 'text', text: 'text' }] },
    { title: 'two', lines },
  ]);
  expect(second).toEqual(['## two', '', '- [ ] do &#60;b&#62;', '', '```sh', 'a', 'b', '```', '']);
});
