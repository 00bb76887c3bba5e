/*
 * Owns the features of the name of an assignment.
 */

import { memoised } from '../util/memoised.ts';
import {
  ABOUT,
  AUTH,
  COOKIE,
  CREDENTIAL,
  DERIVED,
  KEY,
  kindOfWord,
  OPEN,
  OWNER,
  PASSWORD,
  PLACE,
  SALT,
  SECRET,
  SHOWN,
  TOKEN,
  VERB,
  wordsOf,
} from './words.ts';

export const NAME_FEATURES = [
  'namePassword',
  'nameSecret',
  'nameToken',
  'nameKey',
  'nameAuth',
  'nameSalt',
  'nameCookie',
  'nameOwner',
  'nameAbout',
  'nameOpen',
  'nameVerb',
  'nameShown',
  'namePlace',
  'nameDerived',
  'nameLast',
  'nameWords',
  'nameUnknown',
  'nameCase',
  'nameLength',
  'wordsAfterCredential',
] as const;

const COUNTED = [PASSWORD, SECRET, TOKEN, KEY, AUTH, SALT, COOKIE, OWNER, ABOUT, OPEN, VERB, SHOWN, PLACE, DERIVED];

/** Names remembered. */
const MOST_NAMES = 4096;

/** What a name says. */
export interface NameFacts {
  /** The kinds of its words. */
  readonly kinds: number;
  /** In the order of `NAME_FEATURES`. */
  readonly features: readonly number[];
}

/** What `name` says. Repositories have few names, and write them often. */
export const nameFactsOf: (name: string) => NameFacts = memoised(factsOf, MOST_NAMES);

function factsOf(name: string): NameFacts {
  const words = wordsOf(name);
  let kinds = 0;
  let unknown = 0;
  let after = 0;
  let last = 0;
  for (const word of words) {
    const kind = kindOfWord(word);
    kinds |= kind;
    after = (kind & CREDENTIAL) !== 0 ? 0 : after + 1;
    if (kind === 0) unknown++;
    last = kind;
  }
  const counted = COUNTED.map((kind) => ((kinds & kind) === 0 ? 0 : 1));
  const features = [...counted, lastOf(last), words.length, unknown, caseOfName(name), name.length, after];
  return { kinds, features };
}

/** What the last word is: 0 unknown, 1 about something else … 7 a password. */
function lastOf(kind: number): number {
  if ((kind & (PLACE | DERIVED | SHOWN)) !== 0) return 1;
  if ((kind & PASSWORD) !== 0) return 7;
  if ((kind & SECRET) !== 0) return 6;
  if ((kind & TOKEN) !== 0) return 5;
  if ((kind & KEY) !== 0) return 4;
  if ((kind & (SALT | COOKIE | AUTH)) !== 0) return 3;
  if ((kind & OWNER) !== 0) return 2;
  return kind === 0 ? 0 : 1;
}

/** 0 all small, 1 all capitals, 2 begins with a capital, 3 other. */
function caseOfName(name: string): number {
  if (!/[A-Z]/.test(name)) return 0;
  if (!/[a-z]/.test(name)) return 1;
  return /^[A-Z]/.test(name) ? 2 : 3;
}
