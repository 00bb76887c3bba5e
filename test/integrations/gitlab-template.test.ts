/*
 * The template for GitLab CI is one job with the keys that GitLab knows, and its commands start leakgate.
 * https://docs.gitlab.com/ci/yaml/
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withCiMachine } from './ci-machine.ts';

const FILE = new URL('../../templates/leakgate.gitlab-ci.yml', import.meta.url);
const { leakgate: job, variables, ...others } = parse(readFileSync(FILE, 'utf8'));

test('one job, with the whole history and the report that GitLab shows', () => {
  expect(others).toEqual({});
  expect(Object.keys(job)).toEqual(['stage', 'image', 'variables', 'before_script', 'script', 'artifacts', 'rules']);
  expect(job.variables).toEqual({ GIT_DEPTH: '0' });
  expect(job.artifacts.when).toBe('always');
  expect(job.script.join()).toContain(`--output gitlab=${job.artifacts.reports.secret_detection}`);
});

test('the version is that of this package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  // Not of the job: there the file that includes this one could not set another.
  expect(variables).toEqual({ LEAKGATE_VERSION: version });
});

test.each([0, 1, 2])('the commands: installed away from the checkout, and its status %i is that of the job', (status) =>
  withCiMachine(status, async (machine) => {
    const script = [...job.before_script, ...job.script].join('\n');
    expect(await machine.bash(script, { LEAKGATE_VERSION: '1.2.3' })).toMatchObject({ code: status });
    expect(machine.startedWith('npm')).toContain('leakgate@1.2.3');
    expect(machine.startedWith('leakgate')).toEqual(['ci', '--output', 'gitlab=gl-secret-detection-report.json']);
    expect(await machine.repo.git('status', '--porcelain')).toBe('');
  }),
);
