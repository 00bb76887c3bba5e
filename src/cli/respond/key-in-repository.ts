/*
 * Owns finding the key that a notice is about when it names none: "This account is currently blocked" is all that many see.
 */

import { accountOf } from '../../enrich/aws-account.ts';
import type { Finding } from '../../model/finding.ts';
import type { Notice } from '../../model/notice.ts';
import { allPlan } from '../all-plan.ts';
import type { Context } from '../context.ts';
import { scanUnhindered, unhinderedRules } from './unhindered.ts';

/** Key ids that are named; more are counted. */
const NAMED = 20;

/**
 * The only key of AWS in the repository that `notice` can be about; null when there are none or several. What there is, is
 * said on standard error.
 * @throws GitError outside a repository
 */
export async function keyInRepository(notice: Notice, context: Context): Promise<string | null> {
  const { args, io, words } = context;
  const account = args.values.get('account')?.[0] ?? notice.account;
  const { findings } = await scanUnhindered(await allPlan(io.cwd), await unhinderedRules(context), context);
  const keyIds = possibleKeys(findings, account);
  const [first = null] = keyIds;
  if (first === null) return null;
  const isOnly = keyIds.length === 1;
  const more = keyIds.length > NAMED ? ' …' : '';
  const facts = { n: keyIds.length, keys: keyIds.slice(0, NAMED).join(', ') + more };
  io.stderr.write(`${words.say(isOnly ? 'respond.key-found' : 'respond.keys-found', facts)}\n`);
  return isOnly ? first : null;
}

/** Those of `account`; without any, those of which nobody can tell the account. Canary tokens belong to somebody else. */
function possibleKeys(findings: readonly Finding[], account: string | null): string[] {
  const known = findings.flatMap(({ aws }) => (aws === null || aws.canary !== null ? [] : [aws.keyId]));
  const keyIds = [...new Set(known.filter((id) => id !== null))].sort();
  const ofAccount = keyIds.filter((id) => account !== null && accountOf(id) === account);
  return ofAccount.length > 0 ? ofAccount : keyIds.filter((id) => account === null || accountOf(id) === null);
}
