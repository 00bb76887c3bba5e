import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { RESPONSES } from '../../rules/responses/index.ts';
import { english } from '../../src/messages/words.ts';
import type { Localized } from '../../src/model/localized.ts';
import { responseFor } from '../../src/runbook/response-for.ts';
import { isAwsKey, runbookFor } from '../../src/runbook/runbook-for.ts';
import { incidentOf } from './incidents.ts';

/** Providers that are written in detail. */
const DETAILED = ['anthropic', 'azure', 'github', 'gitlab', 'google', 'npm', 'openai', 'slack', 'stripe'];
const STEPS = RESPONSES.flatMap(({ steps }) => steps);

test('every rule gets a runbook that leads to its revoke page', () => {
  const missing = RULES.filter((rule) => {
    if (rule.id.startsWith('aws-') && isAwsKey(rule)) return false;
    const provider = rule.id.split('-')[0] ?? '';
    const incident = incidentOf({ rule, provider, keyId: null, account: null, user: null });
    const { steps } = runbookFor(incident, english, { queries: null });
    const [first] = steps;
    return (
      first?.id !== 'revoke' ||
      !first.links.includes(rule.revoke) ||
      !steps.some(({ phase }) => phase === 'investigate')
    );
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('the detailed providers have all of their rules', () => {
  const providers = new RegExp(`^(?:${DETAILED.join('|')})-`);
  const without = RULES.filter((rule) => providers.test(rule.id) && responseFor(rule) === null);
  expect(without.map(({ id }) => id)).toEqual([]);
  const aws = RULES.filter((rule) => rule.id.startsWith('aws-') && !isAwsKey(rule) && responseFor(rule) === null);
  expect(aws.map(({ id }) => id)).toEqual(['aws-mws-auth-token']);
});

describe('responses', () => {
  test('name rules that there are, each once, and none that AWS has a runbook for', () => {
    const named = RESPONSES.flatMap(({ rules }) => rules);
    expect(named).toEqual([...new Set(named)]);
    const known = new Set(RULES.filter((rule) => !isAwsKey(rule)).map(({ id }) => id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('begin with revoking; ids are words, each once', () => {
    for (const { steps } of RESPONSES) {
      const ids = steps.map(({ id }) => id);
      expect(ids[0]).toBe('revoke');
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
      expect(
        ids.filter((id) => ['audit', 'issue-new', 'roll-out', 'rotate-beside', 'install-hook'].includes(id)),
      ).toEqual([]);
    }
  });

  test('speak both languages in sentences', () => {
    const sentences: Localized[] = [
      ...RESPONSES.flatMap(({ damage, audit }) => [damage, audit.look]),
      ...STEPS.flatMap(({ why, cautions = [] }) => [why, ...cautions]),
    ];
    expect(sentences.filter(({ en, ja }) => !/[.)]$/.test(en) || !ja.endsWith('。'))).toEqual([]);
    const all = [...sentences, ...STEPS.flatMap(({ title, expected }) => [title, expected ?? title])];
    expect(all.filter(({ en }) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(en))).toEqual([]);
    expect(all.filter(({ ja }) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(ja))).toEqual([]);
  });

  test('cite pages of their vendors', () => {
    const links = RESPONSES.flatMap(({ sources, audit, steps }) => [
      ...sources,
      audit.page,
      ...steps.flatMap(({ links: own = [] }) => own),
    ]);
    expect(links.filter((link) => !URL.canParse(link) || !link.startsWith('https://'))).toEqual([]);
    expect(RESPONSES.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('have commands that a shell can parse, without comments', () => {
    const lines = STEPS.flatMap(({ commands = [] }) => commands);
    expect(lines.filter((line) => /^\s*#|[\r\n]/.test(line))).toEqual([]);
    expect(execFileSync('sh', ['-n'], { input: lines.join('\n') }).toString()).toBe('');
  });
});
