/*
 * Owns what the pretty report says of accepted findings: how many by which file; all of them when that is asked for.
 */

import type { AcceptedFinding } from '../../model/acceptance.ts';
import { acceptanceSentence, acceptedSentences } from '../gate-sentences.ts';
import type { Pen } from './pen.ts';
import { where } from './where.ts';

/** One line for each file that accepts findings; with `--verbose` or `--explain` each finding with its reason as well. */
export function acceptedLines(accepted: readonly AcceptedFinding[], pen: Pen): string[] {
  if (accepted.length === 0) return [];
  const counts = acceptedSentences(accepted, pen).map((sentence) => pen.colors.dim(sentence));
  if (!pen.verbose && !pen.explain) return counts;
  const listed = accepted.flatMap((one) => listedLines(one, pen));
  return [pen.colors.bold(pen.words.say('accepted.heading')), ...listed, ...counts];
}

function listedLines({ finding, acceptance }: AcceptedFinding, pen: Pen): string[] {
  const { cyan, dim } = pen.colors;
  const [place] = finding.places;
  const at = place === undefined ? '' : `${cyan(where(place, finding.secret, pen))}  `;
  const secret = pen.text(pen.veil.secret(finding.secret));
  const by = acceptance.line === null ? pen.text(acceptance.file) : `${pen.text(acceptance.file)}:${acceptance.line}`;
  return [
    `  ${at}${pen.words.pick(finding.rule.title)}  ${secret}  ${dim(finding.rule.id)}`,
    `    ${acceptanceSentence(acceptance, pen)}  ${dim(by)}`,
  ];
}
