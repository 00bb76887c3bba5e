/*
 * Owns a commit that is to be made although something was found: what is let through is told, and left for the message.
 */

import { forgetBypass, leaveBypass } from '../../../gate/pending-bypass.ts';
import { reasonIn } from '../../../gate/trailer.ts';
import { commitOfRef } from '../../../git/find-commit.ts';
import { findGitDir } from '../../../git/git-dir.ts';
import { hookGit } from '../../../git/hook-git.ts';
import { hookStates } from '../../../hooks/hook-states.ts';
import { surveyRepository } from '../../../hooks/survey.ts';
import type { AcceptanceQuery } from '../../../model/acceptance.ts';
import { UsageError } from '../../../util/errors.ts';
import { redactor } from '../../../util/redact.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-code.ts';
import { type PartialPlan, scanAndReport } from '../../plan.ts';

/** Shorter secrets may be plain words of the reason. */
const SHORTEST = 6;

/**
 * Scans, and accepts what is found for the reason that `wish` gives; what could not be looked at still stops the commit.
 * @throws UsageError when it gives none
 */
export async function letThrough(plan: PartialPlan, wish: string, context: Context): Promise<ExitCode> {
  const reason = reasonIn(wish);
  if (reason === null) throw new UsageError('bypass-without-reason', {});
  const { io, words } = context;
  const found: AcceptanceQuery[] = [];
  const accept: PartialPlan['accept'] = (finding) => {
    found.push(finding);
    return { source: 'bypass', kind: 'accepted', reason, until: null, file: 'LEAKGATE_ALLOW', line: null };
  };
  const code = await scanAndReport({ ...plan, accept }, context);
  const gitDir = findGitDir(io.cwd);
  forgetBypass(gitDir);
  if (code !== 0 || found.length === 0) return code;
  const told = withoutSecrets(wish, found);
  const findings = found.map(({ rule, fingerprint }) => ({ rule: rule.id, fingerprint, reason: told }));
  leaveBypass(gitDir, { head: await commitOfRef(io.cwd, 'HEAD'), findings });
  io.stderr.write(`${words.say('gate-run.let-through', { n: found.length, reason: told })}\n`);
  io.stderr.write(`${await recordedSentence(context)}\n`);
  return 0;
}

/** The reason is typed by somebody who has the secret on the screen. Redacted whole: what is cut first may be half of one. */
function withoutSecrets(wish: string, found: readonly AcceptanceQuery[]): string {
  const secrets = found.map(({ secret }) => secret);
  return reasonIn(redactor(secrets, SHORTEST)(wish)) ?? '***';
}

/** Whether the commit message will tell: only where git starts leakgate for it. */
async function recordedSentence({ io: { cwd }, words }: Context): Promise<string> {
  const survey = await surveyRepository({ git: hookGit(cwd), cwd });
  const states = await hookStates(survey);
  const isRecorded = states.some(({ name, state }) => name === 'commit-msg' && state === 'present');
  return words.say(isRecorded ? 'gate-run.recorded' : 'gate-run.unrecorded', { command: 'npx leakgate init' });
}
