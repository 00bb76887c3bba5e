/*
 * Owns the SARIF 2.1.0 report: the log around the results, its rules, and how the scan went.
 */

import type { Invocation, Log, Notification, ReportingDescriptor, Run } from 'sarif';
import type { Gap } from '../model/blob.ts';
import type { Finding } from '../model/finding.ts';
import type { RuleDef, Severity } from '../model/rule.ts';
import type { Configured, ScanResult } from '../model/scan-result.ts';
import { escapeInJson } from './printable.ts';
import type { ReportContext } from './reporter.ts';
import { gateNotifications, provenanceOf, suppressionOf } from './sarif-gate.ts';
import { SARIF_LEVEL, sarifResult } from './sarif-result.ts';
import { veilOf } from './secrets.ts';
import type { Speech } from './sentences.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The score by which GitHub sorts alerts, within its bands for critical, high, medium and low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

/** Writes a SARIF log with one run. */
export function sarif(result: ScanResult, context: ReportContext): void {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(result, context)] };
  context.writer.write(`${escapeInJson(JSON.stringify(log, null, 2))}\n`);
}

function runOf(result: ScanResult, context: ReportContext): Run {
  const speech = { words: context.words, veil: veilOf(result, context.showSecrets) };
  const rules = rulesOf(result);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const resultOf = (finding: Finding) =>
    sarifResult(finding, { ...speech, ruleIndex: indexes.get(finding.rule.id) ?? -1 });
  const provenance = provenanceOf(result.gate, context.repository, speech);
  const descriptors = rules.map((rule) => descriptor(rule, speech));
  return {
    tool: { driver: { name: 'leakgate', version: context.version, rules: descriptors } },
    language: context.words.language,
    columnKind: 'utf16CodeUnits',
    ...(provenance.length === 0 ? {} : { versionControlProvenance: provenance }),
    invocations: [invocation(result, speech)],
    results: [
      ...result.findings.map(resultOf),
      ...result.accepted.map(({ finding, acceptance }) => ({
        ...resultOf(finding),
        suppressions: [suppressionOf(acceptance, speech)],
      })),
    ],
  };
}

/** Rules of the findings and the accepted ones, each once, in their order. */
function rulesOf({ findings, accepted }: ScanResult): RuleDef[] {
  const rules = new Map<string, RuleDef>();
  for (const { rule } of [...findings, ...accepted.map(({ finding }) => finding)])
    rules.set(rule.id, rules.get(rule.id) ?? rule);
  return [...rules.values()];
}

function descriptor(rule: RuleDef, { words }: Speech): ReportingDescriptor {
  const why = words.pick(rule.why);
  const help = words.say('report.sarif.help', { why, revoke: rule.revoke });
  return {
    id: rule.id,
    shortDescription: { text: words.pick(rule.title) },
    fullDescription: { text: why },
    help: { text: help },
    ...(URL.canParse(rule.revoke) ? { helpUri: rule.revoke } : {}),
    defaultConfiguration: { level: SARIF_LEVEL[rule.severity] },
    properties: {
      tags: ['security', 'secret'],
      precision: rule.confidence,
      'security-severity': SECURITY_SEVERITY[rule.severity],
    },
  };
}

function invocation({ complete, coverage, configured, gate }: ScanResult, context: Speech): Invocation {
  const { objects, files, bytes } = coverage;
  return {
    executionSuccessful: complete,
    toolExecutionNotifications: [
      ...coverage.skipped.map((gap) => notification(gap, 'error', context)),
      ...coverage.excluded.map((gap) => notification(gap, 'note', context)),
      ...configurationNotes(configured, context),
      ...gateNotifications(gate, context),
    ],
    properties: { objects, files, bytes },
  };
}

function configurationNotes(configured: Configured | undefined, { words, veil }: Speech): Notification[] {
  if (configured === undefined) return [];
  const note = (code: string, text: string): Notification => ({
    descriptor: { id: `configuration/${code}` },
    level: 'note',
    message: { text: veil.text(text) },
  });
  const { allowlists, notes, silenced, excluded } = configured;
  const files = allowlists.join(words.say('report.comma'));
  return [
    ...(files === '' ? [] : [note('allowlist', words.say('report.allowlists', { files }))]),
    ...silenced.map(({ rule, how, file }) =>
      note(`rule-${how}`, words.say(`report.silenced-${how}`, { file, rules: rule })),
    ),
    ...excluded.map((path) => note('excluded', words.say('report.excluded-paths', { paths: path }))),
    ...notes.map(({ code, file, what }) => note(code, words.say(`config-note.${code}`, { file, what }))),
  ];
}

function notification(gap: Gap, level: 'error' | 'note', { words, veil }: Speech): Notification {
  const detail = gap.detail === undefined ? '' : ` (${veil.text(gap.detail)})`;
  const reason = `${words.say(`gap.${gap.why}`)}${detail}`;
  return {
    descriptor: { id: `gap/${gap.why}` },
    level,
    message: { text: words.say('report.sarif.gap', { what: veil.text(gap.what), reason }) },
  };
}
