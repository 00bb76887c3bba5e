import { expect, test } from 'vitest';
import { describeDoctor, describePlan } from '../../src/hooks/describe.ts';
import type { DoctorReport } from '../../src/hooks/doctor.ts';
import { loadWords } from '../../src/messages/load.ts';
import { makeRepo } from './helper.ts';

const report: DoctorReport = {
  protected: false,
  blocked: true,
  manager: 'plain',
  hookPath: '/repo/.git/hooks/pre-commit',
  output: 'red \u001b[31mtext\u001b[0m\u0007\n',
  milliseconds: 12,
  problems: ['fails-always'],
  others: [],
};

test.each(['en', 'ja'] as const)(
  'a plan in %s: every step, each different block once, every note, no hole left open',
  async (language) => {
    const repo = await makeRepo();
    const lines = describePlan(await repo.plan(), await loadWords(language));
    const text = lines.join('\n');
    expect(text).toContain('.git/hooks/pre-merge-commit');
    expect(text.match(/>>> leakgate >>>/g)).toHaveLength(3);
    expect(text).toContain('"prepare": "leakgate init --yes"');
    expect(text).not.toMatch(/\{\w+\}(?!\/)/);
  },
);

test('a plan with nothing to do: one sentence says so', async () => {
  const repo = await makeRepo();
  await repo.install();
  const words = await loadWords('en');
  expect(describePlan(await repo.plan(), words)).toContain(words.say('hooks.nothing'));
});

test.each(['en', 'ja'] as const)(
  'a report in %s: verdict, problems and what the hook printed, without control characters',
  async (language) => {
    const words = await loadWords(language);
    expect(describeDoctor(report, words)).toEqual([
      words.say('hooks.doctor.unproved'),
      `- ${words.say('hooks.problem.fails-always')}`,
      words.say('hooks.doctor.output'),
      '    red text',
    ]);
  },
);

test('a report of a protected repository: one line', async () => {
  const words = await loadWords('en');
  const lines = describeDoctor({ ...report, protected: true, problems: [] }, words);
  expect(lines).toEqual([
    'Protected: the hook blocked a commit with a synthetic key (12 ms, /repo/.git/hooks/pre-commit).',
  ]);
});

test.each(['en', 'ja'] as const)(
  'a report in %s: one line for each other hook, whatever its state',
  async (language) => {
    const words = await loadWords(language);
    const states = ['present', 'missing', 'not-executable', 'inactive'] as const;
    const others = states.map((state) => ({ name: 'pre-push', state }) as const);
    const lines = describeDoctor({ ...report, manager: 'pre-commit', protected: true, problems: [], others }, words);
    expect(new Set(lines.slice(1)).size).toBe(4);
    expect(lines.at(-1)).toContain('pre-commit install --hook-type pre-push');
  },
);
