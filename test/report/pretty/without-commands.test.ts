import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutCommands } from '../../../src/report/pretty/without-commands.ts';
import { pretty } from '../../../src/report/pretty.ts';
import { findingOf, placeOf, resultOf, written } from '../result-factory.ts';

const COMMAND = /^\s*::|##(?:vso|teamcity)?\[/m;

test.each([
  ['::stop-commands::x', ': :stop-commands::x'],
  [' \t::error::x', ' \t: :error::x'],
  ['\u3000::error::x', '\u3000: :error::x'],
  ['\x1b[36m::error::x', '\x1b[36m: :error::x'],
  ['a\n:::x', 'a\n: ::x'],
  ['##[error]x', '# #[error]x'],
  ['a ##vso[task.setvariable]x', 'a # #vso[task.setvariable]x'],
  ['a ##teamcity[buildStop]', 'a # #teamcity[buildStop]'],
])('%j is no command any more', (text, safe) => {
  expect(withoutCommands(text)).toBe(safe);
});

test.each(['a::b', 'std::string x;\n  a ::b', '## Heading', '#[derive(Debug)]', ': :'])('%j stays', (text) => {
  expect(withoutCommands(text)).toBe(text);
});

test('whatever is said, no line begins a command', () => {
  const pieces = fc.constantFrom(
    ':',
    '::',
    ' ',
    '\n',
    '\t',
    '##',
    '#',
    '[',
    'vso',
    'teamcity',
    'x',
    '\x1b[36m',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(pieces), (texts) => {
      expect(withoutCommands(texts.join(''))).not.toMatch(COMMAND);
    }),
  );
});

test.each([true, false])('a file that is called as a command, in colour: %j', async (color) => {
  const path = '::stop-commands::x';
  const finding = findingOf({ places: [placeOf({ path }), placeOf({ path: '##[group]y' })] });
  const report = await written(pretty, resultOf({ findings: [finding] }), { color });
  expect(report).toContain(': :stop-commands::x');
  expect(report).not.toMatch(COMMAND);
});
