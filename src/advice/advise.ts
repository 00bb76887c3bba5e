/*
 * Owns giving findings their advice: which of their lines get a replacement, and putting it together with the steps.
 * Does not own the text of either (messages/).
 */

import type { Advice, Replacement } from '../model/advice.ts';
import type { CodeFrame } from '../model/code-frame.ts';
import type { Companion, Finding, Place } from '../model/finding.ts';
import type { ScanMode } from '../model/scan-result.ts';
import { SecretMap } from '../util/secret-map.ts';
import { type NamedSecret, replacementFor } from './replacement.ts';
import { stepsFor } from './steps.ts';
import { type Assigned, nameSecrets } from './variable.ts';

/** A finding before it has advice. */
export type Unadvised = Omit<Finding, 'advice'>;

/** The findings of one scan with advice, in the same order. All of them together: names are unique among them. */
export function advise({ findings, mode }: { findings: readonly Unadvised[]; mode: ScanMode }): readonly Finding[] {
  const named = namesIn(findings);
  return findings.map((finding) => ({ ...finding, advice: adviceFor({ finding, mode, named }) }));
}

/** What the secrets of `findings` are called in the lines to paste. */
export function namesIn(findings: readonly Unadvised[]): SecretMap<NamedSecret> {
  const named = new SecretMap<NamedSecret>();
  for (const each of nameSecrets(findings.flatMap(assignedIn))) named.set(each.secret, each);
  return named;
}

/** What a variable can stand for: no bytes that are no text. */
function assignedIn(finding: Unadvised): readonly Assigned[] {
  const inText = halvesOf(finding).filter(({ rule }) => !rule.binary);
  return inText.map(({ secret, rule, places }) => ({
    secret,
    rule,
    name: places.find((place) => place.name !== null)?.name ?? null,
  }));
}

/** The secret itself, then what it makes a pair with. */
export function halvesOf({ secret, rule, places, companions }: Unadvised): readonly Companion[] {
  return [{ secret, rule, places }, ...companions];
}

interface Subject {
  readonly finding: Unadvised;
  readonly mode: ScanMode;
  readonly named: SecretMap<NamedSecret>;
}

function adviceFor({ finding, mode, named }: Subject): Advice {
  const replacements = replacementsFor({ finding, named });
  return { steps: stepsFor({ finding, mode, replacements }), replacements };
}

function replacementsFor({ finding, named }: Omit<Subject, 'mode'>): readonly Replacement[] {
  const lines = new Map<string, Replacement>();
  for (const half of halvesOf(finding)) {
    const subject = named.get(half.secret);
    if (!subject) continue;
    for (const place of half.places.filter(existsNow)) {
      const key = `${place.line}:${place.path}`;
      if (lines.has(key)) continue;
      const replacement = replacementAt({ place, subject: { ...subject, rule: half.rule }, named });
      if (replacement) lines.set(key, replacement);
    }
  }
  return [...lines.values()];
}

/** True for a line of a file that one can open: a line inside an archive is none. */
export function existsNow({ origin, path, inHead }: Place): boolean {
  if (path === null || /\.(?:zip|jar|war|ear|whl|nupkg|apk|tar|tgz|tar\.\w+|gz)!/i.test(path)) return false;
  return LIVE.has(origin) || (origin === 'history' && inHead === true);
}

const LIVE: ReadonlySet<Place['origin']> = new Set(['worktree', 'index', 'stdin']);

interface At {
  readonly place: Place;
  readonly subject: NamedSecret;
  readonly named: SecretMap<NamedSecret>;
}

function replacementAt({ place, subject, named }: At): Replacement | null {
  const { path, line, endLine, frame, ignored, decoded } = place;
  if (path === null || frame === null) return null;
  const verbatim = line === endLine && decoded.every((step) => step.startsWith('utf-16'));
  return replacementFor({ path, line, frame, subject, others: namedIn(frame, named), ignored, verbatim });
}

/** Names of the secrets that show in a frame. */
function namedIn({ lines }: CodeFrame, named: SecretMap<NamedSecret>): readonly NamedSecret[] {
  return lines.flat().flatMap((segment) => (typeof segment === 'string' ? [] : (named.get(segment) ?? [])));
}
