/*
 * Owns `leakgate rules check`: whether the user's own rules find what they say and nothing of what they say they do not.
 */

import { Buffer } from 'node:buffer';
import { RULES } from '../../../../rules/index.ts';
import { expandTemplate } from '../../../config/expand-template.ts';
import { loadRules } from '../../../config/load-rules.ts';
import { scan } from '../../../engine/scan.ts';
import type { Source } from '../../../model/blob.ts';
import type { RuleDef } from '../../../model/rule.ts';
import { jsonText } from '../../../report/json-finding.ts';
import { printable } from '../../../report/printable.ts';
import type { Context, RunCommand } from '../../context.ts';

/** What is wrong with a rule: an example that it misses, or matches and should not. */
interface Failure {
  readonly what: 'missed' | 'matched';
  readonly example: string;
}

/** Exits 0 when all rules are fine, 1 when examples are not as they should be; what cannot be loaded throws. */
export const check: RunCommand = async (context) => {
  const { rules } = await loadRules(context.io.cwd, context.config, RULES);
  const own = rules.filter((rule) => rule.own);
  const results: { rule: RuleDef; failures: readonly Failure[] }[] = [];
  for (const rule of own) results.push({ rule, failures: await failuresOf(rule) });
  tell(results, context);
  return results.some(({ failures }) => failures.length > 0) ? 1 : 0;
};

function tell(
  results: readonly { readonly rule: RuleDef; readonly failures: readonly Failure[] }[],
  { args, io, words }: Context,
): void {
  if (args.values.get('format')?.[0] === 'json') {
    const all = results.map(({ rule: { id }, failures }) => {
      return { id, ok: failures.length === 0, failures: failures.map(({ what, example }) => ({ what, example })) };
    });
    io.stdout.write(`${jsonText(all, 2)}\n`);
    return;
  }
  if (results.length === 0) io.stdout.write(`${words.say('cli.rules.none')}\n`);
  for (const { rule, failures } of results) {
    const n = rule.examples.length;
    if (failures.length === 0) io.stdout.write(`✔ ${words.say('cli.rules.ok', { rule: rule.id, n })}\n`);
    for (const { what, example } of failures)
      io.stdout.write(`✖ ${words.say(`cli.rules.${what}`, { rule: rule.id, example: printable(example) })}\n`);
  }
}

async function failuresOf(rule: RuleDef): Promise<Failure[]> {
  const found = await matchedOf(rule, [...rule.examples, ...rule.nonExamples].map(expandTemplate));
  const missed = rule.examples.filter((_, index) => !found.has(index));
  const matched = rule.nonExamples.filter((_, index) => found.has(rule.examples.length + index));
  return [
    ...missed.map((example) => ({ what: 'missed', example }) as const),
    ...matched.map((example) => ({ what: 'matched', example }) as const),
  ];
}

/** Indices of those of `texts` in which `rule`, wherever they stand, finds something. */
async function matchedOf({ path: _, allow: __, ...rule }: RuleDef, texts: readonly string[]): Promise<Set<number>> {
  const { findings } = await scan({
    mode: 'files',
    rules: [rule],
    sources: [sourceOf(texts)],
    now: Date.now(),
    accounts: { own: [], canary: [] },
    explain: false,
    limits: { threads: 1, memory: 0 },
  });
  return new Set(findings.flatMap(({ places }) => places.map(({ path }) => Number(path))));
}

/** Each of `texts` as a file named by its index. */
function sourceOf(texts: readonly string[]): Source {
  return {
    async read(sink) {
      let bytes = 0;
      for (const [index, text] of texts.entries()) {
        const content = Buffer.from(`${text}\n`);
        bytes += content.length;
        sink.begin({ kind: 'file', origin: 'worktree', path: String(index), oid: null, size: content.length });
        sink.push(content);
        await sink.end();
      }
      const count = texts.length;
      return { objects: 0, files: count, bytes, skipped: [], excluded: [], remembered: 0, expected: count };
    },
  };
}
