/*
 * Owns `leakgate doctor`: proves that a commit with a key in it is blocked.
 */

import { hookGit } from '../../git/hook-git.ts';
import { describeDoctor } from '../../hooks/describe.ts';
import { runDoctor } from '../../hooks/doctor.ts';
import type { RunCommand } from '../context.ts';
import { runProcess } from '../run-process.ts';

export const doctor: RunCommand = async ({ io, words }) => {
  const report = await runDoctor({ git: hookGit(io.cwd), processes: { run: runProcess }, cwd: io.cwd });
  for (const line of describeDoctor(report, words)) io.stdout.write(`${line}\n`);
  return report.protected ? 0 : 2;
};
