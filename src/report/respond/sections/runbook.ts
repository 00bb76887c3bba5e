/*
 * Owns the section on what to do: the steps of a runbook, by phase.
 */

import type { Phase, Runbook, Step } from '../../../model/runbook.ts';
import { codeLines } from '../code-lines.ts';
import type { Block, Fact, StepBlock } from '../page.ts';
import type { Teller } from '../teller.ts';

/** Steps are numbered through; a phase is named where it begins. */
export function runbookBlocks({ steps }: Runbook, teller: Teller): Block[] {
  let phase: Phase | null = null;
  return steps.flatMap((step, at): Block[] => {
    const begins = step.phase !== phase;
    phase = step.phase;
    const heading: Block = { kind: 'heading', line: teller.say(`runbook.phase.${step.phase}`) };
    return [...(begins ? [heading] : []), stepBlock(step, at + 1, teller)];
  });
}

function stepBlock(step: Step, number: number, teller: Teller): StepBlock {
  const { title, why, done, expected, links, cautions, commands, files } = step;
  const blocks: Block[] = [
    ...paragraphs(why, 'plain', teller),
    ...cautions.flatMap((caution) => paragraphs(caution, 'warning', teller)),
    ...files.map(
      (file): Block => ({
        kind: 'code',
        language: file.name.endsWith('.json') ? 'json' : 'text',
        name: [teller.outside(file.name)],
        lines: codeLines(file.text.trimEnd(), teller.veil),
      }),
    ),
    ...commands.map(
      ({ shell, text }): Block => ({
        kind: 'code',
        language: shell,
        name: null,
        lines: codeLines(text, teller.veil),
      }),
    ),
    { kind: 'facts', facts: [...expectedFacts(expected, teller), tickFact(step, teller)] },
    ...(links.length === 0 ? [] : [{ kind: 'list', items: links.map((link) => [teller.link(link)]) } as const]),
  ];
  const ticked = done === null ? null : teller.say('respond.step.done', { day: teller.outside(done) });
  return { kind: 'step', number, title: teller.prose(title), done: ticked, blocks };
}

function expectedFacts(expected: string | null, teller: Teller): Fact[] {
  if (expected === null) return [];
  return [{ label: teller.words.say('respond.step.expected'), line: teller.prose(expected) }];
}

/** How to say that it is done, or that it is not. */
function tickFact({ id, done }: Step, teller: Teller): Fact {
  const option = done === null ? '--done' : '--not-done';
  return { label: teller.words.say('respond.step.tick'), line: [teller.outside(`${option} ${id}`)] };
}

function paragraphs(text: string, tone: 'plain' | 'warning', teller: Teller): Block[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => ({ kind: 'paragraph', line: teller.prose(line), tone }));
}
