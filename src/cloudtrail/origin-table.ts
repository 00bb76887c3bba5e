/*
 * Owns numbering where calls came from. Does not own what is thought of it (judge-origins.ts).
 */

/** An address and the agent that was used there. */
export interface Source {
  readonly ip: string;
  readonly agent: string;
}

/** Addresses and agents are kept as text, some 300 bytes each; an account that people use has thousands of them. */
const MOST_SOURCES = 100_000;

/** Address and agent of those that are not kept. */
export const UNNAMED = '*';

/** Gives each pair of address and agent a number, from 0 on. */
export class OriginTable {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];
  /** True when there were more than are kept: the rest is one, without a name. */
  isFull = false;

  numberOf(ip: string, agent: string): number {
    const key = `${ip}\n${agent}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#sources.length >= MOST_SOURCES) {
      this.isFull = true;
      return MOST_SOURCES;
    }
    this.#numbers.set(key, this.#sources.length);
    this.#sources.push({ ip, agent });
    return this.#sources.length - 1;
  }

  at(number: number): Source {
    return this.#sources[number] ?? { ip: UNNAMED, agent: UNNAMED };
  }
}
