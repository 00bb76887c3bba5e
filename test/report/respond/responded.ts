/*
 * Owns writing reports on incidents in tests, and putting a text into all of their fields.
 */

import { loadWords } from '../../../src/messages/load.ts';
import type { Language } from '../../../src/model/localized.ts';
import { RefSet } from '../../../src/model/ref-set.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { ReportContext } from '../../../src/report/reporter.ts';
import { loadResponder, type Response, type ResponseFormat } from '../../../src/report/respond/index.ts';

/** The report on `response`. */
export async function responded(
  format: ResponseFormat,
  response: Response,
  overrides: Partial<ReportContext> & { readonly language?: Language } = {},
): Promise<string> {
  const { language = 'en', ...context } = overrides;
  let text = '';
  const responder = await loadResponder(format);
  responder(response, {
    writer: { write: (piece) => (text += piece) },
    words: await loadWords(language),
    ...{ color: false, showSecrets: false, version: '1.2.3', verbose: false, explain: false },
    ...context,
  });
  return text;
}

/** Members of unions by the names of their fields: another text there would be another type. */
const UNIONS: Readonly<Record<string, RegExp>> = {
  kind: /./,
  certainty: /./,
  language: /./,
  others: /./,
  warnings: /./,
  state: /./,
  status: /./,
  verdict: /./,
  // Of what the logs cannot tell.
  id: /^(?:incomplete|no-data-events)$/,
  why: /^(?:minted|persistence|created|changed|data|denied|hidden|reconnaissance|[a-z]+-[a-z-]+|unreadable)$/,
  severity: /./,
  confidence: /./,
  tier: /./,
  origin: /./,
  phase: /./,
  shell: /./,
  Version: /./,
  Effect: /./,
};

/** `response` with `plant` in place of every text; of those of unions and secrets nothing is changed. */
export function planted(response: Response, plant: (text: string, field: string) => string): Response {
  return plantedIn(response, '', plant) as Response;
}

/** How many texts there are to plant in. */
export function fieldsOf(response: Response): string[] {
  const fields: string[] = [];
  planted(response, (text, field) => {
    fields.push(field);
    return text;
  });
  return fields;
}

function plantedIn(value: unknown, field: string, plant: (text: string, field: string) => string): unknown {
  if (typeof value === 'string') return UNIONS[field]?.test(value) ? value : plant(value, field);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Secret || value instanceof RegExp) return value;
  if (value instanceof RefSet) return RefSet.of(value.names().map((name) => plant(name, 'refs')));
  if (Array.isArray(value)) return value.map((each) => plantedIn(each, field, plant));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plantedIn(each, name, plant)]));
}
