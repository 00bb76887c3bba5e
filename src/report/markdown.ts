/*
 * Owns the Markdown report, for job summaries and comments: the verdict, a table of findings with what to do folded in,
 * and what people have to look at. It never grows over the size that it is given.
 */

import type { ScanResult } from '../model/scan-result.ts';
import { code } from './markdown/escape.ts';
import { findingDetails, findingRow, tableHead } from './markdown/finding.ts';
import { otherSections, rangeSection, type Section } from './markdown/sections.ts';
import { plainVerdict } from './plain-verdict.ts';
import { amount } from './pretty/amounts.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';
import type { Told } from './sentences.ts';

/** GitHub takes 1 MiB for the summary of a step. */
export const MOST_IN_SUMMARY: number = 1024 * 1024 - 1;
/** GitHub takes 65,536 characters for a comment, the least of the forges; the rest is for whoever writes around it. */
export const MOST_IN_COMMENT = 60_000;

/** For the verdict, headings and what says how much was left out. */
const RESERVED = 2000;
/** The share of the room that one list beside the findings may take. */
const SHARE = 8;

/** Writes Markdown for the summary of a job. */
export function markdown(result: ScanResult, context: ReportContext): void {
  context.writer.write(markdownReport(result, context, { most: MOST_IN_SUMMARY }));
}

/**
 * The report as Markdown.
 * @param limit `most` bytes of UTF-8 that it may have, 4,000 or more; findings that do not fit are left out from the end,
 * and how many they are is said
 */
export function markdownReport(
  result: ScanResult,
  context: Omit<ReportContext, 'writer'>,
  { most }: { readonly most: number },
): string {
  const veil = veilOf(result, context.showSecrets);
  const told: Told = { words: context.words, veil, text: (text) => code(veil.line(text)) };
  const verdict = `### ${told.words.say('format.verdict', { verdict: plainVerdict(result, told.words) })}`;
  const room = most - RESERVED;
  const ranges = sectionLines(rangeSection(result, told), room / SHARE, told);
  const others = otherSections(result, told).flatMap((section) => sectionLines(section, room / SHARE, told));
  const findings = findingLines(result, room - bytesOf([...ranges, ...others]), told);
  return `${[verdict, '', ...ranges, ...findings, ...others].join('\n').trimEnd()}\n`;
}

function findingLines({ findings }: ScanResult, room: number, told: Told): string[] {
  if (findings.length === 0) return [];
  const rows: string[] = [];
  const details: string[] = [];
  let used = 0;
  for (const finding of findings) {
    const row = findingRow(finding, told);
    const detail = [...findingDetails(finding, told), ''];
    used += bytesOf([row, ...detail]);
    if (used > room) break;
    rows.push(row);
    details.push(...detail);
  }
  const table = rows.length === 0 ? [] : [...tableHead(told), ...rows, ''];
  return [...table, ...details, ...leftOut(findings.length - rows.length, told)];
}

function sectionLines({ heading, count, item }: Section, room: number, told: Told): string[] {
  if (count === 0) return [];
  const lines: string[] = [];
  let used = 0;
  for (let index = 0; index < count; index++) {
    const line = `- ${item(index)}`;
    used += bytesOf([line]);
    if (used > room) break;
    lines.push(line);
  }
  const space = lines.length === 0 ? [] : [''];
  return [`**${heading}**`, '', ...lines, ...space, ...leftOut(count - lines.length, told)];
}

function leftOut(count: number, { words }: Told): string[] {
  return count === 0 ? [] : [words.say('format.left-out', amount(count)), ''];
}

/** With a line break each. */
function bytesOf(lines: readonly string[]): number {
  return new TextEncoder().encode(lines.join('\n')).length + 1;
}
