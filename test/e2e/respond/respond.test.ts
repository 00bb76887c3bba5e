/*
 * What `leakgate respond` takes and how it ends, in repositories of every kind and outside of one.
 */

import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { ACCOUNT } from '../../helpers/trail-logs.ts';
import { Repo, withFolder, withRepo } from '../../helpers/with-repo.ts';
import { LEAKED, notice, railsShop, respond, SLACK, stepsOf, TOKEN, told, written } from './scene.ts';

const OTHER = awsPair('other').id;
const HARMLESS = `From: Amazon Web Services <no-reply-aws@amazon.com>
Subject: [Action Required] AWS Lambda end of support for Node.js 16

Hello, we are ending support for the Node.js 16 runtime in AWS Lambda. The runtime is deprecated. No keys are affected.
`;

let folder: string;
let shop: Repo;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leakgate-respond-'));
  shop = await railsShop(folder);
});
afterEach(() => rmSync(shop.path('.git/leakgate'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is kept of incidents. */
const kept = (repo: Repo = shop) => existsSync(repo.path('.git/leakgate/incidents'));

describe('what it is about', () => {
  it('a key id: where the key is, and what to do', async () => {
    const { incident, exposure, runbook, progress } = await told(shop.dir, [LEAKED.id]);
    expect(incident).toMatchObject({ id: LEAKED.id, keyId: LEAKED.id, provider: 'aws', account: null, user: null });
    expect(incident.mentioned).toEqual(['app-uploads']);
    expect(exposure).toMatchObject({
      complete: true,
      findings: [{ rule: 'aws-secret-access-key' }],
      published: [{ repository: 'acme/shop', branches: ['main'] }],
    });
    expect(new Set(exposure?.places.map(({ kind }) => kind))).toEqual(new Set(['work-tree', 'index', 'history']));
    expect(progress).toEqual({ done: 0, of: runbook.steps.length });
    expect(stepsOf({ runbook })).toEqual(expect.arrayContaining(['deactivate-key', 'purge-history', 'install-hook']));
  });

  it('a key id that is nowhere: exit 0, the key works all the same', async () => {
    expect(await told(shop.dir, [OTHER])).toMatchObject({ incident: { keyId: OTHER }, exposure: { places: [] } });
  });

  it.each(['file', '-'])('a notice, from %s: its key, account, user and case', async (from) => {
    if (from === 'file') writeFileSync(join(folder, 'notice.txt'), notice());
    const args = ['--notice', from === 'file' ? '../notice.txt' : '-'];
    const found = await told(shop.dir, args, from === '-' ? { input: notice() } : {});
    expect(found).toMatchObject({
      incident: { id: LEAKED.id, account: ACCOUNT, user: 'app' },
      notice: { kind: 'exposed-key', isHarmless: false, caseId: '170950000000001' },
      exposure: { findings: [{ rule: 'aws-secret-access-key' }] },
    });
    expect(stepsOf(found).slice(0, 3)).toEqual(['deadline', 'other-identity', 'deactivate-key']);
  });

  it('a notice of several keys: is about the first, and the others are told', async () => {
    const { code, stderr, stdout } = await respond(shop.dir, ['--notice', '-'], { input: notice(OTHER) });
    expect([code, stderr.includes(OTHER), stderr.includes(LEAKED.id)]).toEqual([0, true, false]);
    expect(stdout.split('\n')[0]).toContain(LEAKED.id);
    const second = await respond(shop.dir, [OTHER, '--notice', '-'], { input: notice(OTHER) });
    expect([second.code, second.stderr.includes(LEAKED.id)]).toEqual([0, true]);
    const alone = await respond(shop.dir, ['--notice', '-'], { input: notice() });
    expect(alone.stderr).toBe('');
  });

  it('a harmless notice: exit 0, no steps, nothing kept', async () => {
    const input = HARMLESS;
    expect(await told(shop.dir, ['--notice', '-'], { input })).toMatchObject({
      notice: { kind: 'deprecation', isHarmless: true },
      exposure: null,
      runbook: { steps: [] },
    });
    expect(kept()).toBe(false);
    expect((await respond(shop.dir, [], {})).code).toBe(2);
  });

  it('a console error, where there is no key: steps for the account, kept as one', () =>
    withRepo(async ({ dir }) => {
      const input = 'This account is currently blocked and not recognized as a valid account. Contact AWS Support.';
      const { incident, exposure, runbook } = await told(dir, ['--notice', '-', '--account', ACCOUNT], { input });
      expect([incident.id, exposure]).toEqual([`account${ACCOUNT}`, null]);
      expect(stepsOf({ runbook })[0]).toBe('account-blocked');
      expect((await told(dir, [`account${ACCOUNT}`])).notice).toMatchObject({ kind: 'blocked' });
      expect((await told(dir, [])).incident).toMatchObject({ id: `account${ACCOUNT}`, account: ACCOUNT });
      expect((await told(dir, ['--notice', '-'], { input })).incident.id).toBe('notice');
      expect((await told(dir, ['notice', '--done', 'account-blocked'])).progress.done).toBe(1);
    }));

  it('a finding, whole or its first digits: the same as its key', async () => {
    const fingerprint = (await told(shop.dir, [LEAKED.id])).exposure?.findings[0]?.fingerprint ?? '';
    for (const finding of [fingerprint, fingerprint.slice(0, 8)]) {
      const { incident, exposure } = await told(shop.dir, ['--finding', finding]);
      expect(incident).toMatchObject({ id: LEAKED.id, keyId: LEAKED.id, rule: 'aws-secret-access-key' });
      expect(exposure?.findings.map((each) => each.fingerprint)).toEqual([fingerprint]);
    }
  });

  it('findings of other providers: their steps, and none of AWS', () =>
    withRepo(async (repo) => {
      await repo.commit({
        's3.rb': "bucket = 's3://app-uploads'\n",
        'a.rb': `GITHUB_TOKEN = "${TOKEN}"\n`,
        'b.rb': `slack = "${SLACK}"\n`,
      });
      for (const [rule, page] of [
        ['github-personal-token', 'https://github.com/settings/tokens'],
        ['slack-bot-token', 'https://api.slack.com/apps'],
      ] as const) {
        const fingerprint = await fingerprintOf(repo, rule);
        const { incident, exposure, runbook, trail, least } = await told(repo.dir, ['--finding', fingerprint]);
        const [provider] = rule.split('-');
        expect(incident).toMatchObject({ id: fingerprint.slice(0, 16), provider, rule, keyId: null, account: null });
        expect([exposure?.findings.length, trail, least]).toEqual([1, null, null]);
        expect(runbook.steps[0]).toMatchObject({ phase: 'contain', links: expect.arrayContaining([page]) });
        expect(stepsOf({ runbook })).not.toContain('deactivate-key');
        expect(await told(repo.dir, [incident.id])).toMatchObject({
          incident: { rule },
          runbook: { steps: expect.any(Array) },
        });
      }
    }));
});

/** Of the finding of `rule`. */
async function fingerprintOf(repo: Repo, rule: string): Promise<string> {
  const { findings } = await report(['files'], { cwd: repo.dir });
  return findings.find((each) => each.rule === rule)?.fingerprint ?? `no ${rule}: ${findings.map((each) => each.rule)}`;
}

describe('what it does not take: exit 2, nothing on stdout, nothing kept', () => {
  const secret = sample('${A-Za-z0-9+/}{40}', 'typed');
  it.each<[string, readonly string[], string]>([
    ['a text that is no notice', ['--notice', '-'], 'respond AKIA…'],
    ['a file that is not there', ['--notice', 'no.txt'], 'no.txt'],
    ['a finding that is not there', ['--finding', 'deadbeef'], 'deadbeef'],
    ['digits that are no fingerprint', ['--finding', 'dead'], 'dead'],
    ['nothing', [], '--notice'],
    ['what is no key id', [secret], '--finding'],
    ['a key id that is too short', [LEAKED.id.slice(0, 19)], 'AKIA…'],
    ['two key ids', [LEAKED.id, OTHER], '--finding'],
    ['a key id and a finding', [LEAKED.id, '--finding', 'deadbeef'], '--finding'],
    ['a step that there is not', [LEAKED.id, '--done', 'dance'], 'deactivate-key'],
    ['logs that are not there', [LEAKED.id, '--cloudtrail', '../none'], 'none'],
    ['--deactivate without --live', [LEAKED.id, '--deactivate'], '--live'],
    ['a day that is none', [LEAKED.id, '--since', '2026-02-31x'], '--since'],
    ['an address that is none', [LEAKED.id, '--cloudtrail', '.', '--usual-ip', 'home'], 'home'],
    ['a format of another command', [LEAKED.id, '--format', 'sarif'], 'markdown'],
    ['one input for two things', ['--notice', '-', '--live', '--secret-stdin'], ''],
    ['a region that is none', [LEAKED.id, '--region', 'mars; rm'], 'region'],
    ['a bucket that is none', [LEAKED.id, '--bucket', "a'b"], 'bucket'],
  ])('%s', async (_, args, says) => {
    const { code, stdout, stderr } = await respond(shop.dir, args, {
      input: 'Dear customer, your parcel has arrived.',
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain(secret);
    expect(kept()).toBe(false);
  });

  it('a notice that is too large', async () => {
    const input = 'x'.repeat(9 * 1024 * 1024);
    expect(await respond(shop.dir, ['--notice', '-'], { input })).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('where it stands', () => {
  it('outside of a repository: a runbook that says to look for it, nothing kept', () =>
    withFolder(async (dir) => {
      const { exposure, runbook } = await told(dir, [LEAKED.id, '--account', ACCOUNT]);
      expect([exposure, stepsOf({ runbook }).includes('find-exposure')]).toEqual([null, true]);
      expect((await respond(dir, [LEAKED.id])).stderr).not.toBe('');
      expect((await respond(dir, [])).code).toBe(2);
      expect((await respond(dir, ['--finding', 'deadbeef'])).code).toBe(2);
    }));

  it('in a folder below the top, in a linked worktree, in a bare repository: the same places', async () => {
    const linked = new Repo(join(folder, 'linked'));
    await shop.git('worktree', 'add', '-q', '--detach', linked.dir);
    mkdirSync(shop.path('lib/deep'), { recursive: true });
    const history = async (dir: string) => {
      const { exposure } = await told(dir, [LEAKED.id]);
      expect(exposure?.complete).toBe(true);
      return exposure?.places.filter(({ kind }) => kind === 'history').map(({ place }) => place.path);
    };
    const expected = Array<string>(2).fill('config/initializers/carrierwave.rb');
    for (const dir of [shop.path('lib/deep'), linked.dir, join(folder, 'origin.git')])
      expect(await history(dir), dir).toEqual(expected);
    expect(existsSync(join(folder, `origin.git/leakgate/incidents/${LEAKED.id}.json`))).toBe(true);
    await shop.git('worktree', 'remove', '--force', linked.dir);
  });

  it('in a shallow clone: exit 0, and what was not looked at is said', async () => {
    const dir = join(folder, 'shallow');
    await shop.git('clone', '-q', '--depth', '1', `file://${join(folder, 'origin.git')}`, dir);
    const found = await told(dir, [LEAKED.id]);
    expect(found.exposure).toMatchObject({ complete: false, skipped: [{ why: 'shallow' }] });
    expect((await respond(dir, [LEAKED.id])).stdout).toMatch(/incomplete/);
  });
});

describe('how it says it', () => {
  it('in every format, to stdout and to files that only their owner can read', async () => {
    const files = ['pretty=a.txt', 'markdown=a.md', 'html=a.html', 'json=a.json'];
    const args = [
      LEAKED.id,
      ...files.flatMap((file) => ['--output', join(folder, file).replace(/(.*)\/(\w+=)/, '$2$1/')]),
    ];
    const { code, stdout } = await respond(shop.dir, args);
    expect([code, stdout.startsWith('AWS access key ')]).toEqual([0, true]);
    const starts = { 'a.txt': 'AWS access key', 'a.md': '# ', 'a.html': '<!DOCTYPE html>', 'a.json': '{' };
    for (const [name, start] of Object.entries(starts)) {
      expect(written(join(folder, name)).startsWith(start), name).toBe(true);
      expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
    }
    for (const format of ['markdown', 'html']) {
      const { stdout: text } = await respond(shop.dir, [LEAKED.id, '--format', format]);
      expect(text).toContain('aws iam update-access-key');
    }
    const gone = ['--output', `json=${join(folder, 'no/such/a.json')}`];
    expect(await respond(shop.dir, [LEAKED.id, ...gone])).toMatchObject({ code: 2 });
  });

  it('in Japanese: the sentences, not the commands or the ids of steps', async () => {
    const [english, japanese] = [await told(shop.dir, [LEAKED.id]), await told(shop.dir, [LEAKED.id, '--lang', 'ja'])];
    expect(stepsOf(japanese)).toEqual(stepsOf(english));
    expect(japanese.runbook.steps.map(({ commands }) => commands)).toEqual(
      english.runbook.steps.map(({ commands }) => commands),
    );
    const { stdout } = await respond(shop.dir, [LEAKED.id, '--lang', 'ja']);
    expect(stdout).toContain('アクセスキー');
    expect((await respond(shop.dir, ['x', '--lang', 'ja'])).stderr).toContain('シークレット');
  });
});
