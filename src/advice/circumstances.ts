/*
 * Owns caveats that depend on more than the kind of file: the rule, the path, and what the lines say.
 */

import type { AdviceNote } from '../model/advice.ts';
import type { RuleDef } from '../model/rule.ts';
import { idiomOf } from './idioms/index.ts';

/** Where a replacement stands. */
export interface Circumstances {
  readonly kind: string;
  readonly path: string;
  /** The masked lines down to the replaced one. */
  readonly text: string;
  readonly subject: { readonly variable: string; readonly rule: Pick<RuleDef, 'id'> };
  readonly ignored?: boolean;
  /** True when there is a line to paste. */
  readonly rewritten: boolean;
}

/** The caveats that hold. */
export function circumstances(place: Circumstances): readonly AdviceNote[] {
  return CAVEATS.filter((caveat) => caveat.holds(place)).map((caveat) => caveat.note);
}

/** The notes of a replacement whose variable has got another name: only one of them depends on that. */
export function notesWhenRenamed(
  notes: readonly AdviceNote[],
  place: Pick<Circumstances, 'kind' | 'subject' | 'rewritten'>,
): readonly AdviceNote[] {
  const others: readonly AdviceNote[] = notes.filter((note) => note !== 'aws-default-chain');
  if (!readByAnySdk(place)) return others;
  const order = CAVEATS.map(({ note }) => note);
  const at = others.findIndex((note) => order.indexOf(note) > order.indexOf('aws-default-chain'));
  return at === -1 ? [...others, 'aws-default-chain'] : others.toSpliced(at, 0, 'aws-default-chain');
}

function readByAnySdk({ kind, subject, rewritten }: Pick<Circumstances, 'kind' | 'subject' | 'rewritten'>): boolean {
  return rewritten && isAws(subject.rule) && SDK_VARIABLES.has(subject.variable) && idiomOf(kind).code === true;
}

/** Variables that every AWS SDK reads by itself. */
const SDK_VARIABLES = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);

const BROWSER_VARIABLE = /\b(?:NEXT_PUBLIC|VITE|REACT_APP|VUE_APP|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|PUBLIC)_[A-Z]/;
const BROWSER_PATH =
  /(?:^|\/)(?:(?:public|static|client|frontend|app\/javascript|assets\/js|assets\/javascripts)\/|environments\/environment[^/]*\.ts$)/;
const SCRIPT = /^(?:javascript|typescript|jsx|tsx|bun|deno|bun-javascript|deno-javascript)$/;
const DEVICE_PATH = /(?:^|\/)app\/src\/main\/(?:java|kotlin)\/|(?:^|\/)android\//;
const UPLOADS = /carrier_?wave|\bfog_|\bfog\b/i;

interface Caveat {
  readonly note: AdviceNote;
  readonly holds: (place: Circumstances) => boolean;
}

const CAVEATS: readonly Caveat[] = [
  {
    note: 'carrierwave-iam',
    holds: ({ kind, path, text, subject }) =>
      /^(?:ruby|rails-initializer)$/.test(kind) && isAws(subject.rule) && UPLOADS.test(path + text),
  },
  {
    note: 'aws-default-chain',
    holds: readByAnySdk,
  },
  {
    note: 'actions-oidc',
    holds: ({ kind, subject }) => /^github-actions/.test(kind) && isAws(subject.rule),
  },
  {
    note: 'browser-code',
    holds: ({ kind, path, text }) =>
      (SCRIPT.test(kind) && (BROWSER_PATH.test(path) || BROWSER_VARIABLE.test(lastLine(text)))) ||
      (/^dotenv/.test(kind) && BROWSER_VARIABLE.test(lastLine(text))),
  },
  { note: 'device-code', holds: ({ kind, path }) => /^(?:java|kotlin)$/.test(kind) && DEVICE_PATH.test(path) },
  { note: 'dotenv-ignored', holds: ({ kind, ignored }) => kind === 'dotenv' && ignored === true },
];

function isAws(rule: Pick<RuleDef, 'id'>): boolean {
  return rule.id.startsWith('aws-');
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
