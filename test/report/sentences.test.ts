import { expect, test } from 'vitest';
import { loadCatalog, loadWords } from '../../src/messages/load.ts';
import { veilOf } from '../../src/report/secrets.ts';
import { stepSentence } from '../../src/report/sentences.ts';
import { findingOf, placeOf, resultOf, SECRET_KEY } from './result-factory.ts';

/** What `stepSentence` and `noteSentence` fill in; another hole in a sentence would be printed as it is. */
const HOLES: Readonly<Record<string, readonly string[]>> = {
  'advice.step.': ['revoke', 'variable', 'path'],
  'advice.note.': ['variable', 'path'],
  'filter.': [],
};

test.each(['en', 'ja'] as const)('%s: sentences ask only for facts that reports have', async (language) => {
  const catalog = await loadCatalog(language);
  for (const [start, known] of Object.entries(HOLES)) {
    const texts = Object.entries(catalog).filter(([key]) => key.startsWith(start));
    for (const [key, text] of texts) {
      const holes = typeof text === 'string' ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '') : [];
      expect(
        holes.filter((hole) => !known.includes(hole)),
        key,
      ).toEqual([]);
    }
  }
});

/** The sentence that takes files out of the commit, for staged files at `paths`. */
async function unstage(...paths: string[]): Promise<string> {
  const finding = findingOf({ places: paths.map((path) => placeOf({ origin: 'index', path })) });
  const veil = veilOf(resultOf({ findings: [finding] }), false);
  return stepSentence(finding, 'unstage', { words: await loadWords('en'), veil });
}

test.each([
  ['plain', 'config/a-b.rb', ' config/a-b.rb '],
  ['with spaces', 'a b', " 'a b' "],
  ['Japanese', '設定/鍵.rb', ' 設定/鍵.rb '],
  ['a command', '$(touch x)', " '$(touch x)' "],
  ['with a quote', "a';b", " 'a'\\'';b' "],
  ['with a line break', 'a\nb', " 'a\\nb' "],
  ['an option', '--all', " '--all' "],
  ['itself a secret', `k/${SECRET_KEY}`, ` 'k/${SECRET_KEY.slice(0, 4)}…(40)' `],
])('a file name in a command stays a name: %s', async (_, path, word) => {
  expect(await unstage(path)).toContain(word);
});

test('all staged files are named, each once', async () => {
  expect(await unstage('a', 'b', 'a')).toContain(' a b ');
});
