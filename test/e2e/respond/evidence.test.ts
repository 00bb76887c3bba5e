/*
 * What `leakgate respond` makes of logs, policies, the configuration and what stands beside the key.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gatherIncident } from '../../../src/cli/respond/gather-incident.ts';
import { quietContext } from '../../helpers/quiet-context.ts';
import { ACCOUNT, writeTrail } from '../../helpers/trail-logs.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { commandsOf, LEAKED, LOGS, railsShop, respond, stepsOf, TOKEN, told, written } from './scene.ts';

const { planted } = LOGS;
const [minted = '', admin = ''] = planted.hostileKeys;

let folder: string;
let shop: Repo;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leakgate-respond-'));
  shop = await railsShop(folder);
  mkdirSync(join(folder, 'trail'));
  writeTrail(join(folder, 'trail'), LOGS.events);
});
afterEach(() => rmSync(shop.path('.git/leakgate'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('logs', () => {
  it('the chain, the first hostile use, what was created, and the policy that is enough', async () => {
    const found = await told(shop.dir, [LEAKED.id, '--cloudtrail', '../trail', '--usual-ip', '198.51.100.0/24']);
    const { incident, trail, least } = found;
    expect(incident.account).toBe(ACCOUNT);
    expect(trail?.firstHostile).toMatchObject({ id: planted.firstHostileId, ip: planted.hostileIps[0] });
    const hostile = trail?.keys.filter(({ isHostile }) => isHostile).map(({ keyId }) => keyId) ?? [];
    expect(hostile).toEqual(expect.arrayContaining([...planted.hostileKeys]));
    expect(hostile.filter((id) => planted.ownSessions.includes(id))).toEqual([]);
    const verdicts = new Map(trail?.origins.map(({ ip, verdict }) => [ip, verdict]));
    for (const ip of planted.hostileIps) expect(verdicts.get(ip)).toBe('hostile');
    expect(verdicts.get('198.51.100.10')).toBe('usual');
    const created = new Map(trail?.created.map(({ region, ids }) => [`${region} ${ids[0]}`, ids]));
    for (const [region, ids] of Object.entries(planted.instances))
      expect(created.get(`${region} ${ids[0]}`)).toEqual(ids);
    expect(least?.principal).toBe(`arn:aws:iam::${ACCOUNT}:user/app`);
    expect(least?.policy.Statement.filter(({ Sid }) => String(Sid).startsWith('Used'))).toEqual([
      { Sid: 'UsedS3', Effect: 'Allow', Action: ['s3:GetBucketLocation'], Resource: ['arn:aws:s3:::app-uploads'] },
      expect.objectContaining({
        Action: ['sqs:GetQueueAttributes'],
        Resource: [`arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs`],
      }),
      expect.objectContaining({ Action: ['sts:AssumeRole'], Resource: [`arn:aws:iam::${ACCOUNT}:role/reader`] }),
    ]);
    expect(least?.warnings).toEqual(expect.arrayContaining(['no-data-events', 'short-period', 'from-code']));
  });

  it('the runbook names what to stop, with its commands, and asks for what was minted as well', async () => {
    const found = await told(shop.dir, [LEAKED.id, '--cloudtrail', '../trail', '--profile', 'ops']);
    const stop = commandsOf(found, 'stop-created');
    for (const [region, ids] of Object.entries(planted.instances))
      for (const id of ids)
        expect(stop).toContain(`aws ec2 stop-instances --instance-ids ${id} --region ${region} --profile ops`);
    const children = commandsOf(found, 'child-credentials').split('\n');
    expect(children).toContain(
      `aws iam update-access-key --user-name bob --access-key-id ${minted} --status Inactive --profile ops`,
    );
    expect(children).toContainEqual(expect.stringContaining('put-role-policy --role-name admin '));
    expect(children).toContainEqual(expect.stringContaining('put-user-policy --user-name backup '));
    expect(commandsOf(found, 'deactivate-key')).toContain(
      `--user-name app --access-key-id ${LEAKED.id} --status Inactive`,
    );
    expect(commandsOf(found, 'athena')).toContain(admin);
    expect(commandsOf(found, 'lookup-events')).toContain(minted);
    const steps = stepsOf(found);
    expect([steps.includes('deny-user'), steps.includes('read-trail')]).toEqual([true, false]);
  });

  it('every command of the runbook names who responds', async () => {
    for (const [args, profile] of [
      [[], 'RESPONDER'],
      [['--profile', 'ops'], 'ops'],
    ] as const) {
      const { runbook } = await told(shop.dir, [LEAKED.id, '--cloudtrail', '../trail', ...args]);
      const calls = runbook.steps
        .flatMap(({ commands }) => commands)
        .flatMap(({ text }) => text.replaceAll('\\\n', ' ').split('\n'))
        .filter((line) => /\baws [a-z0-9-]+ [a-z-]+ /.test(line) && !line.startsWith('everywhere aws'));
      expect(calls.length).toBeGreaterThan(20);
      expect(
        calls.filter((line) => !line.includes(`--profile ${profile}`) && !line.includes(`--profile '${profile}'`)),
      ).toEqual([]);
    }
  });

  it('a picture of it is in the HTML, and in Japanese it says the same', async () => {
    const args = [LEAKED.id, '--cloudtrail', '../trail', '--lang', 'ja', '--output', `html=${join(folder, 'a.html')}`];
    expect((await respond(shop.dir, args)).code).toBe(0);
    const html = written(join(folder, 'a.html'));
    expect(html).toMatch(/<svg[\s>]/);
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain(minted);
  });

  it('without the key: nothing was used, and that is what is said', async () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, JSON.stringify({ Records: [] }));
    const { trail, runbook } = await told(shop.dir, [LEAKED.id, '--cloudtrail', '../other.json']);
    expect(trail).toMatchObject({ read: { events: 0 }, firstHostile: null, created: [] });
    expect(stepsOf({ runbook })).not.toContain('stop-created');
  });

  it('interrupted: what is known so far, and nothing of the logs', async () => {
    const context = await quietContext(shop.dir);
    const values = new Map([['cloudtrail', [join(folder, 'trail')]]]);
    const asked = { keyId: LEAKED.id, finding: null, notice: null, gitDir: null, kept: null };
    const stopped = { ...context, args: { ...context.args, values } };
    expect(await gatherIncident(asked, stopped, AbortSignal.abort())).toMatchObject({ keyId: LEAKED.id, trail: null });
  });
});

describe('policies', () => {
  const policy = (action: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });

  it('a file, standard input, and names of AWS', async () => {
    writeFileSync(join(folder, 'policy.json'), policy('s3:*'));
    const { blast } = await told(shop.dir, [
      LEAKED.id,
      '--policy',
      '../policy.json',
      '--policy',
      'AmazonSESFullAccess',
    ]);
    expect(new Set(blast?.fullAccess)).toEqual(new Set(['s3', 'ses']));
    expect(blast).toMatchObject({ canEscalate: false, unknown: [] });
    const escalates = await told(shop.dir, [LEAKED.id, '--policy', '-'], { input: policy('iam:*') });
    expect(escalates.blast).toMatchObject({ canEscalate: true });
    const unknown = await told(shop.dir, [LEAKED.id, '--policy', 'CompanyUploads']);
    expect(unknown.blast).toMatchObject({ unknown: ['CompanyUploads'], powers: [] });
  });

  it.each(['{"Version":', '[]', '{"Statement":"all"}'])('what is none (%s): exit 2', async (text) => {
    writeFileSync(join(folder, 'bad.json'), text);
    const run = await respond(shop.dir, [LEAKED.id, '--policy', '../bad.json']);
    expect([run.code, run.stdout, run.stderr.includes('bad.json')]).toEqual([2, '', true]);
    expect(await respond(shop.dir, [LEAKED.id, '--policy', '../none.json'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the configuration', () => {
  it('names the environment of the account, and those that share it', async () => {
    const environment = (name: string) =>
      `[[environments]]\nname = "${name}"\naccounts = ["${ACCOUNT}"]\npaths = ["/deploy/${name}/"]\n`;
    shop.write('leakgate.toml', environment('production') + environment('test'));
    const { incident } = await told(shop.dir, [LEAKED.id, '--account', ACCOUNT]);
    const { stdout } = await respond(shop.dir, [LEAKED.id, '--account', ACCOUNT]);
    rmSync(shop.path('leakgate.toml'));
    expect(incident).toMatchObject({ environment: { account: 'production' }, sharedBy: ['production', 'test'] });
    expect(stdout).toContain('production, test');
  });
});

describe('the files that have it', () => {
  it('a credential beside it: named, not shown', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.env': `AWS_ACCESS_KEY_ID=${LEAKED.id}\nGITHUB_TOKEN=${TOKEN}\n` });
      const { exposure, runbook } = await told(repo.dir, [LEAKED.id]);
      expect(exposure?.beside).toMatchObject([{ rule: 'github-personal-token' }]);
      expect(stepsOf({ runbook })).toContain('rotate-beside');
      for (const format of ['pretty', 'html'])
        expect((await respond(repo.dir, [LEAKED.id, '--format', format])).code).toBe(0);
    }));
});
