/*
 * Owns the JSON form of accepted findings and of what a gate tells: the fields of docs/JSON.md in that order.
 */

import type { AcceptedFinding } from '../model/acceptance.ts';
import type { Bypass, Gate, GateRange, Review } from '../model/gate.ts';
import { findingJson, type Json } from './json-finding.ts';
import type { Veil } from './secrets.ts';
import type { Speech } from './sentences.ts';

/** A finding that is not reported, with who says so. */
export function acceptedJson({ finding, acceptance }: AcceptedFinding, context: Speech): Json {
  const { veil } = context;
  const { source, kind, reason, until, file, line } = acceptance;
  return {
    finding: findingJson(finding, context),
    acceptance: {
      source,
      kind,
      reason: veil.text(reason),
      until: until === null ? null : veil.text(until),
      file: veil.text(file),
      line,
    },
  };
}

/** What a gate tells beside findings. */
export function gateJson({ ranges, reviews, bypasses, known }: Gate, { veil }: Speech): Json {
  return {
    ranges: ranges.map((range) => rangeJson(range, veil)),
    reviews: reviews.map((review) => reviewJson(review, veil)),
    bypasses: bypasses.map((bypass) => bypassJson(bypass, veil)),
    known,
  };
}

function rangeJson({ name, head, base, commits, why }: GateRange, veil: Veil): Json {
  return { name: name === null ? null : veil.text(name), head, base, commits, why };
}

function reviewJson({ kind, path, line, what, text, counts }: Review, veil: Veil): Json {
  return { kind, path: veil.text(path), line, what: veil.text(what), text: veil.text(text), counts };
}

function bypassJson({ commit, rule, fingerprint, reason, refused }: Bypass, veil: Veil): Json {
  return {
    commit: commit.oid,
    author: veil.text(commit.author),
    date: veil.text(commit.date),
    rule: veil.text(rule),
    fingerprint: veil.text(fingerprint),
    reason: veil.text(reason),
    refused,
  };
}
