/*
 * Owns a map with secrets as keys, by value, without anybody looking at the values.
 */

import type { Secret } from '../model/secret.ts';

/** A map whose keys are equal when the secrets are. Keeps the order of insertion. */
export class SecretMap<T> {
  readonly #buckets = new Map<number, { readonly key: Secret; value: T }[]>();
  readonly #order: { readonly key: Secret; value: T }[] = [];

  get(key: Secret): T | undefined {
    return this.#find(key)?.value;
  }

  set(key: Secret, value: T): void {
    const known = this.#find(key);
    if (known !== undefined) {
      known.value = value;
      return;
    }
    const entry = { key, value };
    const bucket = this.#buckets.get(key.bucket);
    if (bucket === undefined) this.#buckets.set(key.bucket, [entry]);
    else bucket.push(entry);
    this.#order.push(entry);
  }

  values(): T[] {
    return this.#order.map(({ value }) => value);
  }

  #find(key: Secret): { readonly key: Secret; value: T } | undefined {
    return this.#buckets.get(key.bucket)?.find((entry) => entry.key === key || entry.key.equals(key));
  }
}
