/*
 * Owns `leakgate rules test FILE`: which rules match where in a file, and why others do not.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../../../../rules/index.ts';
import { loadRules } from '../../../config/load-rules.ts';
import { scan } from '../../../engine/scan.ts';
import type { Words } from '../../../messages/words.ts';
import type { RuleDef } from '../../../model/rule.ts';
import type { ScanResult } from '../../../model/scan-result.ts';
import { json } from '../../../report/json.ts';
import { printable } from '../../../report/printable.ts';
import { veilOf } from '../../../report/secrets.ts';
import { droppedReason } from '../../../report/sentences.ts';
import { filesSource } from '../../../sources/files.ts';
import { redact } from '../../../util/redact.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodeOf } from '../../exit-code.ts';
import { limitsOf } from '../../limits.ts';

/** Scans `file` with all rules, sure or not, and exits as a scan does. */
export async function test(context: Context, file: string): Promise<ExitCode> {
  const { args, config, io, words } = context;
  const { rules, configured } = await loadRules(io.cwd, config, RULES);
  const result = await scan({
    mode: 'files',
    rules,
    sources: [filesSource(io.cwd, [file])],
    now: Date.now(),
    accounts: { own: config.aws?.ownAccounts ?? [], canary: config.aws?.canaryAccounts ?? [] },
    explain: true,
    limits: limitsOf(args),
    ...(configured && { configured }),
  });
  if (args.values.get('format')?.[0] === 'json') {
    const shared = { words, showSecrets: false, version: __VERSION__, verbose: true, explain: true };
    json(result, { ...shared, columns: 0, color: false, writer: io.stdout });
    return exitCodeOf(result);
  }
  const lines = [...foundLines(result, words), ...droppedLines(result, words)];
  const silent = rules.filter((rule) => rule.own && !isMentioned(rule, result));
  lines.push(...silent.map((rule) => silentLine(rule, { path: file, text: textOf(io.cwd, file), words })));
  for (const line of lines) io.stdout.write(`${printable(veilOf(result, false).text(line))}\n`);
  for (const { what } of result.coverage.skipped) io.stderr.write(`${printable(what)}\n`);
  return exitCodeOf(result);
}

function foundLines({ findings }: ScanResult, words: Words): string[] {
  return findings.flatMap(({ rule, secret, confidence, places, companions }) => {
    const reason = words.say('cli.rules.found', { confidence: words.say(`confidence.${confidence}`) });
    const halves = [{ rule, secret, places }, ...companions];
    return halves.flatMap((half) =>
      half.places.map((place) => {
        const where = `${place.path}:${place.line}:${place.column}`;
        return `✖ ${where}  ${half.rule.id}  ${redact(half.secret)}  ${reason}`;
      }),
    );
  });
}

function droppedLines({ dropped }: ScanResult, words: Words): string[] {
  return dropped.map((one) => {
    const reason = words.say('cli.rules.dropped', { reason: droppedReason(words, one) });
    return `- ${one.path}:${one.line}:${one.column}  ${one.rule.id}  ${one.value}  ${reason}`;
  });
}

function isMentioned({ id }: RuleDef, { findings, dropped }: ScanResult): boolean {
  return [...findings, ...dropped].some(({ rule }) => rule.id === id);
}

/** Why one of the user's own rules has nothing to say of a file. */
function silentLine(
  rule: RuleDef,
  { path, text, words }: { readonly path: string; readonly text: string; readonly words: Words },
): string {
  if (rule.path !== undefined && !rule.path.test(path))
    return `- ${words.say('cli.rules.other-path', { rule: rule.id })}`;
  if (rule.anywhere) return `- ${words.say('cli.rules.nowhere', { rule: rule.id })}`;
  const places = rule.keywords.map((keyword) => ({ keyword, at: indexOfKeyword(text, keyword) }));
  const [first] = places.filter(({ at }) => at !== -1);
  if (first === undefined)
    return `- ${words.say('cli.rules.no-keyword', { rule: rule.id, keywords: rule.keywords.join(', ') })}`;
  const line = text.slice(0, first.at).split('\n').length;
  return `- ${words.say('cli.rules.no-match', { rule: rule.id, keyword: first.keyword, line })}`;
}

/** Smart case, as the search has it. */
function indexOfKeyword(text: string, keyword: string): number {
  const ignoresCase = keyword === keyword.toLowerCase();
  return ignoresCase ? text.toLowerCase().indexOf(keyword) : text.indexOf(keyword);
}

/** Empty when it is no file: a folder, a pattern. What cannot be read the scan has told. */
function textOf(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'latin1');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
