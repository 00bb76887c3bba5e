/*
 * action.yml is what GitHub allows for composite actions, and its scripts do what they should with every input.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test as oneByOne } from 'vitest';
import { parse } from 'yaml';
import { type CiMachine, type CiRun, withCiMachine } from './ci-machine.ts';

const test = oneByOne.concurrent;

interface Step {
  readonly id: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const ROOT = new URL('../../', import.meta.url);
const action = parse(readFileSync(new URL('action.yml', ROOT), 'utf8')) as Action;
const TOKEN = 'token of the job';

/** Runs the steps of the action with these inputs, in the checkout; a step that fails is the last. */
async function runAction(machine: CiMachine, inputs: Readonly<Record<string, string>> = {}): Promise<CiRun> {
  const given = { token: TOKEN, ...inputs };
  const values = new Map<string, string>();
  for (const [name, input] of Object.entries(action.inputs)) values.set(`inputs.${name}`, input.default);
  for (const [name, value] of Object.entries(given)) values.set(`inputs.${name}`, value);
  let last: CiRun = { code: null, output: '', outputs: {} };
  for (const { id, env, run } of action.runs.steps) {
    const filled = Object.entries(env).map(([name, text]) => [name, filledIn(text, values)]);
    last = await machine.bash(run, Object.fromEntries(filled));
    for (const [name, value] of Object.entries(last.outputs)) values.set(`steps.${id}.outputs.${name}`, value);
    if (last.code !== 0) return last;
  }
  return last;
}

function filledIn(text: string, values: ReadonlyMap<string, string>): string {
  const name = /^\$\{\{ ([\w.-]+) \}\}$/.exec(text)?.[1] ?? '';
  const value = values.get(name);
  if (value === undefined) throw new Error(`nothing is known of ${text}`);
  return value;
}

describe('action.yml', () => {
  test('has the keys of a composite action, and no others', () => {
    expect(Object.keys(action)).toEqual(['name', 'description', 'branding', 'inputs', 'outputs', 'runs']);
    expect(Object.keys(action.runs)).toEqual(['using', 'steps']);
    expect(action.runs.using).toBe('composite');
    for (const step of action.runs.steps) expect(Object.keys(step)).toEqual(['id', 'name', 'shell', 'env', 'run']);
    for (const input of Object.values(action.inputs)) expect(Object.keys(input)).toEqual(['description', 'default']);
  });

  test('puts no expression into a script, and starts no action of anybody else', () => {
    for (const { shell, run, env } of action.runs.steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
      for (const value of Object.values(env))
        expect(value).toMatch(/^\$\{\{ (inputs|steps\.install\.outputs)\.[a-z-]+ \}\}$/);
    }
  });

  test('installs the version of this package', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { readonly version: string };
    expect(action.inputs['version']?.default).toBe(version);
  });
});

describe('the steps', () => {
  test('no inputs: leakgate ci runs in the checkout, installed away from it, without the token', () =>
    withCiMachine(0, async (machine) => {
      expect(await runAction(machine)).toMatchObject({ code: 0, outputs: { 'exit-code': '0' } });
      expect(machine.startedWith('npm')).toContain(`leakgate@${action.inputs['version']?.default}`);
      expect(machine.startedWith('npm')).toContain('--ignore-scripts');
      expect(machine.startedWith('leakgate')).toEqual(['ci']);
      expect(machine.token()).toBe('');
      expect(readdirSync(machine.repo.dir).sort()).toEqual(['.git', 'readme.txt']);
    }));

  test('all inputs: each becomes an argument, and leakgate gets the token', () =>
    withCiMachine(0, async (machine) => {
      const args = '--verbose\n\n--from\norigin/main  --to\n';
      const given = { version: '1.2.3-rc.1', comment: 'true', label: 'a label', sarif: 'a b.sarif', fetch: 'true' };
      await runAction(machine, { ...given, args });
      expect(machine.startedWith('npm')).toContain('leakgate@1.2.3-rc.1');
      const own = ['--fetch', '--comment', '--label=a label', '--output=sarif=a b.sarif'];
      expect(machine.startedWith('leakgate')).toEqual(['ci', ...own, '--verbose', '--from', 'origin/main  --to']);
      expect(machine.token()).toBe(TOKEN);
    }));

  test.each([1, 2])('leakgate exits %i: the job fails with that, and the output says it', (status) =>
    withCiMachine(status, async (machine) => {
      expect(await runAction(machine)).toMatchObject({ code: status, outputs: { 'exit-code': String(status) } });
    }),
  );

  test('a shallow checkout: said, unless what is missing is fetched', () =>
    withCiMachine(0, async (machine) => {
      expect((await runAction(machine)).output).not.toContain('::warning');
      await machine.repo.commit({ 'readme.txt': 'again\n' });
      machine.repo.write('.git/shallow', `${await machine.repo.git('rev-parse', 'HEAD')}\n`);
      expect((await runAction(machine)).output).toContain('::warning title=leakgate::');
      expect((await runAction(machine, { fetch: 'true' })).output).not.toContain('::warning');
    }));

  test.each(['"; touch pwned; "', '$(touch pwned)', '`touch pwned`', "'; touch pwned; '", '${{ x }}', '-h', '*'])(
    'hostile inputs, %s: text stays text',
    (text) =>
      withCiMachine(0, async (machine) => {
        await runAction(machine, { label: text, sarif: text, args: text, token: text });
        expect(machine.startedWith('leakgate')).toEqual(['ci', `--label=${text}`, `--output=sarif=${text}`, text]);
        expect(machine.token()).toBe(text);
        expect(await machine.repo.git('status', '--porcelain')).toBe('');
      }),
  );

  test.each<[Readonly<Record<string, string>>]>([
    [{ version: '"; touch pwned; "' }],
    [{ version: '../evil' }],
    [{ version: 'https://example.com/x.tgz' }],
    [{ version: '--registry=x' }],
    [{ version: '1\n2' }],
    [{ version: '' }],
    [{ comment: 'yes' }],
    [{ comment: '$(touch pwned)' }],
    [{ fetch: '' }],
  ])('an input of the wrong form, %j: exit 2, and leakgate does not run', (given) =>
    withCiMachine(0, async (machine) => {
      const { code, output } = await runAction(machine, given);
      expect(code).toBe(2);
      expect(output).toMatch(/^::error title=leakgate::[^\n]*\n$/);
      expect(machine.startedWith('leakgate')).toBe(null);
      expect(await machine.repo.git('status', '--porcelain')).toBe('');
    }),
  );
});
