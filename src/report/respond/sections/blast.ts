/*
 * Owns the section on what whoever holds a credential can do.
 */

import type { BlastRadius, Power } from '../../../model/iam.ts';
import type { Incident, Quarantine } from '../../../model/incident.ts';
import { SEVERITIES } from '../../../model/scan-result.ts';
import type { Block, Fact, Line, Row, Tone } from '../page.ts';
import { namedSentence, namesLine, plain, type Teller, withRest } from '../teller.ts';
import { sharedLine } from './headline.ts';

const POWERS = 50;
const ACTIONS = 5;
const NAMES = 20;

const TONE: Readonly<Record<Power['severity'], Tone>> = { critical: 'danger', high: 'warning', medium: 'plain' };

/** Where the account belongs, and what can be done in it. */
export function blastBlocks({ account, environment, sharedBy, blast, quarantine }: Incident, teller: Teller): Block[] {
  const { words } = teller;
  const facts: Fact[] = [];
  if (account !== null) facts.push({ label: words.say('respond.fact.account'), line: [teller.outside(account)] });
  if (environment !== null) {
    facts.push({ label: words.say('respond.fact.environment'), line: [teller.outside(environment.account)] });
  }
  const misplaced = environment?.misplacedIn ?? null;
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    ...(misplaced === null
      ? []
      : [teller.tell('respond.blast.misplaced', { environment: teller.outside(misplaced) }, 'warning')]),
    ...(sharedBy.length < 2
      ? []
      : [{ kind: 'paragraph', line: sharedLine(sharedBy, teller), tone: 'danger' } as const]),
    ...quarantineBlocks(quarantine, teller),
    ...(blast === null ? [teller.tell('respond.blast.unknown', {}, 'warning')] : radiusBlocks(blast, teller)),
  ];
}

/** What a quarantine stops, and what not. */
function quarantineBlocks(quarantine: Quarantine | null, teller: Teller): Block[] {
  if (quarantine === null) return [];
  const { name, effects } = quarantine;
  const what = name === null ? [] : [teller.outside(name)];
  const items = effects.map((effect) => namedSentence(`iam.quarantine.${effect}`, effect, teller));
  return [
    { kind: 'paragraph', line: [...teller.say('respond.blast.quarantine'), ...what], tone: 'warning' },
    { kind: 'list', items },
  ];
}

function radiusBlocks(blast: BlastRadius, teller: Teller): Block[] {
  const { policies, fullAccess, unknown } = blast;
  const names = (key: NamesKey, all: readonly string[], tone: Tone): Block[] =>
    all.length === 0 ? [] : [namesBlock(key, all, tone, teller)];
  return [
    ...(blast.canEscalate ? [teller.tell('respond.blast.escalates', {}, 'danger')] : []),
    ...(blast.allRegions ? [teller.tell('respond.blast.all-regions', {}, 'warning')] : []),
    ...names('respond.blast.full-access', fullAccess, 'warning'),
    ...powerBlocks(blast.powers, teller),
    ...names('respond.blast.policies', policies, 'plain'),
    ...names('respond.blast.unread', unknown, 'warning'),
  ];
}

type NamesKey = 'respond.blast.full-access' | 'respond.blast.policies' | 'respond.blast.unread';

function namesBlock(key: NamesKey, all: readonly string[], tone: Tone, teller: Teller): Block {
  return { kind: 'paragraph', line: [...teller.say(key), ...namesLine(all, NAMES, teller)], tone };
}

function powerBlocks(powers: readonly Power[], teller: Teller): Block[] {
  if (powers.length === 0) return [teller.tell('respond.blast.no-powers')];
  const { words } = teller;
  const order = [...powers].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const { shown, left } = teller.limited(order, POWERS);
  const head = [words.say('format.severity'), words.say('respond.blast.by'), words.say('respond.blast.power')];
  return withRest([{ kind: 'table', head, rows: shown.map((power) => powerRow(power, teller)) }], left, teller);
}

function powerRow(power: Power, teller: Teller): Row {
  const { id, severity, by, isCut = false } = power;
  return {
    cells: [
      teller.say(`severity.${severity}`),
      [...namesLine(by, ACTIONS, teller), ...(isCut ? plain(' …') : [])],
      [...namedSentence(`iam.power.${id}`, id, teller), ...limitsLine(power, teller)],
    ],
    tone: TONE[severity],
  };
}

/** On what, and when only. */
function limitsLine({ resources, conditions }: Power, teller: Teller): Line {
  const names = (all: readonly string[]): Line => namesLine(all, NAMES, teller);
  return [
    ...(resources.length === 0 ? [] : [...plain(' '), ...teller.say('iam.limited', { resources: names(resources) })]),
    ...(conditions.length === 0
      ? []
      : [...plain(' '), ...teller.say('iam.conditional', { conditions: names(conditions) })]),
  ];
}
