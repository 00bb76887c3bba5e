/*
 * Owns the section on what the provider says of a credential now.
 */

import type { MessageKey } from '../../../messages/words.ts';
import type { LiveFacts } from '../../../model/liveness.ts';
import { liveDetail } from '../../sentences.ts';
import { moment } from '../moments.ts';
import type { Block, Fact, Line } from '../page.ts';
import { plain, type Teller, withRest } from '../teller.ts';

const FAILURES = 20;

/** What was asked, and answered. */
export function liveBlocks(live: LiveFacts, teller: Teller): Block[] {
  const facts = [...livenessFacts(live, teller), ...usedFacts(live, teller), ...quarantineFacts(live, teller)];
  const refused = live.failures.find(({ operation }) => operation === 'UpdateAccessKey');
  return [
    ...(refused === undefined
      ? []
      : [teller.tell('respond.live.not-deactivated', { code: teller.outside(refused.code) }, 'danger')]),
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    ...failureBlocks(live, teller),
  ];
}

function livenessFacts({ liveness, status, deactivated }: LiveFacts, teller: Teller): Fact[] {
  const facts: Fact[] = [];
  if (deactivated) facts.push(fact('respond.live.status', teller.say('respond.works.deactivated'), teller));
  else if (status !== null) facts.push(fact('respond.live.status', [teller.outside(status)], teller));
  if (liveness === null) return facts;
  const { state, detail, arn, endpoint, at } = liveness;
  const why = detail === null ? [] : [...plain(' · '), teller.outside(liveDetail(detail, teller.words))];
  // It was asked before.
  if (!deactivated)
    facts.push(fact('respond.live.state', [...teller.say(`respond.live.state.${state}`), ...why], teller));
  if (arn !== null) facts.push(fact('respond.live.arn', [teller.outside(arn)], teller));
  const asked = endpoint === null ? [] : [...plain(' · '), teller.outside(endpoint)];
  return [...facts, fact('respond.live.asked', [moment(at, teller), ...asked], teller)];
}

function usedFacts({ lastUsed }: LiveFacts, teller: Teller): Fact[] {
  if (lastUsed === null) return [];
  const { at, service, region, user } = lastUsed;
  const used = at === null ? teller.say('respond.live.never-used') : usedLine({ at, service, region }, teller);
  return [fact('respond.live.last-used', used, teller), fact('respond.fact.user', [teller.outside(user)], teller)];
}

function usedLine({ at, service, region }: { at: string; service: string; region: string }, teller: Teller): Line {
  return teller.say('respond.live.used', {
    time: moment(at, teller),
    service: teller.outside(service),
    region: teller.outside(region),
  });
}

function quarantineFacts({ quarantine }: LiveFacts, teller: Teller): Fact[] {
  if (quarantine === null) return [];
  const line = quarantine === 'none' ? teller.say('respond.live.no-quarantine') : [teller.outside(quarantine)];
  return [fact('respond.live.quarantine', line, teller)];
}

/** What was refused is not known: it is never passed over. */
function failureBlocks({ failures }: LiveFacts, teller: Teller): Block[] {
  if (failures.length === 0) return [];
  const { shown, left } = teller.limited(failures, FAILURES);
  const items = shown.map(({ operation, code }): Line => {
    return [teller.outside(operation), ...plain(': '), teller.outside(liveDetail(code, teller.words))];
  });
  return withRest([teller.tell('respond.live.failures', {}, 'warning'), { kind: 'list', items }], left, teller);
}

function fact(key: MessageKey, line: Line, { words }: Teller): Fact {
  return { label: words.say(key), line };
}
