/*
 * Owns the form of passes over bytes that are too slow to write anyhow. Done in JavaScript (kernel/plain-bytes.ts) and in
 * WebAssembly (kernel/text-kernel.ts).
 */

export interface ByteWork {
  /** How often `byte` stands in `bytes[from, to)`. */
  count(bytes: Uint8Array, byte: number, from: number, to: number): number;
  /** Every maximal run of at least `shortest` base64 characters (RFC 4648 section 4, without padding), in ascending order. */
  runs(bytes: Uint8Array, shortest: number): readonly Run[];
}

/** A run of characters. */
export interface Run {
  readonly start: number;
  readonly length: number;
}
