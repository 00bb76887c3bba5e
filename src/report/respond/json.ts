/*
 * Owns the JSON form of an incident: one object, documented in docs/RESPOND-JSON.md. Fields are added, never renamed or
 * removed within a version.
 */

import type { Exposure } from '../../model/exposure.ts';
import type { Incident } from '../../model/incident.ts';
import { Secret } from '../../model/secret.ts';
import { findingJson, gapJson, type Json, jsonText, placeJson } from '../json-finding.ts';
import type { ReportContext } from '../reporter.ts';
import type { Veil } from '../secrets.ts';
import type { Speech } from '../sentences.ts';
import { instant } from './moments.ts';
import type { Response } from './response.ts';
import { secretsByPlace } from './secrets-by-place.ts';
import { progressOf } from './sections/standing.ts';
import { tellerOf } from './teller.ts';

/** Version of the JSON form. */
export const RESPONSE_JSON_VERSION = 1;

/** Of trails: numbers that are milliseconds since 1970. */
const TIMES: ReadonlySet<string> = new Set(['at', 'from', 'to', 'first', 'last', 'mintedAt']);

/** Writes one JSON object. */
export function json({ incident, runbook }: Response, { words, writer }: ReportContext): void {
  const { veil } = tellerOf(incident, words, true);
  const { notice, live, exposure, blast, trail, least } = incident;
  const report = {
    version: RESPONSE_JSON_VERSION,
    incident: incidentFacts(incident),
    ...{ notice, live, exposure: exposure === null ? null : exposureFacts(exposure, { words, veil }) },
    ...{ blast, trail, least, runbook },
    progress: progressOf(runbook),
  };
  writer.write(`${jsonText(veiled(report, veil), 2)}\n`);
}

function incidentFacts(incident: Incident) {
  const { id, at, rule, provider, keyId, account, user, canary } = incident;
  const { environment, quarantine, sharedBy, trailPlace, mentioned } = incident;
  const facts = { id, at, rule: rule?.id ?? null, provider, keyId, account, user, canary };
  return { ...facts, environment, quarantine, sharedBy, trailPlace, mentioned };
}

function exposureFacts(exposure: Exposure, speech: Speech) {
  const { findings, places, first, last, authors, published, beside, complete, skipped } = exposure;
  const { veil } = speech;
  const secrets = secretsByPlace(findings);
  return {
    complete,
    findings: findings.map((finding) => findingJson(finding, speech)),
    places: places.map(({ kind, place }) => ({
      kind,
      place: placeJson(place, secrets.get(place) ?? new Secret(''), veil),
    })),
    ...{ first, last, authors, published },
    beside: beside.map((finding) => findingJson(finding, speech)),
    skipped: skipped.map((gap) => gapJson(gap, veil)),
  };
}

/** Plain data of the model without secrets in its texts; moments as ISO 8601, UTC. */
function veiled(value: unknown, veil: Veil): Json {
  if (typeof value === 'string') return veil.text(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((each) => veiled(each, veil));
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const isTime = typeof each === 'number' && TIMES.has(name);
      return [veil.text(name), isTime ? instant(each) : veiled(each, veil)];
    }),
  );
}
