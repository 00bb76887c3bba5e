/*
 * Owns telling which secrets of several blobs are the same: those that share a fingerprint.
 */

import { Secret } from '../../model/secret.ts';

/** A secret as a blob has it. */
export interface SecretRow {
  readonly shown: string;
  readonly length: number;
  /** Fingerprints. */
  readonly names: readonly string[];
}

/** The secrets of blobs that are read together. */
export class KnownSecrets {
  readonly #byName = new Map<string, Secret>();
  #count = 0;

  /** The one of that row: the same one for rows that share a name. */
  secretOf({ shown, length, names }: SecretRow): Secret {
    const known = names.map((name) => this.#byName.get(name)).find((secret) => secret !== undefined);
    const secret = known ?? Secret.redacted({ shown, length, name: `secret ${this.#count++}` });
    for (const name of names) this.#byName.set(name, secret);
    return secret;
  }
}
