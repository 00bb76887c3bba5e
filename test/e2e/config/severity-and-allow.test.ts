/*
 * What a configuration says of rules, paths and single findings: it holds, and every report tells it.
 */

import { describe, expect, it } from 'vitest';
import { awsPair } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';
import { found, idLine, told } from './told.ts';

const RULE = 'aws-access-key-id';

describe('severity', () => {
  it('changes how serious a finding is, and not the exit code', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', `[severity]\n${RULE} = "low"\n`);
      repo.write('a.txt', idLine(1));
      const result = await told(repo, ['files']);
      expect([result.findings[0]?.severity, result.code, result.configuration]).toEqual(['low', 1, undefined]);
    }));

  it.each(['staged', 'files', 'history'])('off: the rule is not looked for by leakgate %s, which is told', (command) =>
    withRepo(async (repo) => {
      await repo.commit({ 'leakgate.toml': `[severity]\n${RULE} = "off"\n` });
      repo.write('a.txt', idLine(1));
      repo.write('pair.txt', pairFile(2));
      await repo.git('add', '-A');
      const result = await told(repo, [command]);
      expect(result.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
      expect(result.configuration?.rules).toEqual([{ rule: RULE, how: 'off', file: 'leakgate.toml' }]);
      const { stdout } = await runWarm([command], { cwd: repo.dir });
      expect(stdout).toContain(RULE);
    }),
  );

  it.each([
    ['severity.aws-acces-key-id = "low"\n', 'aws-access-key-id'],
    ['allow.rules = ["aws-acess-key-id"]\n', 'aws-access-key-id'],
  ])('of a rule that does not exist, %j: exit 2, the right one is suggested', (text, suggestion) =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', text);
      const { code, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect(code).toBe(2);
      expect(stderr).toContain(suggestion);
    }),
  );
});

describe('allow', () => {
  it('rules: what they find is dropped in sight, and counted', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', `[allow]\nrules = ["${RULE}"]\n`);
      repo.write('a.txt', idLine(1) + idLine(2));
      const result = await told(repo, ['files', '--explain']);
      expect([found(result), result.code]).toEqual([[], 0]);
      expect(result.dropped?.map(({ rule, filter }) => `${rule} ${filter}`)).toEqual(
        Array(2).fill(`${RULE} allowlist`),
      );
      expect(result.configuration).toMatchObject({
        allowlists: ['leakgate.toml'],
        heldBack: [{ file: 'leakgate.toml', count: 2 }],
        rules: [{ rule: RULE, how: 'allowed', file: 'leakgate.toml' }],
      });
    }));

  it.each(['staged', 'files', 'history', ''])('paths: nothing is reported there by leakgate %s', (command) =>
    withRepo(async (repo) => {
      await repo.commit({ 'leakgate.toml': '[allow]\npaths = ["fixtures/", "!/fixtures/"]\n' });
      repo.write('test/fixtures/a.txt', idLine(1));
      repo.write('fixtures/b.txt', idLine(2));
      await repo.git('add', '-A');
      const result = await told(repo, [command].filter(Boolean));
      expect([found(result), result.code]).toEqual([[`${RULE} fixtures/b.txt`], 1]);
      expect(result.configuration?.allowlists).toEqual(['leakgate.toml']);
    }),
  );

  it('values: the finding with that fingerprint may stand, others of its rule may not', () =>
    withRepo(async (repo) => {
      repo.write('a.txt', idLine(1) + idLine(2));
      const before = await told(repo, ['files']);
      const [first, second] = before.findings;
      repo.write('leakgate.toml', `[allow]\nvalues = ["${first?.fingerprint} canary in the docs"]\n`);
      const after = await told(repo, ['files']);
      expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual([second?.fingerprint]);
    }));

  it('values: a value in the clear is refused, and not repeated', () =>
    withRepo(async (repo) => {
      const { id } = awsPair(1);
      repo.write('leakgate.toml', `[allow]\nvalues = ["${id}"]\n`);
      const { code, stdout, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--verbose');
      expect(stderr).not.toContain(id);
    }));

  it('SARIF tells of it', () =>
    withRepo(async (repo) => {
      repo.write(
        'leakgate.toml',
        `exclude = ["x/"]\n[allow]\nrules = ["${RULE}"]\n[severity]\naws-secret-access-key = "off"\n`,
      );
      repo.write('a.txt', idLine(1));
      const { stdout } = await runWarm(['files', '--format', 'sarif'], { cwd: repo.dir });
      const log = JSON.parse(stdout) as {
        runs: { invocations: { toolExecutionNotifications: { descriptor: { id: string } }[] }[] }[];
      };
      const notes = log.runs[0]?.invocations[0]?.toolExecutionNotifications.map(({ descriptor }) => descriptor.id);
      expect(notes?.sort()).toEqual([
        'configuration/allowlist',
        'configuration/excluded',
        'configuration/rule-allowed',
        'configuration/rule-off',
      ]);
    }));
});
