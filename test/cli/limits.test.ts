import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../src/cli/limits.ts';
import { parse } from '../../src/cli/parse.ts';
import { loadWords } from '../../src/messages/load.ts';
import { isLeakgateError } from '../../src/util/errors.ts';

const MB = 1024 * 1024;

function failure(argv: readonly string[]): unknown {
  try {
    parse(argv);
  } catch (error) {
    return error;
  }
  throw new Error(`${argv.join(' ')} was accepted`);
}

test.each([
  [1, 1],
  [3, 3],
  [4, 4],
  [128, 4],
])('%i cores: %i threads, 256 MB', (cores, threads) => {
  expect(limitsOf(parse([]), { cores })).toEqual({ threads, memory: 256 * MB });
});

test.each([
  [['--threads', '1'], { threads: 1, memory: 256 * MB }],
  [['--threads=64', '--memory=64'], { threads: 64, memory: 64 * MB }],
  [['history', '--memory', '4096', 'main'], { threads: 2, memory: 4096 * MB }],
  [['files', '--threads', '2', '--threads', '8', '-'], { threads: 8, memory: 256 * MB }],
  [['staged', '--threads', '08'], { threads: 8, memory: 256 * MB }],
])('%j', (argv, limits) => {
  expect(limitsOf(parse(argv), { cores: 2 })).toEqual(limits);
});

test.each([
  [[], { threads: 3, memory: 512 * MB }],
  [['--threads', '1'], { threads: 1, memory: 512 * MB }],
  [['--memory', '64'], { threads: 3, memory: 64 * MB }],
])('%j goes before the configuration', (argv, limits) => {
  expect(limitsOf(parse(argv), { cores: 2, configured: { threads: 3, memory: 512 } })).toEqual(limits);
});

describe.each([
  ['threads', ['0', '65', '-1', '1.5', 'many', '1e1', ' 2', '0x2', '99999999999999999999'], { least: 1, most: 64 }],
  ['memory', ['0', '63', '-64', '64.5', '1GB', '256MB', '1048577'], { least: 64, most: 1_048_576 }],
] as const)('--%s', (name, values, bounds) => {
  test.each(values)('cannot be %j: the error names the flag and what it may be', async (value) => {
    const error = failure([`--${name}=${value}`]);
    expect(error).toMatchObject({ code: 'bad-number', facts: { option: `--${name}`, value, ...bounds } });
    for (const language of ['en', 'ja'] as const) {
      const facts = isLeakgateError(error) ? error.facts : {};
      const sentence = (await loadWords(language)).say('error.bad-number', facts);
      for (const part of [`--${name}`, value, bounds.least, bounds.most]) expect(sentence).toContain(String(part));
    }
  });

  test('needs a value', () => {
    expect(failure([`--${name}`])).toMatchObject({ code: 'missing-argument' });
    expect(failure([`--${name}=`])).toMatchObject({ code: 'missing-argument' });
  });
});

describe('--no-cache', () => {
  test.each([[[]], [['history']]])('%j has it', (command) => {
    expect(parse([...command, '--no-cache']).booleans.has('no-cache')).toBe(true);
    expect(parse(command).booleans.has('no-cache')).toBe(false);
  });

  test.each(['staged', 'files', 'rules', 'init', 'doctor'])('%s does not', (command) => {
    expect(failure([command, '--no-cache'])).toMatchObject({ code: 'unknown-option' });
  });

  test('takes no value', () => {
    expect(failure(['--no-cache=yes'])).toMatchObject({ code: 'bad-option-value' });
  });
});

test.each(['rules', 'init', 'uninstall', 'doctor'])('%s scans nothing: no limits', (command) => {
  expect(failure([command, '--threads', '2'])).toMatchObject({ code: 'unknown-option' });
});
