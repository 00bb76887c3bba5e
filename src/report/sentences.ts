/*
 * Owns which sentence of the catalog says a fact of a finding, for every format alike.
 */

import { isMessageKey, type Words } from '../messages/words.ts';
import type { AdviceNote, AdviceStep, Replacement } from '../model/advice.ts';
import type { DecodeStep } from '../model/chunk.ts';
import type { Dropped, Finding } from '../model/finding.ts';
import type { Liveness } from '../model/liveness.ts';
import { shellWord } from '../util/shell-word.ts';
import { printable } from './printable.ts';
import type { Veil } from './secrets.ts';

/** What sentences need beside the data. */
export interface Speech {
  readonly words: Words;
  readonly veil: Veil;
}

/** What sentences about text from outside need: `text` writes it as the format does, without secrets. */
export interface Told extends Speech {
  text(text: string): string;
}

const PATHS = 5;

/** What to do, as one sentence. */
export function stepSentence(finding: Finding, step: AdviceStep, { words, veil }: Speech): string {
  const variables = new Set(finding.advice.replacements.map(({ variable }) => veil.text(printable(variable))));
  return words.say(`advice.step.${step}`, {
    revoke: finding.rule.revoke,
    variable: [...(variables.size === 0 ? [finding.rule.env] : variables)].join(', '),
    path: pathsOf(finding, veil),
  });
}

/** A caveat of a replacement, as one sentence. */
export function noteSentence(
  replacement: Pick<Replacement, 'variable' | 'path'>,
  note: AdviceNote,
  { words, veil }: Speech,
): string {
  return words.say(`advice.note.${note}`, {
    variable: veil.text(printable(replacement.variable)),
    path: shellPath(veil.text(replacement.path)),
  });
}

/** What its provider says of a credential. */
export function livenessSentence({ state, arn, detail }: Liveness, { words }: Pick<Speech, 'words'>): string {
  const facts = { arn: printable(arn ?? ''), detail: detail === null ? '' : liveDetail(detail, words) };
  return words.say(`live.says.${state}`, facts);
}

/** Why a provider said nothing, or refused: in words where the code is leakgate's own, else the provider's code. */
export function liveDetail(code: string, words: Words): string {
  const key = `live.detail.${code}`;
  return isMessageKey(key) ? words.say(key) : printable(code);
}

/** Through which decodings the secret was seen, outermost first; null when it stands there as it is. */
export function decodedSentence(words: Words, steps: readonly DecodeStep[]): string | null {
  if (steps.length === 0) return null;
  return steps.map((step) => words.say(`decode.${step}`)).join(' → ');
}

/** Why a match was not reported. */
export function droppedReason(words: Words, dropped: Dropped): string {
  const facts = Object.entries(dropped.facts).map(([name, fact]) => `${name}=${fact}`);
  const reason = words.say(`filter.${dropped.filter}`);
  return facts.length === 0 ? reason : `${reason} (${facts.join(', ')})`;
}

/** The staged files, else the first file, as words of a command line: sentences have commands to paste. */
function pathsOf(finding: Finding, veil: Veil): string {
  const staged = finding.places.filter((place) => place.origin === 'index');
  const paths = new Set<string>();
  for (const place of staged.length === 0 ? finding.places.slice(0, 1) : staged) {
    const path = veil.path(place, finding.secret);
    if (path !== null) paths.add(shellPath(path));
  }
  const shown = [...paths].slice(0, PATHS);
  return [...shown, ...(paths.size > PATHS ? ['…'] : [])].join(' ');
}

/** A file name is hostile input: pasted into a shell it must stay a name. */
export function shellPath(path: string): string {
  return shellWord(printable(path));
}
