/*
 * Owns the table of facts of a finding: why it matters, its pair, account, expiry, and what history says of it.
 */

import type { MessageKey } from '../../messages/words.ts';
import type { AwsFacts, Companion, EnvironmentFacts, Expiry, Finding, JwtFacts, Place } from '../../model/finding.ts';
import type { Liveness } from '../../model/liveness.ts';
import type { RefSet } from '../../model/ref-set.ts';
import { Secret } from '../../model/secret.ts';
import { decodedSentence, livenessSentence } from '../sentences.ts';
import { toldRefs } from '../told-refs.ts';
import { limited, type Pen } from './pen.ts';
import { displayWidth, padTo } from './text-width.ts';
import { commitLine, where } from './where.ts';

/** One row: what it is about, and the sentence. */
interface Fact {
  readonly label: MessageKey;
  readonly text: string;
  /** Colours each of its lines. */
  readonly paint?: (line: string) => string;
  /** Not prose: never wrapped. */
  readonly whole?: true;
}

const REFS = 5;
const INDENT = 2;

/** All facts as aligned lines. */
export function factLines(finding: Finding, pen: Pen): string[] {
  const place = historyPlace(finding);
  const facts = [
    { label: 'report.label.why', text: pen.words.pick(finding.rule.why) } as const,
    ...foundFacts(finding, pen),
    ...finding.companions.map((companion) => pairFact(companion, pen)),
    ...verifiedFacts(finding.verified, pen),
    ...awsFacts(finding, pen),
    ...environmentFacts(finding.environment, pen),
    ...jwtFacts(finding.jwt, pen),
    ...expiryFacts(finding.expiry, pen),
    ...proofFacts(finding, pen),
    ...commentFacts(finding, pen),
    ...(place === undefined ? [] : historyFacts(place, pen)),
    ...fingerprintFacts(finding, pen),
  ];
  return tableLines(facts, pen);
}

function tableLines(facts: readonly Fact[], pen: Pen): string[] {
  const labels = facts.map((fact) => pen.words.say(fact.label));
  const width = Math.max(...labels.map(displayWidth));
  const lines: string[] = [];
  for (const [index, fact] of facts.entries()) {
    const label = padTo(labels[index] ?? '', width);
    const plain = fact.whole ? [fact.text] : pen.prose(fact.text, INDENT + width + 2);
    const [first = '', ...rest] = fact.paint ? plain.map(fact.paint) : plain;
    lines.push(`  ${pen.colors.dim(label)}  ${first}`);
    for (const line of rest) lines.push(`  ${' '.repeat(width)}  ${line}`);
  }
  return lines;
}

function foundFacts(finding: Finding, pen: Pen): Fact[] {
  const facts: Fact[] = [];
  const place = finding.places[0];
  const name = place?.name ?? null;
  if (finding.tier === 'named' && name !== null) {
    facts.push({ label: 'report.label.found', text: pen.words.say('report.found-named', { name: pen.text(name) }) });
  } else if (finding.tier !== 'shape' || pen.verbose) {
    facts.push({ label: 'report.label.found', text: pen.words.say(`tier.${finding.tier}`) });
  }
  const decoded = decodedSentence(pen.words, place?.decoded ?? []);
  if (decoded !== null) facts.push({ label: 'report.label.inside', text: decoded });
  return facts;
}

function pairFact(companion: Companion, pen: Pen): Fact {
  const title = pen.words.pick(companion.rule.title);
  const secret = pen.text(pen.veil.secret(companion.secret));
  const place = companion.places[0];
  const text =
    place === undefined
      ? `${title} ${secret}`
      : pen.words.say('report.pair', { title, secret, where: where(place, companion.secret, pen) });
  return { label: 'report.label.pair', text };
}

function verifiedFacts(verified: Liveness | undefined, pen: Pen): Fact[] {
  if (verified === undefined) return [];
  const { bold, red } = pen.colors;
  const fact = { label: 'live.label', text: livenessSentence(verified, pen) } as const;
  return [verified.state === 'live' ? { ...fact, paint: (line) => bold(red(line)) } : fact];
}

function awsFacts({ aws, secret, companions }: Finding, pen: Pen): Fact[] {
  if (aws === null) return [];
  const known = [secret, ...companions.map((companion) => companion.secret)];
  return [...keyIdFacts(aws, known, pen), ...accountFacts(aws, pen)];
}

/** The key id gets a row only when it is not on the screen already, as the finding or its pair. */
function keyIdFacts({ keyId }: AwsFacts, known: readonly Secret[], pen: Pen): Fact[] {
  if (keyId === null) return [];
  const value = new Secret(keyId);
  if (known.some((secret) => secret.equals(value))) return [];
  return [{ label: 'report.label.key-id', text: pen.text(pen.veil.value(keyId)) }];
}

function accountFacts({ account, own, canary }: AwsFacts, pen: Pen): Fact[] {
  const facts: Fact[] = [];
  if (account !== null) {
    const sentence = own ? 'report.account-own' : 'report.account';
    facts.push({ label: 'report.label.account', text: pen.words.say(sentence, { account: pen.text(account) }) });
  }
  if (canary !== null) {
    facts.push({ label: 'report.label.canary', text: pen.words.say('report.canary', { owner: pen.text(canary) }) });
  }
  return facts;
}

function environmentFacts(facts: EnvironmentFacts | undefined, pen: Pen): Fact[] {
  if (facts === undefined) return [];
  const environment = pen.text(facts.account);
  const text =
    facts.misplacedIn === null
      ? environment
      : pen.words.say('report.misplaced', { environment, other: pen.text(facts.misplacedIn) });
  return [{ label: 'report.label.environment', text }];
}

function jwtFacts(jwt: JwtFacts | null, pen: Pen): Fact[] {
  if (jwt === null || jwt.issuer === null) return [];
  return [{ label: 'report.label.issuer', text: pen.text(jwt.issuer) }];
}

function expiryFacts(expiry: Expiry | null, pen: Pen): Fact[] {
  if (expiry === null) return [];
  const sentence = expiry.expired ? 'report.expired' : 'report.valid-until';
  return [{ label: 'report.label.expiry', text: pen.words.say(sentence, { at: pen.text(expiry.at) }) }];
}

/** What the value itself says for or against it being what it looks like. */
function proofFacts({ proof, rule }: Finding, pen: Pen): Fact[] {
  if (proof === null) return [];
  const by = rule.proof?.startsWith('crc') ? 'checksum' : 'structure';
  return [{ label: 'report.label.proof', text: pen.words.say(`report.${proof}-${by}`) }];
}

/** Why a comment does not allow it, and how one that does looks. */
function commentFacts({ places, rule }: Finding, pen: Pen): Fact[] {
  const comment = places.find((place) => place.comment !== null)?.comment ?? null;
  if (comment === null) return [];
  return [{ label: 'report.label.comment', text: pen.words.say(`comment.${comment}`, { rule: pen.text(rule.id) }) }];
}

/** The first place that git knows something about. */
function historyPlace(finding: Finding): Place | undefined {
  return finding.places.find((place) => place.commit !== null || place.refs.size > 0 || place.origin === 'unreachable');
}

function historyFacts(place: Place, pen: Pen): Fact[] {
  const facts: Fact[] = [];
  if (place.commit !== null)
    facts.push({ label: 'report.label.first', text: commitLine(place.commit, pen), whole: true });
  if (place.lastCommit !== null && place.lastCommit.oid !== place.commit?.oid) {
    facts.push({ label: 'report.label.last', text: commitLine(place.lastCommit, pen), whole: true });
  }
  const state = stateKey(place);
  if (state !== null) facts.push({ label: 'report.label.state', text: pen.words.say(state) });
  if (place.refs.size > 0) facts.push({ label: 'report.label.refs', text: refsText(place.refs, pen) });
  return facts;
}

function stateKey(place: Place): MessageKey | null {
  if (place.inHead === true) return 'report.in-head';
  if (place.refs.size > 0 && !place.refs.some((ref) => ref !== 'refs/stash')) return 'report.only-stash';
  if (place.refs.size === 0 && place.origin === 'unreachable') {
    return place.commit === null ? 'report.only-object' : 'report.only-reflog';
  }
  return place.inHead === false ? 'report.not-in-head' : null;
}

function refsText(refs: RefSet, pen: Pen): string {
  const { shown } = limited(
    pen,
    toldRefs(refs, (ref) => pen.text(shortRef(ref))),
    REFS,
  );
  const left = refs.size - shown.length;
  const names = left > 0 ? [...shown, pen.words.say('report.more', { n: left })] : shown;
  return names.join(', ');
}

/** As git's own decorations: branches without prefix, tags marked. */
function shortRef(ref: string): string {
  return ref.replace(/^refs\/tags\//, 'tag: ').replace(/^refs\/(?:heads|remotes)\//, '');
}

function fingerprintFacts(finding: Finding, pen: Pen): Fact[] {
  if (!pen.verbose) return [];
  const text = `${pen.text(finding.fingerprint)}  ${pen.words.say(`confidence.${finding.confidence}`)}`;
  return [{ label: 'report.label.fingerprint', text, whole: true }];
}
