/*
 * Owns how reporters show secrets and text that might hold one. The only file here that knows util/redact.ts.
 */

import type { Place } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { Secret } from '../model/secret.ts';
import { redactor, reveal } from '../util/redact.ts';
import { printable, printableCode } from './printable.ts';

/** How one report shows secrets. */
export interface Veil {
  /** A secret: redacted, or whole with `--show-secrets`. */
  secret(secret: Secret): string;
  /** A further line of a secret of several lines: nothing of it, or all. */
  rest(secret: Secret): string;
  /** A value the model carries as text although it is part of a credential, such as a key id. */
  value(value: string): string;
  /** Text from outside, without the secrets of any finding in it, nor of what comments allow. */
  text(text: string): string;
  /** The same on one line, without anything a terminal would act on. */
  line(text: string): string;
  /** As `line`, for a piece of a line of code: its spacing stays. */
  code(text: string): string;
  /** The path of a place: a file name can be the secret itself. */
  path(place: Place, secret: Secret): string | null;
}

/** The veil of a report over `result`. */
export function veilOf(result: ScanResult, showSecrets: boolean): Veil {
  return veilOver(secretsOf(result), showSecrets);
}

/** The veil of a report in which any of `secrets` may stand. */
export function veilOver(secrets: Iterable<Secret>, showSecrets: boolean): Veil {
  const text = showSecrets ? (plain: string) => plain : redactor(secrets);
  return {
    secret: (secret) => reveal(secret, showSecrets),
    rest: (secret) => (showSecrets ? reveal(secret, true) : '…'),
    value: (value) => reveal(new Secret(value), showSecrets),
    text,
    // A second look, because a secret can appear when the control characters inside it go.
    line: (plain) => text(printable(text(plain))),
    code: (plain) => text(printableCode(text(plain))),
    path: (place, secret) => {
      if (place.path === null) return null;
      const named = place.origin === 'file-name' && !showSecrets;
      return text(named ? redactor([secret], 1)(place.path) : place.path);
    },
  };
}

function* secretsOf(result: ScanResult): Generator<Secret> {
  const accepted = result.accepted.map(({ finding }) => finding);
  for (const finding of [...result.findings, ...accepted]) {
    yield finding.secret;
    for (const companion of finding.companions) yield companion.secret;
  }
  for (const { secret } of result.allowed ?? []) yield secret;
  // What is handed over for merging holds what was there before as well.
  for (const { secret, companions } of result.shard?.part.drafts ?? []) {
    yield secret;
    for (const companion of companions) yield companion.secret;
  }
}
