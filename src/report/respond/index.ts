/*
 * Owns in which formats an incident can be shown. Each is loaded when asked for.
 */

import type { Responder } from './response.ts';

/** Names of all formats. */
export const RESPONSE_FORMATS = ['pretty', 'markdown', 'html', 'json'] as const;

export type ResponseFormat = (typeof RESPONSE_FORMATS)[number];

const LOADERS: Readonly<Record<ResponseFormat, () => Promise<Responder>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
};

/** Loads the responder of `format`. */
export function loadResponder(format: ResponseFormat): Promise<Responder> {
  return LOADERS[format]();
}

/** True when `name` is the name of a format. */
export function isResponseFormat(name: string): name is ResponseFormat {
  return RESPONSE_FORMATS.some((format) => format === name);
}

export type { Responder, Response } from './response.ts';
