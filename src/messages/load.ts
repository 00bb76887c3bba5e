/*
 * Owns loading the words of a language on first use.
 */

import type { Language } from '../model/localized.ts';
import { type Catalog, en, english, type Words, wordsOf } from './words.ts';

/** The words of `language`. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? english : wordsOf(language, await loadCatalog(language));
}

/** The whole catalog of `language`; every language has exactly the keys of the English one (typed, and tested). */
export async function loadCatalog(language: Language): Promise<Catalog> {
  if (language === 'en') return en;
  const { ja } = await import('./ja/index.ts');
  return ja;
}
