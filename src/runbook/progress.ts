/*
 * Owns what is kept of an incident between two runs: the ticks, and the facts that `leakgate respond` goes on with. It is
 * kept in the git directory, where no commit takes it. No secret is in it.
 */

import type { Incident } from '../model/incident.ts';
import type { Notice } from '../model/notice.ts';
import type { Runbook } from '../model/runbook.ts';
import { UsageError } from '../util/errors.ts';

/** An incident that somebody works on. */
export interface Progress {
  /** `Incident.id`. */
  readonly id: string;
  readonly provider: string;
  /** Id of the rule; null when only a notice is known. */
  readonly rule: string | null;
  readonly keyId: string | null;
  readonly account: string | null;
  readonly user: string | null;
  /** Without the signs by which it was understood, and without addresses that name a user or carry a query. */
  readonly notice: Notice | null;
  /** Fingerprint of the finding that it began with; null when it began with a key id or a notice. */
  readonly finding: string | null;
  /** Days (`YYYY-MM-DD`) by id of step. */
  readonly done: ReadonlyMap<string, string>;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

/**
 * What to keep of `incident`, nothing ticked off.
 * @param finding the fingerprint that it was asked for by
 */
export function progressOf(incident: Incident, finding: string | null = null): Progress {
  const { id, provider, rule, keyId, account, user, notice, at } = incident;
  return {
    id,
    provider,
    rule: rule?.id ?? null,
    keyId,
    account,
    user,
    notice: notice === null ? null : keptNotice(notice),
    finding,
    done: new Map(),
    startedAt: at,
  };
}

/**
 * Ticks off a step of `runbook`.
 * @param day `YYYY-MM-DD`; null takes the tick back
 * @throws UsageError `incident-unknown-step` with the steps that there are
 */
export function tick(
  progress: Progress,
  { step, day, runbook }: { readonly step: string; readonly day: string | null; readonly runbook: Runbook },
): Progress {
  const steps = runbook.steps.map(({ id }) => id);
  if (!steps.includes(step)) throw new UsageError('incident-unknown-step', { step, steps: steps.join(', ') });
  const done = new Map(progress.done);
  if (day === null) done.delete(step);
  else done.set(step, day);
  return { ...progress, done };
}

function keptNotice(notice: Notice): Notice {
  const { deadline, urls } = notice;
  return {
    ...notice,
    signs: [],
    others: [],
    urls: urls.filter(isPlainAddress),
    deadline: deadline === null ? null : { ...deadline, text: '' },
  };
}

/** An address that cannot carry a credential. */
function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password, search, hash } = new URL(text);
  return `${username}${password}${search}${hash}` === '';
}
