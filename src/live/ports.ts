/*
 * Owns what asking a provider needs of the outside world. Nothing of it is taken from the process here: it is handed in.
 */

import type { EndpointOverrides } from './endpoints.ts';

/** The part of the `fetch` of browsers and node that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface LivePorts {
  readonly fetch: Fetch;
  /** Resolves after `ms`; rejects when `signal` is aborted first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** ms since 1970. */
  readonly now: () => number;
  /** From 0 to below 1: spreads requests that are sent again. */
  readonly random: () => number;
  /** Addresses in place of AWS's own. From the command line and never from a repository: keys are used there. */
  readonly endpoints?: EndpointOverrides;
  readonly signal?: AbortSignal;
  /** How long one request may take, in ms. 10 seconds when left out. */
  readonly timeout?: number;
}
