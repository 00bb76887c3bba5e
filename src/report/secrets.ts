/*
 * Owns how reporters show secrets and text that might hold one. The only file here that knows util/redact.ts.
 */

import type { Place } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { Secret } from '../model/secret.ts';
import { redactor, reveal } from '../util/redact.ts';

/** How one report shows secrets. */
export interface Veil {
  /** A secret: redacted, or whole with `--show-secrets`. */
  secret(secret: Secret): string;
  /** A further line of a secret of several lines: nothing of it, or all. */
  rest(secret: Secret): string;
  /** A value the model carries as text although it is part of a credential, such as a key id. */
  value(value: string): string;
  /** Text from outside, without the secrets of any finding in it. */
  text(text: string): string;
  /** The path of a place: a file name can be the secret itself. */
  path(place: Place, secret: Secret): string | null;
}

/** The veil of a report over `result`. */
export function veilOf(result: ScanResult, showSecrets: boolean): Veil {
  const text = showSecrets ? (plain: string) => plain : redactor(secretsOf(result));
  return {
    secret: (secret) => reveal(secret, showSecrets),
    rest: (secret) => (showSecrets ? reveal(secret, true) : '…'),
    value: (value) => reveal(new Secret(value), showSecrets),
    text,
    path: (place, secret) => {
      if (place.path === null) return null;
      const named = place.origin === 'file-name' && !showSecrets;
      return text(named ? redactor([secret], 1)(place.path) : place.path);
    },
  };
}

function* secretsOf(result: ScanResult): Generator<Secret> {
  for (const finding of result.findings) {
    yield finding.secret;
    for (const companion of finding.companions) yield companion.secret;
  }
}
