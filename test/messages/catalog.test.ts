import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/messages/load.ts';
import type { Text } from '../../src/messages/text.ts';
import type { Language } from '../../src/model/localized.ts';

const english = await loadCatalog('en');
const LANGUAGES: readonly Language[] = ['ja'];
/** Decides between one and many, which not every language tells apart. */
const NUMBER = 'count';

test.each(LANGUAGES)('%s: has exactly the keys of English', async (language) => {
  const catalog = await loadCatalog(language);
  expect(Object.keys(catalog).sort()).toEqual(Object.keys(english).sort());
});

test.each(LANGUAGES)('%s: every sentence has the holes of the English one', async (language) => {
  const catalog: Readonly<Record<string, Text>> = await loadCatalog(language);
  const wrong: string[] = [];
  for (const [key, text] of Object.entries(english)) {
    const [mine, theirs] = [holesOf(catalog[key] ?? ''), holesOf(text)];
    if (mine.join() !== theirs.join()) wrong.push(`${key}: ${mine.join()} instead of ${theirs.join()}`);
  }
  expect(wrong).toEqual([]);
});

test.each(['en', ...LANGUAGES] as const)(
  '%s: no sentence is empty, or has a hole that is not closed',
  async (language) => {
    for (const [key, text] of Object.entries(await loadCatalog(language))) {
      const sentence = typeof text === 'function' ? text(facts(1).facts) : text;
      expect(sentence.trim(), key).not.toBe('');
      expect(sentence.replace(/\{\w+\}/g, ''), key).not.toMatch(/\{\w*$|^\w*\}/);
    }
  },
);

/** Names of the facts that a text uses, sorted. */
function holesOf(text: Text): string[] {
  const names = new Set<string>();
  if (typeof text === 'string') for (const found of text.matchAll(/\{(\w+)\}/g)) names.add(found[1] ?? '');
  else for (const value of [1, 2, '', 'x']) collect(text, value, names);
  names.delete(NUMBER);
  return [...names].sort();
}

function collect(
  text: (facts: Readonly<Record<string, string | number>>) => string,
  value: string | number,
  names: Set<string>,
): void {
  const asked = facts(value);
  text(asked.facts);
  for (const name of asked.names) names.add(name);
}

/** Facts that are all `value` and remember which of them were asked for. */
function facts(value: string | number): { facts: Record<string, string | number>; names: Set<string> } {
  const names = new Set<string>();
  const get = (_: object, name: string | symbol) => {
    names.add(String(name));
    return value;
  };
  return { facts: new Proxy({}, { get }), names };
}
