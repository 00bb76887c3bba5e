/*
 * Owns what is found in a text as programs see it, made of the engine's matches.
 */

import { advise } from '../advice/advise.ts';
import type { BlobMatches } from '../engine/blob-scanner.ts';
import { Collector } from '../engine/collector.ts';
import type { BlobMatch } from '../engine/pairs.ts';
import { placedFindings } from '../engine/placed-findings.ts';
import type { PlacedMatch } from '../engine/placer.ts';
import { expiryOf } from '../enrich/expiry.ts';
import { fingerprintOf } from '../finding/fingerprint.ts';
import { confidenceAt, confidenceOf, severityOf } from '../finding/severity.ts';
import { proofOf } from '../util/proof-of.ts';
import { redact } from '../util/redact.ts';
import type { Advice } from './finding.ts';
import { publicRule } from './rule-definitions.ts';
import type { TextCompanion, TextFinding, TextOptions, TextPlace } from './text-finding.ts';
import { publicFinding } from './told-finding.ts';

/** What `found` comes to, by position. */
export function textFindings(found: BlobMatches, { now = Date.now(), advice = false }: TextOptions): TextFinding[] {
  const advices = advice ? advicesOn(found, now) : new Map<string, Advice>();
  const told = found.matches.map((match) => {
    const shown = textFinding(match, now);
    return { ...shown, advice: advices.get(shown.fingerprint) ?? null };
  });
  return told.sort((a, b) => a.start - b.start || a.end - b.end);
}

function textFinding({ match, tier, partners, ...placed }: BlobMatch, now: number): TextFinding {
  const { rule, secret, name, decoded } = match;
  const proved = proofOf(rule, secret);
  // What is impossible gets no further than filter/proof.ts.
  const proof = proved === 'impossible' ? null : proved;
  return {
    ...{ rule: publicRule(rule), severity: severityOf(rule, tier, expiryOf(match, now)) },
    confidence: confidenceOf({ rule, tier, proof }, confidenceAt(match)),
    ...{ fingerprint: fingerprintOf(rule, secret), secret, redacted: redact(secret), name, decoded },
    ...placeOf({ match, ...placed }),
    companions: partners.map(companionOf),
    advice: null,
  };
}

function companionOf(placed: PlacedMatch): TextCompanion {
  const { rule, secret } = placed.match;
  return { rule: publicRule(rule), secret, redacted: redact(secret), ...placeOf(placed) };
}

function placeOf({ match: { start, end }, line, column, endLine, endColumn }: PlacedMatch): TextPlace {
  return { line, column, endLine, endColumn, start, end };
}

/** Advice by the fingerprints of what it is on: all secrets of a text together, as names are unique among them. */
function advicesOn(found: BlobMatches, now: number): Map<string, Advice> {
  const collector = new Collector(now, false);
  collector.add(found);
  const findings = placedFindings(collector.drafts(), collector, {
    ...{ attribution: null, accounts: { own: [], canary: [] }, environments: [] },
    ...{ keeps: () => true, isMeant: () => true, mayHaveHad: () => false },
  });
  const advised = advise({ findings, mode: 'files' }).map(publicFinding);
  return new Map(advised.map(({ fingerprint, advice }) => [fingerprint, advice]));
}
