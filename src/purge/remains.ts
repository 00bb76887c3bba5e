/*
 * Owns looking for the bytes of secrets in every object of a store: whether they are gone does not depend on what a rule
 * takes for a secret.
 */

import { Buffer } from 'node:buffer';
import { readObjects } from '../git/objects.ts';
import { gitText } from '../git/spawn.ts';
import type { Gap } from '../model/blob.ts';
import type { Secret } from '../model/secret.ts';
import { SecretMap } from '../util/secret-map.ts';
import { bytesOf, type Form } from './form.ts';

/** What is left of secrets. */
export interface Remains {
  /** In how many objects each is, by any of its forms; those that are in none have no entry. */
  readonly objects: SecretMap<number>;
  /** Objects that could not be read. */
  readonly skipped: readonly Gap[];
}

/** Reads every object of the store at `cwd`. Memory: a piece of an object at a time. */
export async function remainsOf(cwd: string, forms: readonly Form[]): Promise<Remains> {
  const search = new PieceSearch(forms);
  const objects = new SecretMap<number>();
  const skipped: Gap[] = [];
  await readObjects({ cwd }, await allObjects(cwd), {
    begin: () => search.reset(),
    data: (bytes) => search.push(bytes),
    end() {
      for (const secret of search.found()) objects.set(secret, (objects.get(secret) ?? 0) + 1);
      return undefined;
    },
    missing: (what) => skipped.push({ what, why: 'missing-object' }),
    corrupt: (what, detail) => skipped.push({ what, why: 'corrupt-object', detail }),
  });
  return { objects, skipped };
}

async function allObjects(cwd: string): Promise<string[]> {
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
  return (await gitText(args, { cwd })).split('\n').filter(Boolean);
}

/** Looks for forms in a text that comes in pieces. */
class PieceSearch {
  readonly #values: readonly { readonly of: Secret; readonly bytes: Buffer }[];
  readonly #overlap: number;
  #tail: Buffer = Buffer.alloc(0);
  #found = new SecretMap<Secret>();

  constructor(forms: readonly Form[]) {
    this.#values = forms.map((form) => ({ of: form.of, bytes: bytesOf(form) }));
    this.#overlap = Math.max(0, ...this.#values.map(({ bytes }) => bytes.length - 1));
  }

  reset(): void {
    this.#tail = Buffer.alloc(0);
    this.#found = new SecretMap();
  }

  push(piece: Uint8Array): void {
    const text = Buffer.concat([this.#tail, piece]);
    for (const { of, bytes } of this.#values) if (text.includes(bytes)) this.#found.set(of, of);
    this.#tail = this.#overlap === 0 ? this.#tail : text.subarray(-this.#overlap);
  }

  /** Each once. */
  found(): readonly Secret[] {
    return this.#found.values();
  }
}
