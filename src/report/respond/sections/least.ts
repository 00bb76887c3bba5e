/*
 * Owns the section on the policy that a replacement needs.
 */

import type { LeastPrivilege } from '../../../model/iam.ts';
import { codeLines } from '../code-lines.ts';
import type { Block } from '../page.ts';
import { namesLine, type Teller, withRest } from '../teller.ts';

const NAMES = 50;
/** As `Incident.mentioned` says. */
const MOST_MENTIONED = 100;

/** The policy, and how far it can be trusted; then what the code names, as a second source. */
export function leastBlocks(least: LeastPrivilege | null, mentioned: readonly string[], teller: Teller): Block[] {
  return [...(least === null ? [] : policyBlocks(least, teller)), ...mentionedBlocks(mentioned, teller)];
}

function policyBlocks({ principal, policy, unmapped, warnings }: LeastPrivilege, teller: Teller): Block[] {
  const from =
    principal === 'code'
      ? teller.tell('respond.least.from-code')
      : teller.tell('respond.least.from', { principal: teller.outside(principal) });
  return [
    from,
    ...warnings.map((warning) => teller.tell(`iam.warning.${warning}`, {}, 'warning')),
    ...(unmapped.length === 0 ? [] : [unmappedBlock(unmapped, teller)]),
    { kind: 'code', language: 'json', name: null, lines: codeLines(JSON.stringify(policy, null, 2), teller.veil) },
  ];
}

function mentionedBlocks(mentioned: readonly string[], teller: Teller): Block[] {
  if (mentioned.length === 0) return [];
  const { shown, left } = teller.limited(mentioned, NAMES);
  const items = shown.map((name) => [teller.outside(name)]);
  const list = withRest([teller.tell('respond.least.mentioned'), { kind: 'list', items }], left, teller);
  if (mentioned.length < MOST_MENTIONED) return list;
  return [...list, teller.tell('respond.least.mentioned-most', { most: MOST_MENTIONED }, 'quiet')];
}

function unmappedBlock(names: readonly string[], teller: Teller): Block {
  const line = [...teller.say('respond.least.unmapped'), ...namesLine(names, NAMES, teller)];
  return { kind: 'paragraph', line, tone: 'warning' };
}
