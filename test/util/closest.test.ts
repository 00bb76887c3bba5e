import { expect, test } from 'vitest';
import { closest } from '../../src/util/closest.ts';

const COMMANDS = ['staged', 'history', 'files', 'init', 'uninstall', 'doctor', 'rules'];

test.each([
  ['stagd', 'staged'],
  ['Histroy', 'history'],
  ['file', 'files'],
  ['unintsall', 'uninstall'],
  ['rules', 'rules'],
  ['x', null],
  ['completely-else', null],
  ['', null],
])('%j is meant to be %j', (word, command) => {
  expect(closest(word, COMMANDS)).toBe(command);
});

test('two words equally close: the first', () => {
  expect(closest('cat', ['bat', 'hat'])).toBe('bat');
  expect(closest('cat', [])).toBeNull();
});
