/*
 * Owns `leakgate baseline --reason TEXT`: shows the findings that are to be accepted, asks, writes.
 */

import { readBaseline } from '../../../baseline/baseline-file.ts';
import type { Baseline } from '../../../baseline/parse-baseline.ts';
import type { Finding } from '../../../model/finding.ts';
import { dayOf } from '../../../util/day-of.ts';
import { GitError } from '../../../util/errors.ts';
import { agrees } from '../../ask.ts';
import type { Context, RunCommand } from '../../context.ts';
import { counts, type ExitCode } from '../../exit-code.ts';
import { findingNamed } from '../../finding-named.ts';
import { isIn, namedPaths } from '../../named-paths.ts';
import { entriesOf, type Judged, judgementOf } from './judgement.ts';
import { gapsOf, isWhole, type Scanned, scanned, shortLine } from './scanned.ts';
import { writeEntries } from './write.ts';

export const accept: RunCommand = async (context) => {
  const today = dayOf(Date.now());
  const judgement = judgementOf(context.args, today);
  const scan = await scanned(context);
  const before = readBaseline(scan.top);
  const isNamed = context.args.values.has('finding');
  const chosen = isNamed ? named(context, scan) : present(context, scan, before);
  if (!isNamed && !isWhole(scan.result))
    throw new GitError('baseline-incomplete', { gaps: gapsOf(scan.result, scan.pen) });
  const judged = chosen.map((finding) => ({ finding, judgement }));
  return writeJudged(judged, { context, scan, before, today });
};

/** One run, as far as it has come. */
export interface Writing {
  readonly context: Context;
  readonly scan: Scanned;
  readonly before: Baseline;
  readonly today: string;
}

/** Shows, asks and writes. Exits 2 when it was declined. */
export async function writeJudged(judged: readonly Judged[], writing: Writing): Promise<ExitCode> {
  const { context, scan, before, today } = writing;
  const { io, words } = context;
  if (judged.length === 0) {
    io.stdout.write(`${words.say('baseline.nothing')}\n`);
    return 0;
  }
  io.stdout.write(`${words.say('baseline.will-accept', { n: judged.length })}\n`);
  for (const { finding, judgement } of judged) {
    io.stdout.write(`${shortLine(finding, scan.pen)}  ${words.say(`baseline.kind.${judgement.kind}`)}\n`);
  }
  if (!(await agrees(context))) {
    io.stdout.write(`${words.say('cli.declined')}\n`);
    return 2;
  }
  await writeEntries(entriesOf(judged, before, today), { context, top: scan.top, done: 'baseline.written' });
  return 0;
}

/** The findings that `--finding` names, accepted before or not. */
function named(context: Context, { all, top }: Scanned): readonly Finding[] {
  const ids = context.args.values.get('finding') ?? [];
  const chosen = new Set(ids.map((id) => findingNamed(all, id)));
  return narrowed([...chosen], context, top);
}

/**
 * What is reported now, but for what an audit has confirmed, and what stands in ignored files alone: such a file is on one
 * machine, so for everybody else the entry would match nothing.
 */
function present(context: Context, { result, top }: Scanned, { entries }: Baseline): readonly Finding[] {
  const { io, words } = context;
  const wanted = narrowed(result.findings, context, top);
  const unconfirmed = wanted.filter(({ fingerprint }) => entries.get(fingerprint)?.kind !== 'real');
  const shared = unconfirmed.filter(counts);
  const real = wanted.length - unconfirmed.length;
  const ignored = unconfirmed.length - shared.length;
  if (real > 0) io.stdout.write(`${words.say('baseline.left-real', { n: real })}\n`);
  if (ignored > 0) io.stdout.write(`${words.say('baseline.left-ignored', { n: ignored })}\n`);
  return shared;
}

function narrowed(findings: readonly Finding[], context: Context, top: string): readonly Finding[] {
  const rules = context.args.values.get('rule');
  const paths = namedPaths(context, top);
  const isWanted = paths.length === 0 ? () => true : isIn(paths);
  return findings.filter((finding) => isWanted(finding) && (rules?.includes(finding.rule.id) ?? true));
}
