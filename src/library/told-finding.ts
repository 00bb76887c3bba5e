/*
 * Owns a finding as programs see it, made of one of the engine's; and the way back, for reports.
 */

import type * as advice from '../model/advice.ts';
import type * as whole from '../model/finding.ts';
import { UsageError } from '../util/errors.ts';
import { redact } from '../util/redact.ts';
import type { Advice, Commit, Companion, Finding, Place, Replacement } from './finding.ts';
import { publicRule } from './rule-definitions.ts';

const origins = new WeakMap<Finding, whole.Finding>();

/** `finding` as programs see it. */
export function publicFinding(finding: whole.Finding): Finding {
  const { severity, confidence, fingerprint, secret, tier, aws, expiry, jwt, proof } = finding;
  const shown = {
    ...{ rule: publicRule(finding.rule), severity, confidence, fingerprint, secret, redacted: redact(secret), tier },
    places: finding.places.map(publicPlace),
    companions: finding.companions.map(publicCompanion),
    advice: publicAdvice(finding.advice),
    ...{ aws, expiry, environment: finding.environment ?? null, jwt, proof },
  };
  origins.set(shown, finding);
  return shown;
}

/**
 * What `finding` was made of.
 * @throws UsageError when it was not made by this copy of leakgate
 */
export function wholeFinding(finding: Finding): whole.Finding {
  const found = origins.get(finding);
  if (found === undefined) throw new UsageError('library-foreign-result');
  return found;
}

/** `replacement` as programs see it. */
export function publicReplacement({ path, line, kind, variable, after, notes }: advice.Replacement): Replacement {
  return { path, line, kind, variable, after, notes };
}

function publicAdvice({ steps, replacements }: advice.Advice): Advice {
  return { steps, replacements: replacements.map(publicReplacement) };
}

function publicCompanion({ rule, secret, places }: whole.Companion): Companion {
  return { rule: publicRule(rule), secret, redacted: redact(secret), places: places.map(publicPlace) };
}

function publicPlace(place: whole.Place): Place {
  const { path, line, column, endLine, endColumn, origin, blob, inHead, refs, ignored, decoded, name, comment } = place;
  return {
    ...{ path, line, column, endLine, endColumn, origin, blob },
    ...{ commit: publicCommit(place.commit), lastCommit: publicCommit(place.lastCommit), inHead },
    ...{ ignored, decoded, name, comment },
    // Costs a walk over the history.
    get refs() {
      return refs.names();
    },
  };
}

function publicCommit(commit: whole.CommitInfo | null): Commit | null {
  return commit && { id: commit.oid, author: commit.author, date: commit.date };
}
