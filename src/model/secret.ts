/*
 * Owns the one type that may hold a secret. It cannot be printed by accident: every conversion gives `[secret]`.
 * Does not own redaction for people (util/redact.ts).
 */

/** What stands for a secret whose value is not here. */
export interface RedactedSecret {
  readonly shown: string;
  readonly name: string;
  readonly length: number;
}

/** A secret value. `expose()` is the only way out, and `test/no-leak.test.ts` lists the files that may call it. */
export class Secret {
  readonly #value: string;
  #shown: string | null = null;
  #length: number;

  /** @param value the decoded value, as the service would receive it */
  constructor(value: string) {
    this.#value = value;
    this.#length = value.length;
  }

  /**
   * A secret of which only the redacted form is left: another run had the value.
   * @param name equal for equal secrets, and nothing of the value
   * @param length of the value in UTF-16 units
   */
  static redacted({ shown, name, length }: RedactedSecret): Secret {
    const secret = new Secret(name);
    secret.#shown = shown;
    secret.#length = length;
    return secret;
  }

  /** What is left of a redacted secret; null of one that has its value. */
  get shown(): string | null {
    return this.#shown;
  }

  /** The value itself. @throws Error when it is not here */
  expose(): string {
    if (this.#shown !== null) throw new Error('a redacted secret has no value');
    return this.#value;
  }

  /** Length of the value in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value && (this.#shown === null) === (other.#shown === null);
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
