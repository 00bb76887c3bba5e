import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { github } from '../../src/report/github.ts';
import {
  bypassOf,
  coverageOf,
  findingOf,
  gapOf,
  gateOf,
  generated,
  historyPlaceOf,
  pairFindingOf,
  placeOf,
  resultOf,
  reviewOf,
  ruleOf,
  written,
} from './result-factory.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line (actions/runner, ActionCommand.TryParseV2); null when it is no command. */
function commandOf(line: string): Command | null {
  const [, head = '', data = ''] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (head === '') return null;
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const pairs = space < 0 ? [] : head.slice(space + 1).split(',');
  const properties = pairs.map((pair) => [
    pair.slice(0, pair.indexOf('=')),
    unescaped(pair.slice(pair.indexOf('=') + 1)),
  ]);
  return { name, properties: Object.fromEntries(properties), message: unescaped(data) };
}

function unescaped(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return plain.replaceAll('%25', '%');
}

function commandsOf(report: string): Command[] {
  return report
    .trimEnd()
    .split('\n')
    .map((line) => {
      const command = commandOf(line);
      if (command === null) throw new Error(`no command: ${line}`);
      return command;
    });
}

test('a finding is an annotation at its lines and columns', async () => {
  const finding = findingOf({ places: [placeOf({ path: 'a b/100%,x:y.rb' })] });
  const [annotation] = commandsOf(await written(github, resultOf({ findings: [finding] })));
  expect(annotation).toMatchObject({
    name: 'error',
    properties: { file: 'a b/100%,x:y.rb', line: '4', endLine: '4', col: '29', endColumn: '69' },
  });
  expect(annotation?.properties['title']).toContain('aws-secret-access-key');
});

test('the place that a file still has comes before where it was first', async () => {
  const places = [historyPlaceOf({ path: 'old.rb' }), historyPlaceOf({ path: 'now.rb', inHead: true })];
  const [annotation] = commandsOf(await written(github, resultOf({ findings: [findingOf({ places })] })));
  expect(annotation?.properties['file']).toBe('now.rb');
});

test.each([
  ['a message has no file', placeOf({ origin: 'message', path: null }), ['title']],
  ['standard input has no file', placeOf({ origin: 'stdin', path: null }), ['title']],
  ['a file name has no line', placeOf({ origin: 'file-name' }), ['file', 'title']],
  ['several lines have no columns', placeOf({ endLine: 9 }), ['file', 'line', 'endLine', 'title']],
])('%s', async (_, place, keys) => {
  const [annotation] = commandsOf(await written(github, resultOf({ findings: [findingOf({ places: [place] })] })));
  expect(Object.keys(annotation?.properties ?? {})).toEqual(keys);
});

test('errors, then warnings, then notices, all of them; the verdict is the last', async () => {
  const severities = ['low', 'medium', 'high', 'critical'] as const;
  const findings = severities.flatMap((severity) => Array.from({ length: 12 }, () => findingOf({ severity })));
  const gate = gateOf({
    reviews: [reviewOf({ counts: false }), reviewOf()],
    bypasses: [bypassOf({ refused: false }), bypassOf()],
  });
  const coverage = coverageOf({ skipped: [gapOf()] });
  const names = commandsOf(await written(github, resultOf({ findings, gate, coverage, complete: false }))).map(
    ({ name }) => name,
  );
  const expected = { error: 24 + 1 + 1 + 1, warning: 12 + 1, notice: 12 + 1 + 1 };
  expect(names).toEqual(Object.entries(expected).flatMap(([name, count]) => Array.from({ length: count }, () => name)));
});

test('a review is an annotation of its line', async () => {
  const [review] = commandsOf(await written(github, resultOf({ gate: gateOf({ bypasses: [] }) })));
  expect(review).toMatchObject({ name: 'error', properties: { file: 'leakgate.toml', line: '3' } });
  expect(review?.message).toContain('allow.paths');
});

test('a clean scan is one notice', async () => {
  expect(commandsOf(await written(github, resultOf())).map(({ name }) => name)).toEqual(['notice']);
});

test('nothing from the repository begins a command or a property', async () => {
  const piece = fc.constantFrom('::error::', '\n', '\r', '##[add-mask]', '%0A::stop-commands::x', ',file=x', '::', 'a');
  const hostile = fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const rule = ruleOf({ title: { en: text, ja: text }, why: { en: text, ja: text } });
      const place = historyPlaceOf({ path: text, commit: { oid: '1'.repeat(40), author: text, date: text } });
      const result = resultOf({
        findings: [findingOf({ rule, places: [place], secret: new Secret(generated(3, 30)) }), pairFindingOf()],
        gate: gateOf({ reviews: [reviewOf({ path: text, what: text, text })], bypasses: [bypassOf({ reason: text })] }),
        coverage: coverageOf({ skipped: [gapOf({ what: text, detail: text })] }),
        complete: false,
      });
      const commands = commandsOf(await written(github, result));
      expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'error', 'error', 'notice']);
      const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
      for (const { properties } of commands) expect(known).toEqual(expect.arrayContaining(Object.keys(properties)));
    }),
    { numRuns: 100 },
  );
});
