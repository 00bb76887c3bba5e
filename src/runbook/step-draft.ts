/*
 * Owns the form in which steps are written here, and putting them into words.
 */

import type { Facts } from '../messages/text.ts';
import type { MessageKey, Words } from '../messages/words.ts';
import type { Phase, Step, StepCommand, StepFile } from '../model/runbook.ts';
import { oneLine } from './shell-words.ts';
import type { Situation } from './situation.ts';

type IdOf<K> = K extends `runbook.${infer Id}.title` ? Id : never;

/** Steps with words of their own. */
export type StepId = IdOf<MessageKey>;

/** A step before it is said. */
export interface StepDraft {
  readonly id: StepId;
  readonly phase: Phase;
  /** For its title and reason, its cautions and what to expect. */
  readonly facts?: Facts;
  readonly commands?: readonly StepCommand[];
  readonly files?: readonly StepFile[];
  readonly expected?: MessageKey;
  readonly links?: readonly string[];
  readonly cautions?: readonly MessageKey[];
  /** True when a live check has shown that it is done. */
  readonly proven?: boolean;
}

/** Makes a step when it applies. */
export type StepMaker = (situation: Situation, words: Words) => StepDraft | null;

/** How a step is said, and what is ticked off. */
export interface StepContext {
  readonly words: Words;
  /** Days (`YYYY-MM-DD`) by id of step. */
  readonly done: ReadonlyMap<string, string>;
  /** Takes secrets out of texts from outside: paths and names can hold one. */
  readonly redact: (text: string) => string;
  /** The day of proofs, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The step that `draft` is. */
export function stepOf(draft: StepDraft, { words, done, redact, today }: StepContext): Step {
  const facts = factsOf(draft.facts ?? {}, redact);
  const { id, phase, commands = [], files = [], links = [], cautions = [], expected } = draft;
  return {
    id,
    phase,
    title: words.say(`runbook.${id}.title`, facts),
    why: words.say(`runbook.${id}.why`, facts),
    commands,
    files,
    expected: expected === undefined ? null : words.say(expected, facts),
    links,
    cautions: cautions.map((key) => words.say(key, facts)),
    done: done.get(id) ?? (draft.proven === true ? today : null),
  };
}

/** A command of the shell: one line each. */
export function shell(...lines: readonly string[]): StepCommand {
  return { shell: 'sh', text: lines.join('\n') };
}

function factsOf(facts: Facts, redact: (text: string) => string): Facts {
  const clean = (fact: string | number) => (typeof fact === 'number' ? fact : redact(oneLine(fact)));
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, clean(fact)]));
}
