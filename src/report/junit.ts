/*
 * Owns the JUnit report: findings as failed tests, for CI systems that show tests and nothing else. Its schema is the one
 * that Jenkins reads (jenkinsci/xunit-plugin, junit-10.xsd).
 */

import type { AcceptedFinding } from '../model/acceptance.ts';
import type { Gap } from '../model/blob.ts';
import type { Finding } from '../model/finding.ts';
import type { Bypass, Review } from '../model/gate.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { acceptanceSentence, bypassSentences, reviewSentences } from './gate-sentences.ts';
import { plainVerdict } from './plain-verdict.ts';
import { isComplete } from './pretty/coverage.ts';
import { where } from './pretty/where.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';
import { stepSentence, type Told } from './sentences.ts';
import { bestPlace } from './standing-places.ts';
import { element, type XmlElement, xmlText } from './xml.ts';

/** Places told of a finding. */
const PLACES = 20;

/** Writes one suite: failures for what the gate fails for, errors for what was not looked at, skipped ones for accepted findings. */
export function junit(result: ScanResult, context: ReportContext): void {
  const veil = veilOf(result, context.showSecrets);
  const told = { words: context.words, veil, text: veil.line };
  const cases = casesOf(result, told);
  const counts = {
    tests: cases.length,
    failures: countOf(cases, 'failure'),
    errors: countOf(cases, 'error'),
    skipped: countOf(cases, 'skipped'),
  };
  const out = element('system-out', {}, [plainVerdict(result, context.words)]);
  const suite = element('testsuite', { name: 'leakgate', ...counts }, [...cases, out]);
  const { tests, failures, errors } = counts;
  context.writer.write(xmlText(element('testsuites', { name: 'leakgate', tests, failures, errors }, [suite])));
}

function casesOf(result: ScanResult, told: Told): XmlElement[] {
  const { findings, accepted, gate, coverage } = result;
  const failed = [
    ...findings.map((finding) => findingCase(finding, told)),
    ...(gate?.reviews ?? []).map((review) => reviewCase(review, told)),
    ...(gate?.bypasses ?? []).map((bypass) => bypassCase(bypass, told)),
  ];
  const gaps = isComplete(result) ? [] : [incompleteCase(coverage.skipped, told)];
  const passed = findings.length === 0 && gaps.length === 0 ? [cleanCase(told)] : [];
  return [...failed, ...gaps, ...passed, ...accepted.map((one) => acceptedCase(one, told))];
}

function findingCase(finding: Finding, told: Told): XmlElement {
  const { words, veil, text } = told;
  const { rule, severity, secret, advice } = finding;
  const facts = { title: words.pick(rule.title), secret: veil.secret(secret), why: words.pick(rule.why) };
  const message = text(words.say('report.sarif.message', facts));
  const places = finding.places.slice(0, PLACES).map((place) => where(place, secret, told));
  const steps = advice.steps.map((step, index) => text(`${index + 1}. ${stepSentence(finding, step, told)}`));
  const lines = [message, ...places, ...steps];
  return testCase(rule.id, nameOf(finding, told), element('failure', { message, type: severity }, [lines.join('\n')]));
}

function acceptedCase({ finding, acceptance }: AcceptedFinding, told: Told): XmlElement {
  const message = acceptanceSentence(acceptance, told);
  return testCase(finding.rule.id, nameOf(finding, told), element('skipped', { message }));
}

function reviewCase(review: Review, told: Told): XmlElement {
  const { kind, path, line, counts } = review;
  const name = told.text(line === null ? path : `${path}:${line}`);
  return gateCase({ id: `review.${kind}`, name, fails: counts, sentences: reviewSentences(review, told) });
}

function bypassCase(bypass: Bypass, told: Told): XmlElement {
  const name = told.text(bypass.commit.oid);
  return gateCase({ id: 'bypass', name, fails: bypass.refused, sentences: bypassSentences(bypass, told) });
}

/** What the gate does not fail for is a test that passes and says something. */
function gateCase(one: { id: string; name: string; fails: boolean; sentences: readonly string[] }): XmlElement {
  const text = one.sentences.join('\n');
  const outcome = one.fails
    ? element('failure', { message: one.sentences[0] ?? '', type: one.id }, [text])
    : element('system-out', {}, [text]);
  return testCase(one.id, one.name, outcome);
}

function incompleteCase(gaps: readonly Gap[], { words, text }: Told): XmlElement {
  const lines = gaps.map(({ what, why }) =>
    words.say('report.sarif.gap', { what: text(what), reason: words.say(`gap.${why}`) }),
  );
  const message = words.say('format.incomplete');
  return testCase('coverage', words.say('format.complete'), element('error', { message }, [lines.join('\n')]));
}

function cleanCase({ words }: Told): XmlElement {
  return testCase('findings', words.say('format.no-credentials'));
}

/** Title and place: readers tell tests apart by class and name. */
function nameOf(finding: Finding, told: Told): string {
  const { words, veil, text } = told;
  const place = bestPlace(finding);
  const parts = [words.pick(finding.rule.title), veil.secret(finding.secret)].map(text);
  return [...parts, ...(place === undefined ? [] : [where(place, finding.secret, told)])].join(' ');
}

function testCase(id: string, name: string, outcome?: XmlElement): XmlElement {
  return element('testcase', { classname: `leakgate.${id}`, name }, outcome === undefined ? [] : [outcome]);
}

function countOf(cases: readonly XmlElement[], outcome: string): number {
  return cases.filter(({ children }) => children.some((child) => typeof child !== 'string' && child.name === outcome))
    .length;
}
