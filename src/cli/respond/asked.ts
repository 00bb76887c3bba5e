/*
 * Owns what a run of `leakgate respond` is about: a key id, a notice, a finding, or the incident that was worked on before.
 */

import type { Notice } from '../../model/notice.ts';
import { readNotice } from '../../notice/read-notice.ts';
import type { Progress } from '../../runbook/progress.ts';
import { listIncidents, loadProgress } from '../../runbook/progress-file.ts';
import { isAccessKeyId } from '../../util/access-key-id.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context } from '../context.ts';
import { boundedText } from './bounded-text.ts';
import { keyInRepository } from './key-in-repository.ts';
import { repositoryOf } from './repository.ts';

/** What is to be responded to. */
export interface Asked {
  readonly keyId: string | null;
  /** Fingerprint of a finding, or its first digits. */
  readonly finding: string | null;
  readonly notice: Notice | null;
  /** Git directory of the repository that one stands in, shared by its worktrees; null outside of one. */
  readonly gitDir: string | null;
  /** What was kept of an earlier run that was about the same; null when nothing was. */
  readonly kept: Progress | null;
}

/**
 * What the command line asks about.
 * @throws UsageError `respond-not-understood` for a notice that is none, `respond-no-key-id` for an operand that is none
 * (which is not repeated: it may be a secret), `respond-needs-input`, `respond-which`
 */
export async function askedOf(context: Context): Promise<Asked> {
  const { values, operands } = context.args;
  const gitDir = await repositoryOf(context.io.cwd);
  const [operand] = operands;
  const finding = values.get('finding')?.[0] ?? null;
  const file = values.get('notice')?.[0];
  if (operand === undefined && finding === null && file === undefined) return goOn(gitDir);
  const again = operand === undefined || gitDir === null ? null : keptAs(operand, gitDir);
  if (again !== null && file === undefined) return againOf(again, gitDir);
  if (operand !== undefined && !isAccessKeyId(operand)) throw new UsageError('respond-no-key-id', {});
  const notice = file === undefined ? null : await noticeIn(file, context);
  const named = operand ?? notice?.keyIds[0] ?? null;
  const isOpen = named === null && finding === null && gitDir !== null && notice?.isHarmless === false;
  const keyId = isOpen ? await keyInRepository(notice, context) : named;
  const kept = gitDir === null || keyId === null ? null : loadProgress(gitDir, keyId);
  return { keyId, finding, notice: notice ?? kept?.notice ?? null, gitDir, kept };
}

async function noticeIn(file: string, { io }: Context): Promise<Notice> {
  const notice = readNotice(await boundedText(file, io), { now: Date.now() });
  if (notice === null) throw new UsageError('respond-not-understood', {});
  return notice;
}

/** The one incident that is being worked on. */
function goOn(gitDir: string | null): Asked {
  const all = gitDir === null ? [] : listIncidents(gitDir);
  const [only] = all;
  if (gitDir === null || only === undefined) throw new UsageError('respond-needs-input', {});
  if (all.length > 1) throw new UsageError('respond-which', { ids: all.map(({ id }) => id).join(', ') });
  const kept = loadProgress(gitDir, only.id);
  if (kept === null) throw new UsageError('respond-needs-input', {});
  return againOf(kept, gitDir);
}

/** The incident of that id, when there is one: not every operand could be the name of a file. */
function keptAs(operand: string, gitDir: string): Progress | null {
  return /^(?:notice|[A-Za-z0-9]{16,32})$/.test(operand) ? loadProgress(gitDir, operand) : null;
}

function againOf(kept: Progress, gitDir: string | null): Asked {
  return { keyId: kept.keyId, finding: kept.finding, notice: kept.notice, gitDir, kept };
}
