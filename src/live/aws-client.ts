/*
 * Owns sending signed requests to AWS: time limits, repeats, clocks that are wrong. Does not own what is asked. It never
 * throws for what the other side does: an answer or the code of a refusal comes back, and no text of theirs with it.
 */

import { answerText } from '../util/answer-text.ts';
import { retryAfter } from '../util/retry-after.ts';
import { problemOf } from './answer.ts';
import { type AwsCredentials, isSendable, type Signable, signedHeaders } from './credentials.ts';
import type { Endpoint } from './endpoints.ts';
import type { LivePorts } from './ports.ts';
import { backoff } from './waiting.ts';

/** What came back. */
export type AwsReply = { readonly text: string } | AwsRefusal;

/**
 * Why there is no answer: a code of AWS, or `unreachable`, `interrupted`, `redirected`, `too-large`, `bad-answer`,
 * `bad-credentials`, `clock` (that of this machine is wrong), `http-` with a status.
 */
export interface AwsRefusal {
  readonly code: string;
}

interface Outcome {
  readonly reply: AwsReply;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly headers: Headers;
}

const ATTEMPTS = 4;
const TIMEOUT = 10_000;
/** ms that all waits of one client may take together: whoever waits is in a hurry. */
const LONGEST_WAIT = 60_000;
/** A page of 50 events of CloudTrail, each 256 KiB at most. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Error codes of the services that ask for fewer requests (AWS SDKs and Tools Reference Guide, "Retry behavior"). */
const THROTTLED =
  /^(?:Throttling(?:Exception)?|ThrottledException|RequestThrottled(?:Exception)?|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|LimitExceededException|SlowDown|PriorRequestNotComplete|TransactionInProgressException)$/;
/** "Troubleshooting AWS Signature Version 4": the code is that of a wrong secret, only the message tells. */
const CLOCK = /^Signature (?:expired|not yet current)\b/;
const CLOCK_CODES: ReadonlySet<string> = new Set(['RequestExpired', 'RequestTimeTooSkewed']);
const NONE = new Headers();

/** True for what is no answer. */
export function isRefusal(reply: object): reply is AwsRefusal {
  return 'code' in reply;
}

/** Asks as one identity. */
export class AwsClient {
  readonly #credentials: AwsCredentials;
  readonly #ports: LivePorts;
  #waited = 0;
  /** ms by which AWS's clock is ahead of this machine's; null while nothing says that it is. */
  #ahead: number | null = null;

  constructor(credentials: AwsCredentials, ports: LivePorts) {
    this.#credentials = credentials;
    this.#ports = ports;
  }

  /** Sends a signed POST until there is an answer. Only for what does no harm when it arrives twice. */
  async send(endpoint: Endpoint, ask: Signable): Promise<AwsReply> {
    if (!isSendable(this.#credentials)) return { code: 'bad-credentials' };
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#exchange(endpoint, ask);
      const pause = this.#pauseAfter(outcome, attempt);
      if (pause === null) return outcome.reply;
      this.#waited += pause;
      if (!(await this.wait(pause))) return { code: 'interrupted' };
    }
  }

  /** Waits `ms`; false when it was interrupted. */
  async wait(ms: number): Promise<boolean> {
    const { sleep, signal } = this.#ports;
    try {
      await sleep(ms, signal);
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    }
    return signal?.aborted !== true;
  }

  async #exchange(endpoint: Endpoint, ask: Signable): Promise<Outcome> {
    const { signal, timeout = TIMEOUT, now } = this.#ports;
    if (signal?.aborted) return failed('interrupted');
    const at = now() + (this.#ahead ?? 0);
    const headers = await signedHeaders(this.#credentials, endpoint, { ...ask, at });
    // Not AbortSignal.any: in node 20 a time limit that only such a signal refers to may be collected and never ring.
    const limit = new AbortController();
    const stop = (): void => limit.abort();
    const timer = setTimeout(stop, timeout);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await this.#posted(endpoint.url.href, { body: ask.body, headers, signal: limit.signal });
    } catch {
      // What fetch says may repeat what was sent: that there was no answer is all that is told of it.
      return failed(signal?.aborted ? 'interrupted' : 'unreachable');
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  async #posted(url: string, { headers, ...init }: RequestInit & { readonly headers: Headers }): Promise<Outcome> {
    const { fetch: send } = this.#ports;
    headers.set('user-agent', 'leakgate');
    const response = await send(url, { ...init, headers, method: 'POST', redirect: 'manual' });
    const text = await answerText(response, LARGEST_ANSWER);
    return { reply: replyOf(response.status, text), status: response.status, headers: response.headers };
  }

  /** ms to wait before the same is sent again, or null when it is not. */
  #pauseAfter({ reply, status, headers }: Outcome, attempt: number): number | null {
    if (!isRefusal(reply) || attempt >= ATTEMPTS || reply.code === 'interrupted') return null;
    if (reply.code === 'clock') return this.#setClock(headers) ? 0 : null;
    const isAgain = status === null || status === 429 || status >= 500 || THROTTLED.test(reply.code);
    if (!isAgain) return null;
    const { now, random } = this.#ports;
    const pause = Math.max(backoff(attempt, random()), retryAfter(headers, now()) ?? 0);
    return this.#waited + pause <= LONGEST_WAIT ? pause : null;
  }

  /** Goes by AWS's clock from now on; false when that was tried already, or is not told. */
  #setClock(headers: Headers): boolean {
    const date = Date.parse(headers.get('date') ?? '');
    if (this.#ahead !== null || Number.isNaN(date)) return false;
    this.#ahead = date - this.#ports.now();
    return true;
  }
}

function failed(code: string): Outcome {
  return { reply: { code }, status: null, headers: NONE };
}

function replyOf(status: number, text: string | null): AwsReply {
  if (text === null) return { code: 'too-large' };
  if (status >= 200 && status < 300) return { text };
  if (status >= 300 && status < 400) return { code: 'redirected' };
  const { code, message } = problemOf(status, text);
  return { code: CLOCK.test(message) || CLOCK_CODES.has(code) ? 'clock' : code };
}
