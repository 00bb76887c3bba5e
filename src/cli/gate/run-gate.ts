/*
 * Owns a gate, from what is to be gated to the result: the policy of the base, the scan, and what the range changes in the
 * policy. Does not own finding out what is to be gated (commands/ci.ts, commands/push.ts) or telling it (tell-gate.ts).
 */

import { RULES } from '../../../rules/index.ts';
import { policyFiles } from '../../config/config-changes.ts';
import { acceptBypassed, bypassesIn, type Messages, SAYING } from '../../gate/bypasses.ts';
import { inlineReviews } from '../../gate/inline-reviews.ts';
import { type Policy, policyAt } from '../../gate/policy-at.ts';
import { reviewsIn } from '../../gate/reviews-in.ts';
import { commitsSaying } from '../../git/commits-saying.ts';
import type { GateRange, Review } from '../../model/gate.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { dayOf } from '../../util/day-of.ts';
import { either } from '../../util/either.ts';
import type { Context } from '../context.ts';
import { scanOnly } from '../plan.ts';
import { type GatePlan, type GateScope, gatePlan } from './gate-plan.ts';

/** What is to be gated, and by whose policy. */
export interface GateOrder extends GateScope {
  /** The top of the work tree; the git directory of a bare repository. */
  readonly top: string;
  /** The commit whose configuration and baseline hold; null: leakgate's own alone. */
  readonly base: string | null;
  readonly why: GateRange['why'];
  /** True when people have not agreed to it yet: changes to the policy need their eyes. */
  readonly isProposal: boolean;
}

/** The policy by which `order` is gated: its base's, unless that leaves it to what is proposed. */
export async function policyFor({ cwd, top, base, range }: GateOrder): Promise<Policy> {
  const today = dayOf(Date.now());
  const policy = await policyAt({ cwd, top, commit: base, builtIn: RULES, today });
  const [head] = range.heads;
  if (policy.config.gate?.changes !== 'accept' || head === undefined) return policy;
  const proposed = await policyAt({ cwd, top, commit: head, builtIn: RULES, today });
  return { ...proposed, config: { ...proposed.config, gate: { ...proposed.config.gate, changes: 'accept' } } };
}

/** A result, and the policy by which it came about. */
export interface Gated {
  readonly result: ScanResult;
  readonly policy: Policy;
}

/**
 * Runs the gate.
 * @param budgetOf milliseconds after which the scan ends with what it has
 */
export async function runGate(
  order: GateOrder,
  context: Context,
  budgetOf: (policy: Policy) => number | undefined = () => undefined,
): Promise<Gated> {
  const { cwd, range } = order;
  const made = gatePlan(order);
  const policy = await policyFor(order);
  const messages = await messagesOf(order, made, context);
  const isEnough = policy.config.gate?.bypass === 'accept';
  const accept = isEnough ? either([policy.accept, acceptBypassed(messages)]) : policy.accept;
  const what = [...range.heads, ...range.excluded.map((oid) => `^${oid}`), order.base ?? ''];
  const plan = { ...made.plan, what, policy: { accept, rules: policy.rules } };
  const within = budgetOf(policy);
  const narrowing = within === undefined ? {} : { within };
  const result = await scanOnly(plan, { ...context, config: policy.config }, narrowing);
  const reported = new Set(result.findings.map(({ fingerprint }) => fingerprint));
  const gate = {
    ranges: rangesOf(order, made),
    reviews: await reviewsOf(order, made, { policy, result }),
    bypasses: await bypassesIn(cwd, messages(), reported),
    known: result.known ?? 0,
  };
  const shard = result.shard && { ...result.shard, inlineCounts: inlineCountsOf(order, made, policy) };
  return { result: { ...result, gate, ...(shard && { shard }) }, policy };
}

/** Messages of commits that were made past the hook: what introduces them has them once it has been read, unless others share in it. */
async function messagesOf(
  { cwd, range }: GateOrder,
  { introduced }: GatePlan,
  { args }: Context,
): Promise<() => Messages> {
  if (introduced !== null && !args.values.has('shard')) return () => introduced.said();
  const found = await commitsSaying({ cwd, text: SAYING }, range);
  return () => found;
}

function rangesOf({ name, range, base, why }: GateOrder, { introduced }: GatePlan): GateRange[] {
  const commits = introduced === null ? null : introduced.changes().commits.length;
  return range.heads.slice(0, 1).map((head) => ({ name, head, base, commits, why }));
}

/** Whether what people have to review makes the gate fail; null when there is nothing to compare with. */
function inlineCountsOf(
  { range, base, isProposal }: GateOrder,
  { introduced }: GatePlan,
  { config }: Policy,
): boolean | null {
  if (introduced === null || range.heads[0] === undefined || base === null) return null;
  return isProposal && (config.gate?.changes ?? 'block') === 'block';
}

/** Nothing when there is nothing to compare with: then the policy is what it is. */
async function reviewsOf(
  order: GateOrder,
  made: GatePlan,
  { policy, result }: { readonly policy: Policy; readonly result: ScanResult },
): Promise<Review[]> {
  const { cwd, top, range, base } = order;
  const { introduced } = made;
  const [head] = range.heads;
  const counts = inlineCountsOf(order, made, policy);
  if (introduced === null || head === undefined || base === null || counts === null) return [];
  const where = { cwd, top, policyFiles: policyFiles(policy.config), base, after: head };
  const found = await reviewsIn({ ...where, changes: introduced.changes(), counts });
  return [...found, ...inlineReviews(result.allowed ?? [], counts)];
}
