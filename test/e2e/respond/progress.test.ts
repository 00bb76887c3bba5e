/*
 * What `leakgate respond` keeps between two runs.
 */

import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { ACCOUNT } from '../../helpers/trail-logs.ts';
import { Repo, withRepo } from '../../helpers/with-repo.ts';
import { LEAKED, notice, railsShop, respond, stepsOf, TOKEN, type Told, told, written } from './scene.ts';

let folder: string;
let shop: Repo;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leakgate-respond-'));
  shop = await railsShop(folder);
});
afterEach(() => rmSync(shop.path('.git/leakgate'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const incidents = (repo: Repo) => repo.path('.git/leakgate/incidents');
const doneIn = ({ runbook }: Told) => runbook.steps.filter(({ done }) => done !== null).map(({ id }) => id);

it('ticks, and takes ticks back; without arguments the same incident goes on, with all that was known', async () => {
  await told(shop.dir, ['--notice', '-', '--done', 'other-identity'], { input: notice() });
  const next = await told(shop.dir, ['--done', 'deactivate-key', '--done', 'roll-out']);
  expect(next.incident).toMatchObject({ id: LEAKED.id, account: ACCOUNT, user: 'app' });
  expect(next.notice).toMatchObject({ kind: 'exposed-key' });
  expect(doneIn(next)).toEqual(['other-identity', 'deactivate-key', 'roll-out']);
  expect(next.progress.done).toBe(3);
  expect(doneIn(await told(shop.dir, [LEAKED.id, '--not-done', 'roll-out']))).toEqual([
    'other-identity',
    'deactivate-key',
  ]);
  const { stdout } = await respond(shop.dir, []);
  expect(stdout.match(/^\[x\]/gm)).toHaveLength(2);
  expect(stdout).toContain('--not-done deactivate-key');
});

it('is a file for its owner alone, without a secret, that git does not see', async () => {
  await told(shop.dir, ['--notice', '-', '--user', 'uploader'], {
    input: `${notice()}\nThe secret is ${LEAKED.secret}`,
  });
  const name = join(incidents(shop), `${LEAKED.id}.json`);
  expect(readdirSync(incidents(shop))).toEqual([`${LEAKED.id}.json`]);
  expect([statSync(name).mode & 0o777, statSync(incidents(shop)).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(JSON.parse(written(name))).toMatchObject({ version: 1, keyId: LEAKED.id, user: 'uploader' });
  expect(await shop.git('status', '--porcelain', '--ignored')).toBe('');
  expect((await told(shop.dir, [])).incident.user).toBe('uploader');
});

it('is one for all worktrees of a repository', async () => {
  const linked = new Repo(join(folder, 'linked'));
  await shop.git('worktree', 'add', '-q', '--detach', linked.dir);
  await told(linked.dir, [LEAKED.id, '--done', 'deactivate-key']);
  await shop.git('worktree', 'remove', '--force', linked.dir);
  expect(doneIn(await told(shop.dir, []))).toEqual(['deactivate-key']);
});

it('of two incidents asks which, and goes on with the one that is named', async () => {
  const other = awsPair('other').id;
  await told(shop.dir, [LEAKED.id, '--done', 'deactivate-key']);
  await told(shop.dir, [other]);
  const { code, stdout, stderr } = await respond(shop.dir, []);
  expect([code, stdout, stderr.includes(other), stderr.includes(LEAKED.id)]).toEqual([2, '', true, true]);
  expect(doneIn(await told(shop.dir, [LEAKED.id]))).toEqual(['deactivate-key']);
});

it('of a credential of another provider: goes on when nothing has it any more', () =>
  withRepo(async (repo) => {
    repo.write('.env', `GITHUB_TOKEN=${TOKEN}\n`);
    const { findings } = await report(['files'], { cwd: repo.dir });
    const first = await told(repo.dir, ['--finding', findings[0]?.fingerprint.slice(0, 10) ?? '']);
    rmSync(repo.path('.env'));
    const next = await told(repo.dir, ['--done', 'revoke']);
    expect(next.incident).toMatchObject({ id: first.incident.id, provider: 'github', rule: 'github-personal-token' });
    expect([next.exposure?.places, doneIn(next)]).toEqual([[], ['revoke']]);
    expect(stepsOf(next)[0]).toBe(stepsOf(first)[0]);
  }));

it('a damaged file: exit 2, names it, and leaves it alone', async () => {
  await told(shop.dir, [LEAKED.id]);
  const name = join(incidents(shop), `${LEAKED.id}.json`);
  shop.write(`.git/leakgate/incidents/${LEAKED.id}.json`, '{"version":1}');
  const { code, stderr } = await respond(shop.dir, [LEAKED.id]);
  expect([code, stderr.includes(name), existsSync(name)]).toEqual([2, true, true]);
});
