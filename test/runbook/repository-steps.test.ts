import { expect, test } from 'vitest';
import type { Exposure } from '../../src/model/exposure.ts';
import { fixCommands } from '../../src/runbook/repository-steps.ts';
import { exposureOf, minimalIncident } from '../helpers/incident.ts';
import { placeOf } from '../report/result-factory.ts';

/** The commands for files of these names. */
function commandsFor(paths: readonly string[], ignored = false): string[] {
  const places: Exposure['places'] = paths.map((path) => ({ kind: 'work-tree', place: placeOf({ path, ignored }) }));
  return fixCommands(minimalIncident({ exposure: exposureOf({ places }) })).flatMap(({ text }) => text.split('\n'));
}

test('files that have it are named, each once, from the top level, as words of a shell', () => {
  const [top, show, apply] = commandsFor(['a.rb', "it's [id].ts", '-rf', 'a.rb']);
  expect(top).toBe('cd "$(git rev-parse --show-toplevel)"');
  expect(show).toBe("npx leakgate fix a.rb 'it'\\''s [id].ts' ./-rf");
  expect(apply).toBe("npx leakgate fix --apply a.rb 'it'\\''s [id].ts' ./-rf");
});

test('nothing is to be replaced in archives, in files that git ignores, or where it is only in history', () => {
  expect(commandsFor(['old.zip!inner.env'])).toEqual([]);
  expect(commandsFor(['.env'], true)).toEqual([]);
  expect(fixCommands(minimalIncident({ exposure: exposureOf({ places: [] }) }))).toEqual([]);
});

test('where nobody has looked, and in very many files: all of them', () => {
  const all = ['npx leakgate fix .', 'npx leakgate fix --apply .'];
  expect(fixCommands(minimalIncident()).map(({ text }) => text.split('\n'))).toEqual([all]);
  expect(commandsFor(Array.from({ length: 21 }, (_, at) => `${at}.rb`))).toEqual(all);
});
