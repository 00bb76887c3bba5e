/*
 * Owns `leakgate audit --stats`: what was decided of the findings that are there.
 */

import { readBaseline } from '../../../baseline/baseline-file.ts';
import { jsonText } from '../../../report/json-finding.ts';
import type { RunCommand } from '../../context.ts';
import { wantsJson } from '../baseline/list.ts';
import { gapsOf, isWhole, scanned } from '../baseline/scanned.ts';
import { statisticsOf } from './statistics.ts';
import { statisticsJson, statisticsLines } from './statistics-lines.ts';
import { subjectsOf } from './subjects.ts';

/** Exits 0, or 2 when not everything could be looked at. */
export const stats: RunCommand = async (context) => {
  const { args, io, words } = context;
  const isJson = wantsJson(args);
  const scan = await scanned(context);
  const counted = statisticsOf(subjectsOf(context, scan, true), readBaseline(scan.top).entries);
  const lines = isJson ? [jsonText(statisticsJson(counted), 2)] : statisticsLines(counted, scan.pen);
  if (lines.length === 0) lines.push(words.say('audit.nothing'));
  for (const line of lines) io.stdout.write(`${line}\n`);
  if (isWhole(scan.result)) return 0;
  io.stderr.write(`${words.say('baseline.incomplete', { gaps: gapsOf(scan.result, scan.pen) })}\n`);
  return 2;
};
