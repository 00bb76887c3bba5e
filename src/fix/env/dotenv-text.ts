/*
 * Owns the text of a `.env` file: reading it, writing values so that all who read such files get them back, and adding
 * variables without touching anything else. Does not own where it is.
 */

import { DOTENV_FORMS, DOTENV_READERS, type DotenvForm, type DotenvReader } from './dotenv-forms.ts';
import { BYTE_ORDER_MARK, type DotenvEntry, type DotenvPlace, dotenvPlaces, matchAt } from './dotenv-places.ts';

/** A value as it is written. */
export interface QuotedDotenv {
  /** What stands behind the `=`; several lines when the value has them. */
  readonly written: string;
  /** Readers that get another value out of it, or none. */
  readonly misreadBy: readonly DotenvReader[];
}

/** A variable to add. */
export interface DotenvAddition {
  readonly name: string;
  /** As `quoteDotenvFor` gives it. */
  readonly written: string;
}

/** All definitions in `text`, in their order; of several with one name the last one counts. */
export function readDotenv(text: string): readonly DotenvEntry[] {
  return dotenvPlaces(text).map(({ name, value, line, exported }) => ({ name, value, line, exported }));
}

/**
 * `value` in a form that motdotla/dotenv, `node --env-file`, the Ruby gem, python-dotenv, Docker Compose and a POSIX
 * shell all read back as it is. Null when there is none: for `'` together with `"`, `` ` ``, `\` or `$name`; for
 * `${…}`, `\\` and a carriage return; for a `\` at the end.
 */
export function quoteDotenv(value: string): string | null {
  const { written, misreadBy } = quoteDotenvFor(value);
  return SHARED.some((reader) => misreadBy.includes(reader)) ? null : written;
}

/**
 * `value` in the form that `reader` reads back as it is, and as many others as possible. When it reads none right, it is
 * in `misreadBy`, and the form is one for the shell, which reads every value. No form makes a shell or the Ruby gem run a
 * part of it. Only behind several lines that end in a backslash, or have both quotes, may some readers lose their place.
 * @throws RangeError for a value with NUL, which no environment can hold
 */
export function quoteDotenvFor(value: string, reader: DotenvReader = 'shell'): QuotedDotenv {
  if (value.includes('\0')) throw new RangeError('no environment holds NUL');
  const tried = DOTENV_FORMS.filter(({ fits }) => fits.test(value)).map((form) => judged(form, value, reader));
  const { written, misreadBy } = tried.reduce((best, each) => (each.worth > best.worth ? each : best));
  return { written, misreadBy };
}

/**
 * `text` with all `additions`: where a name is set to nothing the value is put there, else a line is added at the end.
 * A name that is set to that value stays as it is written. Lines end as the first of `text` does, the last one too.
 * @throws RangeError when a name is set to something else, or could not be read back
 */
export function withVariables(text: string, additions: readonly DotenvAddition[]): string {
  const places = dotenvPlaces(text);
  const last = new Map(places.map((place) => [place.name, place]));
  const open = openIn(last, additions);
  const put = (place: DotenvPlace) => (last.get(place.name) === place ? open.get(place.name) : undefined);
  const added = [...open.values()].filter(({ name }) => !last.has(name));
  const result = withLines(filled(text, places, put), added);
  checkIsRead(result, [...places.map((place) => put(place) ?? place), ...added]);
  return result;
}

/** Those whom all of `.env` is written for when nobody says for whom. */
const SHARED: readonly DotenvReader[] = ['dotenv', 'node', 'ruby', 'python', 'compose', 'shell'];
/** The largest readers of three kinds. */
const FIRST: readonly DotenvReader[] = ['dotenv', 'python', 'shell'];

interface Judged extends QuotedDotenv {
  readonly worth: number;
}

/** What is asked first outweighs all that is asked after it. */
function judged({ write, misread, overruns }: DotenvForm, value: string, reader: DotenvReader): Judged {
  const misreadBy = DOTENV_READERS.filter((each) => misread[each]?.test(value));
  const right = DOTENV_READERS.filter((each) => !misreadBy.includes(each));
  const answers = [
    right.includes(reader) ? 1 : 0,
    right.includes('shell') ? 1 : 0,
    overruns?.test(value) ? 0 : 1,
    right.filter((each) => FIRST.includes(each)).length,
    right.length,
  ];
  const worth = answers.reduce((sum, answer) => sum * (DOTENV_READERS.length + 1) + answer, 0);
  return { written: write(value), misreadBy, worth };
}

/** An addition with its value. */
interface ReadAddition extends DotenvAddition {
  readonly value: string;
}

/** Those of `additions` that are to be written, by name. */
function openIn(
  last: ReadonlyMap<string, DotenvPlace>,
  additions: readonly DotenvAddition[],
): ReadonlyMap<string, ReadAddition> {
  const open = new Map<string, ReadAddition>();
  for (const { name, written } of additions) {
    const value = dotenvPlaces(`${name}=${written}`)[0]?.value ?? '';
    const known = open.get(name)?.value ?? last.get(name)?.value;
    if (known !== undefined && known !== '' && !isSame(known, value))
      throw new RangeError(`${name} is set to something else`);
    if (known === undefined || (known === '' && value !== '')) open.set(name, { name, written, value });
  }
  return open;
}

/**
 * `text` with what `put` gives for its places. No shell reads `NAME: value` or `NAME = value`, and django-environ no
 * blanks behind quotes: all of them become `NAME=value`.
 */
function filled(
  text: string,
  places: readonly DotenvPlace[],
  put: (place: DotenvPlace) => DotenvAddition | undefined,
): string {
  let result = '';
  let copied = 0;
  for (const place of places) {
    const addition = put(place);
    if (addition === undefined) continue;
    result += `${text.slice(copied, place.nameEnd)}=${addition.written}`;
    copied = place.end + (matchAt(BLANKS_AT_END, text, place.end)?.[0].length ?? 0);
  }
  return result + text.slice(copied);
}

const BLANKS_AT_END = /[ \t]+(?=\r?(?:\n|$))/y;

function withLines(text: string, added: readonly DotenvAddition[]): string {
  if (added.length === 0) return text;
  const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
  const isOpen = !text.endsWith('\n') && text.replace(BYTE_ORDER_MARK, '') !== '';
  const lines = added.map(({ name, written }) => `${name}=${written}${ending}`);
  return text + (isOpen ? ending : '') + lines.join('');
}

function checkIsRead(text: string, expected: readonly { readonly name: string; readonly value: string }[]): void {
  const places = dotenvPlaces(text);
  const wrong = expected.find(({ name, value }, at) => {
    const place = places[at];
    return place?.name !== name || !isSame(place.value, value);
  });
  if (wrong !== undefined || places.length !== expected.length) {
    throw new RangeError(`${wrong?.name ?? 'something else'} would not be read back`);
  }
}

/** Line endings in a value change with those of the file. */
function isSame(a: string, b: string): boolean {
  return a.replace(/\r+\n/g, '\n') === b.replace(/\r+\n/g, '\n');
}
