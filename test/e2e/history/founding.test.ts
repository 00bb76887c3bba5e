/*
 * The founding scenario: a Rails initializer with a key pair is blocked; committed all the same and then removed, it is
 * still found, and the report says that removing it did not help.
 */

import { expect, it } from 'vitest';
import { type ReportFinding, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { onlyPlace, SECRET_RULE } from './pair.ts';

const PATH = 'config/initializers/carrierwave.rb';
const { id, secret } = awsPair('founding');

const INITIALIZER = `CarrierWave.configure do |config|
  config.fog_provider = 'fog/aws'
  config.fog_credentials = {
    provider: 'AWS',
    aws_access_key_id: '${id}',
    aws_secret_access_key: '${secret}',
    region: 'ap-northeast-1',
  }
end
`;

interface WithAdvice extends ReportFinding {
  readonly advice: {
    readonly steps: readonly { readonly code: string; readonly sentence: string }[];
    readonly replacements: readonly Record<string, unknown>[];
  };
}

it('staged: blocked, with the Ruby lines to paste', () =>
  withRepo(async (repo) => {
    repo.write(PATH, INITIALIZER);
    await repo.git('add', '-A');
    const found = await report(['staged'], { cwd: repo.dir });
    expect(found.code).toBe(1);
    const [finding, other] = found.findings as WithAdvice[];
    expect(other).toBeUndefined();
    expect(finding).toMatchObject({ rule: SECRET_RULE, places: [{ path: PATH, line: 6, origin: 'index' }] });
    expect(finding?.advice.replacements).toMatchObject([
      { path: PATH, line: 6, after: `    aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'),` },
      { path: PATH, line: 5, after: `    aws_access_key_id: ENV.fetch('AWS_ACCESS_KEY_ID'),` },
    ]);
  }));

it('committed past the hook, then git rm --cached and committed: still found, since when, by whom, on which branch', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'README.md': '# app\n', [PATH]: INITIALIZER });
    await repo.git('rm', '-q', '--cached', PATH);
    await repo.git('commit', '-q', '-m', 'remove the keys');
    const found = await report(['history'], { cwd: repo.dir });
    expect(found.code).toBe(1);
    const date = await repo.git('log', '-1', '--format=%aI', commit);
    expect(onlyPlace(found)).toMatchObject({
      origin: 'history',
      path: PATH,
      line: 6,
      commit,
      author: 'Test <test@example.com>',
      date,
      lastCommit: commit,
      inHead: false,
      refs: ['refs/heads/main'],
    });
    const steps = (found.findings[0] as WithAdvice).advice.steps.map(({ code }) => code);
    expect(steps).toContain('removing-did-not-help');
    expect(steps[0]).toBe('deactivate-key');
  }));

it('and the file deleted on disk too: leakgate says that removing it did not help', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'README.md': '# app\n', [PATH]: INITIALIZER });
    await repo.git('rm', '-q', PATH);
    await repo.git('commit', '-q', '-m', 'remove the keys');
    const found = await report([], { cwd: repo.dir });
    expect(onlyPlace(found)).toMatchObject({ origin: 'history', path: PATH, commit, inHead: false });
    const steps = (found.findings[0] as WithAdvice).advice.steps.map(({ code }) => code);
    expect(steps).toContain('removing-did-not-help');
  }));

it('and the file left on disk: leakgate still tells the commit, the branch, and that HEAD no longer has it', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'README.md': '# app\n', [PATH]: INITIALIZER });
    await repo.git('rm', '-q', '--cached', PATH);
    await repo.git('commit', '-q', '-m', 'remove the keys');
    const found = await report([], { cwd: repo.dir });
    expect(onlyPlace(found)).toMatchObject({ origin: 'worktree', commit, inHead: false, refs: ['refs/heads/main'] });
    const { steps, replacements } = (found.findings[0] as WithAdvice).advice;
    expect(steps.map(({ code }) => code)).toContain('removing-did-not-help');
    expect(replacements).toContainEqual(
      expect.objectContaining({ after: `    aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'),` }),
    );
    expect(found.code).toBe(1);
  }));
