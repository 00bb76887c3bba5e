/*
 * Owns the one type that may hold a secret. It cannot be printed by accident: every conversion gives `[secret]`.
 * Does not own redaction for people (util/redact.ts).
 */

/** A secret value. `expose()` is the only way out, and `test/no-leak.test.ts` lists the files that may call it. */
export class Secret {
  readonly #value: string;

  /** @param value the decoded value, as the service would receive it */
  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. */
  expose(): string {
    return this.#value;
  }

  /** Length of the value in UTF-16 units. */
  get length(): number {
    return this.#value.length;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  /**
   * A number for hash tables: equal secrets have equal buckets. 16 bits of FNV-1a, too few to tell anything about the value.
   */
  get bucket(): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < this.#value.length; i++) hash = Math.imul(hash ^ this.#value.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 16)) & 0xffff;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  static {
    Object.defineProperty(Secret.prototype, Symbol.for('nodejs.util.inspect.custom'), { value: () => '[secret]' });
  }
}
