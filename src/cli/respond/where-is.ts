/*
 * Owns finding every place of one credential: one scan that knows what things are, then one for its values alone. Does not own
 * what becomes of the places (exposure/).
 */

import { RULES } from '../../../rules/index.ts';
import type { LoadedRules } from '../../config/load-rules.ts';
import { tellsInterruption } from '../../engine/interruption.ts';
import { credentialIn, halvesOf, isKeyId } from '../../exposure/credential-in.ts';
import { exposureOf, placesOf } from '../../exposure/exposure-of.ts';
import { gitFactsFor } from '../../exposure/git-facts.ts';
import { sessionTest } from '../../exposure/sessions-with.ts';
import { asFoundBy, placesByValue, withAllPlaces } from '../../exposure/with-all-places.ts';
import type { Exposure } from '../../model/exposure.ts';
import type { Companion, Finding } from '../../model/finding.ts';
import type { RuleDef } from '../../model/rule.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { Secret } from '../../model/secret.ts';
import { UsageError } from '../../util/errors.ts';
import { SecretMap } from '../../util/secret-map.ts';
import { allPlan } from '../all-plan.ts';
import type { Context } from '../context.ts';
import type { PartialPlan } from '../plan.ts';
import { keyIdRule, literalRule } from './literal-rule.ts';
import { scanUnhindered, unhinderedRules } from './unhindered.ts';

/** What is looked for: an access key id of AWS, or the first digits (8 at least) of the fingerprint of a finding. */
export type Target = { readonly keyId: string } | { readonly fingerprint: string };

/** Ids of rules that are made for one search; no finding leaves here with one of them. */
const KEY_ID_RULE = 'respond-key-id';
const VALUE_RULE = 'respond-value';

/**
 * Every place of `target` in the repository that holds the working directory: files, index, all history, stashes, objects that
 * nothing leads to, messages and names of files. Nothing that anybody has allowed, accepted or excluded is passed over.
 * @returns no places when it is nowhere; an interrupted search is one that is not complete
 * @throws UsageError for what is no key id or fingerprint
 * @throws GitError outside a repository
 */
export async function whereIs(target: Target, context: Context): Promise<Exposure> {
  checkTarget(target);
  const wish = 'keyId' in target ? keyOf(target.keyId) : target;
  const key = 'secret' in wish ? wish : null;
  const plan = await allPlan(context.io.cwd);
  const whole = await scanUnhindered(plan, await rulesWith(key, context), context);
  const { credential, others } = credentialIn(whole.findings.map(usually(key)), wish);
  const narrow = tellsInterruption(whole.coverage) ? [] : await scansFor(valuesOf(credential, key), plan, context);
  const everywhere = narrow.flatMap(({ findings }) => findings);
  const found = withAllPlaces(withLone(credential, everywhere, key), placesByValue(everywhere));
  const isSession = sessionTest(found.flatMap(halvesOf).filter(isKeyId));
  const all = [...found, ...others.filter(isSession)];
  const skipped = [whole, ...narrow].flatMap(({ coverage }) => coverage.skipped);
  const facts = await gitFactsFor(context.io.cwd, placesOf(all));
  return exposureOf({ credential: all, others: others.filter((each) => !isSession(each)), facts, skipped });
}

/** A value, and the rule that says what it is. */
type Value = Pick<Companion, 'rule' | 'secret'>;

/** A key id that was asked for. */
interface AskedKey extends Value {
  readonly keyId: string;
}

/** @throws UsageError for what is no key id or fingerprint */
function checkTarget(target: Target): void {
  // `AccessKeyId` is 16 to 128 characters (IAM API reference); no id that was issued has others than these.
  const [text, form] =
    'keyId' in target ? [target.keyId, /^[A-Z0-9]{16,128}$/] : [target.fingerprint, /^[0-9a-f]{8,32}$/];
  if (!form.test(text)) throw new UsageError('no-such-finding', { finding: text });
}

function keyOf(keyId: string): AskedKey {
  return { keyId, secret: new Secret(keyId), rule: ruleOfKeyId(keyId) };
}

/** All rules, and before them one that finds the id that was asked for. */
async function rulesWith(key: AskedKey | null, context: Context): Promise<LoadedRules> {
  const loaded = await unhinderedRules(context);
  if (key === null) return loaded;
  return { ...loaded, rules: [keyIdRule(key.keyId, { id: KEY_ID_RULE, like: key.rule }), ...loaded.rules] };
}

/** The rule of leakgate's that ids of this kind belong to, by their first letters. */
function ruleOfKeyId(keyId: string): RuleDef {
  const rules = RULES.filter(({ env }) => env === 'AWS_ACCESS_KEY_ID');
  const usual = rules.find(({ id }) => id === 'aws-access-key-id');
  const rule = rules.find(({ keywords }) => keywords.some((keyword) => keyId.startsWith(keyword))) ?? usual;
  if (rule === undefined) throw new Error('there is no rule for key ids');
  return rule;
}

/** Makes of findings of the rule for the key id such of the rule that people know. */
function usually(key: AskedKey | null): (finding: Finding) => Finding {
  if (key === null) return (finding) => finding;
  const { rule } = key;
  const isMade = (made: RuleDef) => made.id === KEY_ID_RULE;
  return (finding) => {
    const companions = finding.companions.map((half) => (isMade(half.rule) ? { ...half, rule } : half));
    return isMade(finding.rule) ? asFoundBy({ ...finding, companions }, rule) : { ...finding, companions };
  };
}

/** All values of the credential, the id that was asked for also when no rule took it for one. */
function valuesOf(credential: readonly Finding[], id: Value | null): Value[] {
  const values = new SecretMap<Value>();
  for (const half of [...credential.flatMap(halvesOf), ...(id === null ? [] : [id])]) values.set(half.secret, half);
  return values.values();
}

/** The store and the files by themselves: then each place says which of them it is in. */
async function scansFor(values: readonly Value[], plan: PartialPlan, context: Context): Promise<ScanResult[]> {
  const rules = values
    .map(({ rule, secret }, at) => literalRule(secret, { id: `${VALUE_RULE}-${at}`, like: rule }))
    .filter((rule) => rule !== null);
  if (rules.length === 0) return [];
  const { mode, sources } = plan;
  const plans: PartialPlan[] = [{ ...plan, sources: [] }, ...(sources.length === 0 ? [] : [{ mode, sources }])];
  const results: ScanResult[] = [];
  for (const each of plans)
    if (!results.some(({ coverage }) => tellsInterruption(coverage)))
      results.push(await scanUnhindered(each, { rules }, context));
  return results;
}

/** `credential`, and the id when nothing but the search for its value has met it: parts of URLs are no findings. */
function withLone(credential: readonly Finding[], everywhere: readonly Finding[], id: Value | null): Finding[] {
  const isId = ({ secret }: Value) => id?.secret.equals(secret) === true;
  const lone = everywhere.find(isId);
  if (id === null || lone === undefined || credential.flatMap(halvesOf).some(isId)) return [...credential];
  return [...credential, asFoundBy(lone, id.rule)];
}
