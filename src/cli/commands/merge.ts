/*
 * Owns `leakgate merge`: one report of what the runs of a matrix have handed over. Needs no repository.
 */

import { readFileSync } from 'node:fs';
import { detectCi } from '../../ci/detect-ci.ts';
import type { RunCommand } from '../context.ts';
import { tellGate } from '../gate/tell-gate.ts';
import { mergedResult } from '../merge/merged-result.ts';
import { readBlobs } from '../merge/read-blobs.ts';
import { checkTogether } from '../merge/together.ts';
import { outputsOf, reportResult } from '../report.ts';
import { checkBlob } from '../shard.ts';

export const merge: RunCommand = async (context) => {
  const { args, io, config } = context;
  outputsOf(args.values.get('output') ?? []);
  checkBlob(args);
  const blobs = readBlobs(args.operands, io.cwd);
  checkTogether(blobs);
  const result = mergedResult(blobs.map(({ blob }) => blob));
  const isToldToForge = args.booleans.has('comment') || args.values.has('label');
  if (result.mode !== 'ci' && !isToldToForge) return reportResult(result, context);
  const run = detectCi(io.env, (path) => readFileSync(path, 'utf8'));
  return tellGate(result, { run, policy: { config }, context });
};
