/*
 * Owns sending one request to a forge: time limits, repeats, rate limits, redirects, and errors that never hold the token.
 * Does not own what is asked, nor proxies: `fetch` of node takes no notice of HTTP_PROXY (docs/FORGE.md).
 */

import { answerText } from '../util/answer-text.ts';
import { ForgeError } from '../util/errors.ts';
import { retryAfter } from '../util/retry-after.ts';
import { type Answer, type Asked, messageOf } from './answer.ts';
import type { ForgeOptions } from './forge.ts';
import { backoff, rateLimitPause } from './waiting.ts';

/** One request. */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Statuses beside 2xx that are answers and no errors. */
  readonly accept?: readonly number[];
  /** True for a POST that does no harm when it arrives twice; every other method is so. */
  readonly repeatable?: boolean;
}

export interface ClientSetup {
  readonly base: URL;
  /** Sent with every request, the token's among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Takes the token out of a text. */
  readonly veil: (text: string) => string;
  readonly options: ForgeOptions;
}

const ATTEMPTS = 4;
const TIMEOUT = 30_000;
/** ms that all waits of one client may take together. A job that only writes a comment should not wait for long. */
const LONGEST_WAIT = 120_000;
const MOST_REDIRECTS = 5;
/** A page of 100 comments of GitHub's longest is 26 MB in UTF-8. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Speaks to one origin and no other. */
export class Client {
  readonly #setup: ClientSetup;
  #waited = 0;

  constructor(setup: ClientSetup) {
    this.#setup = setup;
  }

  /** The URL of `path` (encoded, with its query) below the base. */
  at(path: string): URL {
    return new URL(this.#setup.base.href.replace(/\/$/, '') + path);
  }

  /** The URL of `path` beside the whole API, from the root of its host. */
  atRoot(path: string): URL {
    return new URL(path, this.#setup.base.origin);
  }

  /**
   * Sends `ask` until there is an answer: again after failures of the network and of the server when it does no harm, and
   * after rate limits.
   *
   * @throws ForgeError for every status that is neither 2xx nor accepted; the reason of the signal when it is aborted
   */
  async request(ask: Ask): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#outcomeOf(ask);
      const pause = this.#pauseAfter(ask, { outcome, attempt });
      if (pause === null) return this.#settled(ask, outcome);
      await this.#wait(pause);
    }
  }

  /** Waits before the attempt after `attempt` (from 1). */
  async pause(attempt: number): Promise<void> {
    await this.#wait(backoff(attempt));
  }

  /** The answer, or the error that no answer came with. */
  async #outcomeOf(ask: Ask): Promise<Answer | ForgeError> {
    let { url } = ask;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const outcome = await this.#send(ask, url);
      if (outcome instanceof ForgeError || !isRedirect(outcome.status)) return outcome;
      url = this.#redirected(ask, { answer: outcome, from: url });
    }
    throw new ForgeError('forge-other-place', { ...askedOf(ask), origin: url.origin });
  }

  async #send(ask: Ask, url: URL): Promise<Answer | ForgeError> {
    const { options, base } = this.#setup;
    const asked = askedOf(ask);
    if (url.origin !== base.origin) throw new ForgeError('forge-other-place', { ...asked, origin: url.origin });
    options.signal?.throwIfAborted();
    // Not AbortSignal.any: in node 20 a time limit that only such a signal refers to may be collected and never ring.
    const limit = new AbortController();
    const stop = (): void => limit.abort(options.signal?.reason);
    const timer = setTimeout(() => limit.abort(), options.timeout ?? TIMEOUT);
    options.signal?.addEventListener('abort', stop, { once: true });
    try {
      return await this.#exchange(ask, { url, signal: limit.signal });
    } catch (cause) {
      options.signal?.throwIfAborted();
      if (cause instanceof ForgeError) throw cause;
      const detail = limit.signal.aborted ? 'ETIMEDOUT' : networkDetail(cause);
      return new ForgeError('forge-unreachable', { ...asked, detail }, { cause });
    } finally {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
    }
  }

  async #exchange(ask: Ask, { url, signal }: { url: URL; signal: AbortSignal }): Promise<Answer> {
    const { headers, options } = this.#setup;
    const { fetch: send } = options;
    const hasBody = ask.body !== undefined;
    const response = await send(url.href, {
      method: ask.method,
      headers: { 'user-agent': 'leakgate', ...headers, ...(hasBody ? { 'content-type': 'application/json' } : {}) },
      redirect: 'manual',
      signal,
      ...(hasBody ? { body: JSON.stringify(ask.body) } : {}),
    });
    const asked = askedOf(ask);
    const text = await answerText(response, LARGEST_ANSWER);
    if (text === null) throw new ForgeError('forge-bad-answer', { ...asked, detail: `> ${LARGEST_ANSWER}` });
    return { status: response.status, headers: response.headers, text, asked };
  }

  /** Where a redirect leads. Only what means "the same request, over there" is followed: GitHub does so after a rename. */
  #redirected(ask: Ask, { answer, from }: { answer: Answer; from: URL }): URL {
    const location = answer.headers.get('location') ?? '';
    const isSame = ask.method === 'GET' || answer.status === 307 || answer.status === 308;
    if (!isSame || !URL.canParse(location, from.href)) {
      throw new ForgeError('forge-other-place', { ...askedOf(ask), origin: from.origin });
    }
    return new URL(location, from.href);
  }

  /** ms to wait before `ask` is sent again, or null when it is not. */
  #pauseAfter(ask: Ask, { outcome, attempt }: { outcome: Answer | ForgeError; attempt: number }): number | null {
    const isRepeatable = (ask.method !== 'POST' || ask.repeatable === true) && attempt < ATTEMPTS;
    if (outcome instanceof ForgeError) return isRepeatable ? backoff(attempt) : null;
    const now = this.#setup.options.now();
    const limited = rateLimitPause(outcome, { message: messageOf(outcome, this.#setup.veil), now });
    // What was refused for its number was not done, so that a POST can be sent again as well.
    // At least a little longer each time: limits that say "now" for ever must end as well.
    if (limited !== null) return this.#affordable(Math.max(limited, backoff(attempt)), { asked: outcome.asked, now });
    if (outcome.status < 500 || !isRepeatable) return null;
    const pause = Math.max(backoff(attempt), retryAfter(outcome.headers, now) ?? 0);
    return pause <= LONGEST_WAIT - this.#waited ? pause : null;
  }

  /** `pause` when there is time for it, else an error that says when to come again. */
  #affordable(pause: number, { asked, now }: { asked: Asked; now: number }): number {
    if (this.#waited + pause <= LONGEST_WAIT) return pause;
    const again = now + pause < LATEST ? new Date(now + pause).toISOString() : '?';
    throw new ForgeError('forge-rate-limited', { ...asked, again });
  }

  #settled(ask: Ask, outcome: Answer | ForgeError): Answer {
    if (outcome instanceof ForgeError) throw outcome;
    const { status } = outcome;
    if ((status >= 200 && status < 300) || ask.accept?.includes(status)) return outcome;
    const facts = { ...outcome.asked, status, message: messageOf(outcome, this.#setup.veil) };
    throw new ForgeError(codeOf(status), facts);
  }

  async #wait(ms: number): Promise<void> {
    const { sleep, signal } = this.#setup.options;
    this.#waited += ms;
    await sleep(ms, signal);
    signal?.throwIfAborted();
  }
}

/** Latest time that a date can hold, in ms since 1970 (ECMAScript, "Time Values and Time Range"). */
const LATEST = 8.64e15;

const CODES = { 401: 'forge-unauthorized', 403: 'forge-forbidden', 404: 'forge-not-found' } as const;

function codeOf(status: number): 'forge-failed' | (typeof CODES)[keyof typeof CODES] {
  return status === 401 || status === 403 || status === 404 ? CODES[status] : 'forge-failed';
}

function askedOf({ method, url }: Ask): Asked {
  return { method, path: url.pathname };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** The name of what went wrong (`ECONNRESET`, `UND_ERR_SOCKET` …), which `fetch` keeps in the cause. */
function networkDetail(error: unknown): string {
  const inner = error instanceof Error ? (error.cause ?? error) : error;
  if (inner instanceof Error && 'code' in inner && typeof inner.code === 'string') return inner.code;
  return inner instanceof Error ? inner.name : 'fetch';
}
