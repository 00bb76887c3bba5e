/*
 * Owns saying a plan and a doctor's report in sentences of the catalog. Does not own printing or asking.
 */

import type { Words } from '../messages/words.ts';
import type { DoctorReport } from './doctor.ts';
import type { HookState } from './hook-states.ts';
import { ACTIVATE, activation } from './plan.ts';
import { editsOf, type Note, type Plan, type Step } from './step.ts';

/** The lines that tell people what `plan` would do, before they are asked. */
export function describePlan(plan: Plan, words: Words): readonly string[] {
  const edits = editsOf(plan);
  return [
    managerLine(plan, words),
    ...plan.steps.flatMap((step) => stepLines(step, words)),
    ...(edits.length === 0 ? [words.say(nothingKey(plan))] : []),
    ...shownBlocks(plan).flatMap((block) => ['', words.say('hooks.block'), ...quoted(block)]),
    ...plan.notes.map((note) => noteLine(note, words)),
  ];
}

/** The lines that say whether commits are protected, and what to do where they are not. */
export function describeDoctor(report: DoctorReport, words: Words): readonly string[] {
  const facts = { path: report.hookPath, milliseconds: report.milliseconds, command: ACTIVATE[report.manager] };
  const problems = report.problems.map((problem) => `- ${words.say(`hooks.problem.${problem}`, facts)}`);
  return [
    words.say(verdictKey(report), facts),
    ...problems,
    ...report.others.map((state) => stateLine(state, report, words)),
    ...(report.protected || report.output === '' ? [] : [words.say('hooks.doctor.output'), ...quoted(report.output)]),
  ];
}

function stateLine({ name, state }: HookState, { manager }: DoctorReport, words: Words): string {
  return `- ${words.say(`hooks.state.${state}`, { hook: name, command: activation(manager, name) })}`;
}

function managerLine(plan: Plan, words: Words): string {
  const facts = { manager: plan.manager, path: plan.hooksDir };
  return words.say(plan.manager === 'plain' ? 'hooks.runs.git' : 'hooks.runs.manager', facts);
}

function stepLines(step: Step, words: Words): readonly string[] {
  const facts = { path: step.shown };
  if (step.kind !== 'manual') return [`- ${words.say(`hooks.step.${step.kind}`, facts)}`];
  return [`- ${words.say(`hooks.manual.${step.reason}`, facts)}`, ...quoted(step.snippet)];
}

function nothingKey({ purpose, steps }: Plan): 'hooks.nothing' | 'hooks.nothing.left' | 'hooks.nothing.found' {
  if (purpose === 'uninstall') return 'hooks.nothing.found';
  return steps.some((step) => step.kind === 'manual') ? 'hooks.nothing.left' : 'hooks.nothing';
}

/** Each different block once: pre-commit and pre-merge-commit often get the same. */
function shownBlocks(plan: Plan): readonly string[] {
  return [...new Set(editsOf(plan).map((edit) => edit.block))].filter((block) => block !== '');
}

function noteLine({ code, facts }: Note, words: Words): string {
  return `${words.say('hooks.note')} ${words.say(`hooks.note.${code}`, facts)}`;
}

function verdictKey(report: DoctorReport): 'hooks.doctor.protected' | 'hooks.doctor.unproved' | 'hooks.doctor.open' {
  if (report.protected) return 'hooks.doctor.protected';
  return report.blocked ? 'hooks.doctor.unproved' : 'hooks.doctor.open';
}

/** Text from files and other programs: indented, and without what could steer a terminal. */
function quoted(text: string): readonly string[] {
  const plain = text.replace(ESCAPES, '').replace(/[^\P{Cc}\n]/gu, '');
  return plain
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
}

const ESCAPES = /\u001b(\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(\u0007|\u001b\\)?|.)/g;
