/*
 * Owns asking about many credentials: each once, and several secrets of one key id one after the other. Does not own what is
 * asked of one (liveness-of.ts).
 */

import type { Liveness } from '../model/liveness.ts';
import type { Secret } from '../model/secret.ts';
import type { Partition } from '../util/partition.ts';
import { SecretMap } from '../util/secret-map.ts';
import { globalEndpoint } from './endpoints.ts';
import { type AskedCredential, livenessOf, unasked, unsaid } from './liveness-of.ts';
import type { LivePorts } from './ports.ts';

/** One of several credentials. */
export interface Candidate extends AskedCredential {
  /** The higher, the earlier among several secrets of one key id. */
  readonly likelihood: number;
}

/**
 * ms between two secrets of one key id: sooner, AWS may say of the right one that it is wrong (TruffleHog,
 * pkg/detectors/aws/access_keys/accesskey.go).
 */
const APART = 5_000;
/** Secrets that are tried with one key id. */
const MOST_SECRETS = 4;
const AT_ONCE = 4;

/** What is said of each of `candidates`, in their order. Equal ones are asked once; what follows from an answer, not at all. */
export async function verifyAll(
  candidates: readonly Candidate[],
  ports: LivePorts,
  partitions: readonly Partition[] = ['aws'],
): Promise<readonly Liveness[]> {
  const line = new Line(ports, partitions);
  const keys = new Map<string, KeyQueue>();
  for (const candidate of candidates) {
    const queue = keys.get(candidate.keyId) ?? new KeyQueue(line);
    keys.set(candidate.keyId, queue);
    queue.add(candidate);
  }
  const waiting = [...keys.values()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next.ask();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return candidates.map((candidate) => keys.get(candidate.keyId)?.said(candidate) ?? unsaid('not-asked', ports));
}

/** What all keys are asked over: when one could not reach AWS, nobody tries again. */
class Line {
  readonly ports: LivePorts;
  readonly #partitions: readonly Partition[];
  #isLost = false;

  constructor(ports: LivePorts, partitions: readonly Partition[]) {
    this.ports = ports;
    this.#partitions = partitions;
  }

  async ask(candidate: Candidate, pause: number): Promise<Liveness> {
    if (this.#isLost) return unsaid('unreachable', this.ports);
    if (pause > 0) await this.#wait(pause);
    const liveness = await livenessOf(candidate, this.ports, this.#partitions);
    const [first = 'aws'] = this.#partitions;
    const home = globalEndpoint('sts', first, this.ports.endpoints).url.origin;
    this.#isLost ||= liveness.detail === 'unreachable' && liveness.endpoint === home;
    return liveness;
  }

  async #wait(ms: number): Promise<void> {
    const { sleep, signal } = this.ports;
    try {
      await sleep(ms, signal);
    } catch (error) {
      // What is asked next says that it was interrupted.
      if (signal?.aborted !== true) throw error;
    }
  }
}

interface Entry {
  readonly candidate: Candidate;
  liveness: Liveness | null;
}

/** All secrets of one key id. */
class KeyQueue {
  readonly #line: Line;
  /** By secret, then by session token. */
  readonly #entries = new SecretMap<Entry[]>();
  /** Those without a secret: nothing is asked of them. */
  readonly #plain: Entry[] = [];

  constructor(line: Line) {
    this.#line = line;
  }

  add(candidate: Candidate): void {
    if (this.#find(candidate) === undefined) this.#listFor(candidate.secret).push({ candidate, liveness: null });
  }

  said(candidate: Candidate): Liveness | null {
    return this.#find(candidate)?.liveness ?? null;
  }

  async ask(): Promise<void> {
    const { ports } = this.#line;
    const entries = [...this.#plain, ...this.#entries.values().flat()];
    for (const entry of entries) entry.liveness = unasked(entry.candidate, ports);
    const open = entries.filter(({ liveness }) => liveness === null);
    open.sort((a, b) => b.candidate.likelihood - a.candidate.likelihood);
    for (const entry of open.splice(MOST_SECRETS)) entry.liveness = unsaid('not-asked', ports);
    const answered: Entry[] = [];
    for (const entry of open) {
      entry.liveness = followsFrom(answered, entry) ?? (await this.#answer(entry, answered.length > 0));
      answered.push(entry);
    }
  }

  /** A key id that was asked with another secret before is asked late, and again when the secret is said to be wrong. */
  async #answer({ candidate }: Entry, isNext: boolean): Promise<Liveness> {
    const liveness = await this.#line.ask(candidate, isNext ? APART : 0);
    return isNext && liveness.state === 'wrong-secret' ? this.#line.ask(candidate, APART) : liveness;
  }

  #find({ secret, sessionToken = null }: Candidate): Entry | undefined {
    const list = secret === null ? this.#plain : this.#entries.get(secret);
    return list?.find(({ candidate }) => isSame(candidate.sessionToken ?? null, sessionToken));
  }

  #listFor(secret: Secret | null): Entry[] {
    if (secret === null) return this.#plain;
    const list = this.#entries.get(secret) ?? [];
    this.#entries.set(secret, list);
    return list;
  }
}

/** A key has one secret, and one that does not exist has none: then nobody needs to be asked. */
function followsFrom(answered: readonly Entry[], { candidate }: Entry): Liveness | null {
  const isLasting = (each: Candidate): boolean => !each.sessionToken;
  if (!isLasting(candidate)) return null;
  for (const { candidate: other, liveness } of answered) {
    if (liveness === null || !isLasting(other)) continue;
    if (liveness.state === 'inactive') return liveness;
    if (liveness.state === 'live') return { ...liveness, state: 'wrong-secret', arn: null, account: null };
  }
  return null;
}

function isSame(a: Secret | null, b: Secret | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
