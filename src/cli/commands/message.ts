/*
 * Owns `leakgate message FILE`, run by the hook commit-msg: puts into the message what was let through, and why.
 */

import { forgetBypass, readBypass } from '../../gate/pending-bypass.ts';
import { trailerOf } from '../../gate/trailer.ts';
import { addTrailers } from '../../git/add-trailers.ts';
import { commitOfRef } from '../../git/find-commit.ts';
import { findGitDir } from '../../git/git-dir.ts';
import { messageText } from '../../git/message-text.ts';
import { UsageError } from '../../util/errors.ts';
import type { RunCommand } from '../context.ts';

export const message: RunCommand = async ({ args, io }) => {
  const [file] = args.operands;
  if (file === undefined) throw new UsageError('missing-argument', { option: 'message', value: 'FILE' });
  const gitDir = findGitDir(io.cwd);
  const pending = readBypass(gitDir);
  if (pending === null) return 0;
  const place = { cwd: io.cwd, file };
  // Else it was left by a commit that was never made.
  const isMeant = io.env['LEAKGATE_ALLOW'] && pending.head === (await commitOfRef(io.cwd, 'HEAD'));
  // Who empties the message wants no commit; with a line of ours it would not be empty.
  if (isMeant && (await messageText(place)) !== '') await addTrailers(place, pending.findings.map(trailerOf));
  forgetBypass(gitDir);
  return 0;
};
