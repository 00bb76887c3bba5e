/*
 * .pre-commit-hooks.yaml offers one hook a command, each at its stages. https://pre-commit.com/#new-hooks
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { GIT_HOOKS } from '../../src/hooks/git-hooks.ts';

const FILE = new URL('../../.pre-commit-hooks.yaml', import.meta.url);
const hooks = parse(readFileSync(FILE, 'utf8')) as readonly Readonly<Record<string, unknown>>[];

test('each command of a hook is there, at the stages of the hooks that start it', () => {
  const commands = [...new Set(GIT_HOOKS.map(({ command }) => command))];
  const wanted = commands.map((command) => ({
    entry: `leakgate ${command}`,
    stages: GIT_HOOKS.filter((hook) => hook.command === command).map(({ name }) => name),
    language: 'node',
    always_run: true,
    // The file with the message is given as the name of a file.
    pass_filenames: command === 'message',
  }));
  expect(hooks).toMatchObject(wanted);
  expect(hooks.map(({ id }) => id)).toEqual(['leakgate', 'leakgate-message', 'leakgate-push']);
});
