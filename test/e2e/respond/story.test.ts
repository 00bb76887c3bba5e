/*
 * The whole way of somebody who had a mail from AWS: from the notice to a clean history, and a hook that stops the next one.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../helpers/clean-env.ts';
import { report } from '../../helpers/run-cli.ts';
import { ACCOUNT, writeTrail } from '../../helpers/trail-logs.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import type { Repo } from '../../helpers/with-repo.ts';
import { testWith } from '../../slow/integrations/tool.ts';
import { planned } from '../purge/scene.ts';
import { commandsOf, expectNoSecret, LEAKED, LOGS, notice, railsShop, stepsOf, told } from './scene.ts';

const testWithFilterRepo = testWith('git-filter-repo');

let folder: string;
let shop: Repo;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leakgate-respond-'));
  shop = await railsShop(folder);
  await shop.git('remote', 'set-url', 'origin', join(folder, 'origin.git'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `leakgate <args>` in the repository; no secret may be in what it says. */
async function run(args: readonly string[], cwd = shop.dir): Promise<Run> {
  const result = await runWarm(args, { cwd });
  expectNoSecret(result.stdout + result.stderr);
  return result;
}

const findings = async (cwd: string) => (await report(['history'], { cwd })).findings.map(({ rule }) => rule);

describe('the story of a pushed key', () => {
  test('the mail leads to a runbook, in order', async () => {
    writeTrail(join(folder, 'trail'), LOGS.events);
    const input = notice();
    const found = await told(shop.dir, ['--notice', '-', '--cloudtrail', join(folder, 'trail')], { input });
    expect(found).toMatchObject({
      incident: { id: LEAKED.id, account: ACCOUNT, user: 'app' },
      notice: { kind: 'exposed-key' },
      exposure: { complete: true, published: [{ branches: ['main'] }] },
      trail: { firstHostile: { id: LOGS.planted.firstHostileId } },
      least: { principal: `arn:aws:iam::${ACCOUNT}:user/app` },
    });
    const steps = stepsOf(found);
    const order = ['other-identity', 'deactivate-key', 'revoke-user-sessions', 'replacement-key', 'stop-created'];
    order.push('child-credentials', 'root-password', 'make-private', 'purge-history', 'reply-case', 'install-hook');
    expect(steps.filter((id) => order.includes(id))).toEqual(order);
    const reply = found.runbook.steps.flatMap(({ files }) => files).find(({ name }) => name === 'leakgate-reply.txt');
    expect(reply?.text).not.toContain(LEAKED.id);
    for (const [step, command] of [
      ['purge-history', 'npx leakgate purge'],
      ['install-hook', 'npx leakgate init'],
    ] as const)
      expect(commandsOf(found, step)).toContain(command);
  });

  test('the reply grows with what is ticked off', async () => {
    const found = await told(shop.dir, ['--done', 'deactivate-key', '--done', 'root-password']);
    expect(found.progress.done).toBe(2);
    const [reply] = found.runbook.steps.find(({ id }) => id === 'reply-case')?.files ?? [];
    expect(reply?.text).toContain('root user has been changed');
  });

  test('the key is taken out of the files, and committed', async () => {
    const command =
      commandsOf(await told(shop.dir, []), 'roll-out')
        .split('\n')
        .at(-1) ?? '';
    const args = command.split(' ').slice(2);
    expect([args, (await run(args)).code]).toEqual([['fix', '--apply', 'config/initializers/carrierwave.rb'], 0]);
    await shop.git('add', '.');
    expect((await report(['staged'], { cwd: shop.dir })).findings).toEqual([]);
    await shop.git('commit', '-q', '--no-verify', '-m', 'read the key from the environment');
    expect(await shop.git('show', 'HEAD:config/initializers/carrierwave.rb')).toContain("ENV.fetch('AWS_");
    expect(await findings(shop.dir)).toContain('aws-secret-access-key');
  });

  testWithFilterRepo(
    'the history is purged in a mirror, which is clean (where git-filter-repo is on PATH)',
    async () => {
      const into = join(folder, 'clean.git');
      const { code, outcome } = await planned(shop, '--execute', '--yes', '--into', into);
      expect([code, outcome?.left, outcome?.complete]).toEqual([0, [], true]);
      expect(await findings(outcome?.mirror ?? '')).toEqual([]);
      // Nothing is pushed, and nothing here is changed.
      expect(await findings(join(folder, 'origin.git'))).toContain('aws-secret-access-key');
      const { exposure } = await told(into, [LEAKED.id]);
      expect(exposure).toMatchObject({ places: [], complete: true });
      expect(dirname(outcome?.bundle ?? '')).toBe(folder);
    },
  );

  test('the hook is installed, and doctor says that it blocks', async () => {
    shop.installPackage();
    expect((await run(['init', '--yes'])).code).toBe(0);
    const { code, stdout } = await run(['doctor']);
    expect([code, stdout.includes('Protected')]).toEqual([0, true]);
    shop.write('again.rb', `id = '${LEAKED.id}'\nsecret_access_key = '${LEAKED.secret}'\n`);
    await shop.git('add', 'again.rb');
    expect((await shop.tryGit(['commit', '-q', '-m', 'again'])).code).not.toBe(0);
    await shop.git('rm', '-q', '--cached', 'again.rb');
  });

  test('when every step is done, the incident is over', async () => {
    const { runbook } = await told(shop.dir, []);
    const { progress } = await told(
      shop.dir,
      stepsOf({ runbook }).flatMap((step) => ['--done', step]),
    );
    expect(progress.done).toBe(progress.of);
    const { stdout } = await run(['respond']);
    expect(stdout).toContain('Every step is done.');
  });
});
