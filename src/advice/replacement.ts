/*
 * Owns the replacement of one line of a file: before, after, and the caveats. Does not own which lines get one
 * (advise.ts) or writing them anywhere.
 */

import type { AdviceNote, Replacement } from '../model/advice.ts';
import type { CodeFrame } from '../model/code-frame.ts';
import type { RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { circumstances } from './circumstances.ts';
import type { Rewriting } from './edit.ts';
import { fileKindOf } from './file-kind.ts';
import { idiomOf } from './idioms/index.ts';
import { type MaskedFrame, maskFrame } from './masked-frame.ts';
import { hasSecret } from './masks.ts';
import { type Rewritten, rewriteLine } from './rewrite.ts';

/** A secret and the variable that will hold it. */
export interface NamedSecret {
  readonly secret: Secret;
  readonly variable: string;
  readonly rule: Pick<RuleDef, 'id'>;
}

/** A line of a file that exists now. */
export interface SecretLine {
  readonly path: string;
  /** Line number, from 1. */
  readonly line: number;
  /** Lines around it; all secrets are segments. */
  readonly frame: CodeFrame;
  /** The secret that the replacement is for. */
  readonly subject: NamedSecret;
  /** Variables of other secrets: their literals on the same line are replaced too. */
  readonly others?: readonly NamedSecret[];
  /** True when git ignores the file. */
  readonly ignored?: boolean;
  /** False when the text of the line is not what the service receives (base64, percent signs …). Defaults to true. */
  readonly verbatim?: boolean;
}

/**
 * The replacement of a line; null when the frame lacks the line or the line lacks the secret.
 * `after` never holds a secret: it is null when a secret of the line would stay, and empty when the line is to be
 * deleted.
 */
export function replacementFor(place: SecretLine): Replacement | null {
  const { path, line, frame, subject } = place;
  const masked = maskFrame({ frame, line });
  const before = frame.lines[line - frame.firstLine];
  if (!masked || !before) return null;
  const named = namesOnLine({ place, masked });
  if (!named.present) return null;
  const kind = fileKindOf({ path, above: masked.above, line: masked.line, below: masked.below });
  const rewritten = rewriteOrRefuse({ place, masked, variables: named.variables, kind });
  const after = rewritten.text === null || rewritten.text === '' ? rewritten.text : rewritten.text + masked.ending;
  const extra = circumstances({ kind, ...place, text: masked.above + masked.line, rewritten: after !== null });
  return { kind, path, line, variable: subject.variable, before, after, notes: unique([...rewritten.notes, ...extra]) };
}

interface LineNames {
  readonly present: boolean;
  /** By masking character, in the order of the line. */
  readonly variables: ReadonlyMap<string, string>;
}

function namesOnLine({ place, masked }: { place: SecretLine; masked: MaskedFrame }): LineNames {
  const known = [place.subject, ...(place.others ?? [])];
  const variables = new Map<string, string>();
  let present = false;
  for (const character of masked.line) {
    const secret = masked.secrets.get(character);
    if (!secret) continue;
    present ||= secret.equals(place.subject.secret);
    const name = known.find((each) => each.secret === secret || each.secret.equals(secret));
    if (name) variables.set(character, name.variable);
  }
  return { present, variables };
}

interface Attempt extends Pick<Rewriting, 'variables'> {
  readonly place: SecretLine;
  readonly masked: MaskedFrame;
  readonly kind: string;
}

function rewriteOrRefuse({ place, masked, variables, kind }: Attempt): Rewritten {
  const idiom = idiomOf(kind);
  const obstacle = obstacleTo({ place, masked });
  if (obstacle && (idiom.quotes || idiom.bare || idiom.lines)) return { text: null, notes: [...idiom.notes, obstacle] };
  const { above, line, below } = masked;
  const rewritten = rewriteLine({ idiom, above, line, below, variables });
  if (rewritten.text === null || !hasSecret(rewritten.text)) return rewritten;
  return { text: null, notes: [...idiom.notes, 'other-secret'] };
}

function obstacleTo({ place, masked }: { place: SecretLine; masked: MaskedFrame }): AdviceNote | null {
  if (masked.ambiguous || place.verbatim === false) return 'no-safe-edit';
  return masked.line.startsWith('…') || masked.line.endsWith('…') ? 'line-cut' : null;
}

function unique(notes: readonly AdviceNote[]): readonly AdviceNote[] {
  return [...new Set(notes)];
}
