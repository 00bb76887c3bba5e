/*
 * Owns the steps for credentials of other providers than AWS: from the data of rules/responses, or from what the rule itself
 * says.
 */

import type { Incident } from '../model/incident.ts';
import type { ResponseDef, ResponseStep } from '../model/response.ts';
import type { RuleDef } from '../model/rule.ts';
import type { Step } from '../model/runbook.ts';
import { fixCommands, rollOutStep } from './repository-steps.ts';
import { responseFor } from './response-for.ts';
import { type StepContext, type StepDraft, shell, stepOf } from './step-draft.ts';

/** What to do about a credential of `rule` at its provider, without what is done in the repository. */
export function providerSteps(rule: RuleDef, incident: Incident, context: StepContext): Step[] {
  const response = responseFor(rule);
  const say = (draft: StepDraft) => stepOf(draft, context);
  const given = response?.steps.map((step) => givenStep(step, { rule, context })) ?? [say(revokeDraft(rule, context))];
  return [
    ...given,
    say(given.some(({ phase }) => phase === 'replace') ? rollOutStep(incident) : issueDraft(rule, incident)),
    say(response === null ? genericAudit(rule, { incident, context }) : auditDraft(response, context)),
  ];
}

function givenStep(
  step: ResponseStep,
  { rule, context }: { readonly rule: RuleDef; readonly context: StepContext },
): Step {
  const { words, done } = context;
  const { id, phase, title, why, commands = [], expected, links = [], cautions = [] } = step;
  return {
    id,
    phase,
    title: words.pick(title),
    why: words.pick(why),
    commands: commands.length === 0 ? [] : [shell(...commands)],
    files: [],
    expected: expected === undefined ? null : words.pick(expected),
    links: id === 'revoke' ? [...new Set([rule.revoke, ...links])] : links,
    cautions: cautions.map((caution) => words.pick(caution)),
    done: done.get(id) ?? null,
  };
}

function revokeDraft(rule: RuleDef, { words }: StepContext): StepDraft {
  return {
    id: 'revoke',
    phase: 'contain',
    facts: { title: words.pick(rule.title), why: words.pick(rule.why) },
    expected: 'runbook.revoke.expected',
    links: [rule.revoke],
    cautions: ['runbook.revoke.caution.programs'],
  };
}

function issueDraft(rule: RuleDef, incident: Incident): StepDraft {
  return {
    id: 'issue-new',
    phase: 'replace',
    facts: { env: rule.env },
    commands: fixCommands(incident),
    expected: 'runbook.issue-new.expected',
  };
}

function auditDraft({ damage, audit }: ResponseDef, { words }: StepContext): StepDraft {
  return {
    id: 'audit',
    phase: 'investigate',
    facts: { damage: words.pick(damage), look: words.pick(audit.look) },
    links: [audit.page],
  };
}

function genericAudit(
  rule: RuleDef,
  { incident, context }: { readonly incident: Incident; readonly context: StepContext },
): StepDraft {
  const since = incident.exposure?.first?.date.slice(0, 10) ?? context.words.say('runbook.unknown');
  return { id: 'audit-generic', phase: 'investigate', facts: { since }, links: [rule.revoke] };
}
