/*
 * `--verify`: says what it asks before it does, asks nobody else, changes neither what is found nor the exit code.
 */

import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/enrich/aws-account.ts';
import { awsPair, sample } from '../../helpers/sample.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { type FakeAws, NOW, startAws } from '../../live/server.ts';
import { pairFile } from '../history/pair.ts';

interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly aws: { readonly keyId: string } | null;
  readonly verified: {
    readonly state: string;
    readonly detail: string | null;
    readonly endpoint: string | null;
  } | null;
}

/** AWS with the clock of this machine. */
async function awsNow(): Promise<FakeAws> {
  const aws = await startAws();
  aws.ahead = Date.now() - NOW;
  return aws;
}

/** Findings of `leakgate <args> --verify`, all of which goes to `aws`. */
async function verified(args: readonly string[], { cwd, aws }: { readonly cwd: string; readonly aws: FakeAws }) {
  const flags = ['--verify', '--endpoint', `sts=${aws.origin}`, '--format', 'json'];
  const { code, stdout, stderr } = await runWarm([...args, ...flags], { cwd });
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Said[] };
  const states = Object.fromEntries(
    findings.map(({ aws: facts, verified: said }) => [facts?.keyId, said?.state ?? null]),
  );
  return { code, stderr, findings, states };
}

function sessionFile(seed: string): {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  readonly text: string;
} {
  const { secret } = awsPair(seed);
  const id = sample('ASIA${A-Z2-7}{16}', seed);
  const token = sample('IQoJb3JpZ2luX2Vj${A-Za-z0-9+/}{300}', seed);
  return {
    id,
    secret,
    token,
    text: `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\naws_session_token = ${token}\n`,
  };
}

describe('leakgate --verify', () => {
  it('tells which keys work, of files, history and everything; each is asked once', () =>
    withRepo(async (repo) => {
      await using aws = await awsNow();
      const [live, gone] = [awsPair('live'), awsPair('gone')];
      aws.keys.set(live.id, { secret: live.secret });
      await repo.commit({ 'live.ini': pairFile('live'), 'again.ini': pairFile('live') }, 'keys');
      await repo.commit({ 'gone.ini': pairFile('gone') }, 'another');
      for (const args of [['files'], ['history'], []]) {
        aws.asked.length = 0;
        const { code, findings, states, stderr } = await verified(args, { cwd: repo.dir, aws });
        expect(states).toEqual({ [live.id]: 'live', [gone.id]: 'inactive' });
        expect(findings[0]).toMatchObject({
          severity: 'critical',
          aws: { keyId: live.id },
          verified: { endpoint: aws.origin },
        });
        expect(code).toBe(1);
        expect(stderr).toContain(aws.origin);
        expect(aws.asked.map(({ keyId }) => keyId).sort()).toEqual([live.id, gone.id].sort());
      }
    }));

  it('a session with its token is asked, the token is told of as well, and other findings are not', () =>
    withRepo(async (repo) => {
      await using aws = await awsNow();
      const session = sessionFile('session');
      aws.keys.set(session.id, { secret: session.secret, token: session.token });
      repo.write('session.ini', session.text);
      repo.write('npm.txt', `//registry.npmjs.org/:_authToken=${sample('npm_${A-Za-z0-9}{36}', 'npm')}\n`);
      const { findings } = await verified(['files', '--confidence', 'low'], { cwd: repo.dir, aws });
      const said = findings.map(({ rule, verified: one }) => `${rule} ${one?.state ?? null}`);
      expect(said).toEqual(expect.arrayContaining(['aws-secret-access-key live', 'aws-session-token live']));
      expect(said.filter((one) => one.startsWith('npm')).every((one) => one.endsWith(' null'))).toBe(true);
      expect(aws.asked).toHaveLength(1);
    }));

  it('canaries are never asked, those of the configuration included', () =>
    withRepo(async (repo) => {
      await using aws = await awsNow();
      const { id, secret } = awsPair('canary');
      aws.keys.set(id, { secret });
      repo.write('leakgate.toml', `[aws]\ncanaryAccounts = ["${accountOf(id)}"]\n`);
      repo.write('canary.ini', pairFile('canary'));
      const { states, code } = await verified(['files', 'canary.ini'], { cwd: repo.dir, aws });
      expect(states).toEqual({ [id]: 'canary' });
      expect(code).toBe(1);
      expect(aws.asked).toEqual([]);
    }));

  it('a gate verifies as well, and nobody is asked without the flag', () =>
    withRepo(async (repo) => {
      await using aws = await awsNow();
      await repo.commit({ 'a.txt': 'nothing\n' }, 'start');
      await repo.commit({ 'key.ini': pairFile('ci') }, 'key');
      const { states, code } = await verified(['ci', '--from', 'HEAD~1'], { cwd: repo.dir, aws });
      expect(states).toEqual({ [awsPair('ci').id]: 'inactive' });
      expect(code).toBe(1);
      const { length } = aws.asked;
      const { stdout } = await runWarm(['files', '--endpoint', `sts=${aws.origin}`, '--format', 'json'], {
        cwd: repo.dir,
      });
      expect((JSON.parse(stdout) as { findings: Said[] }).findings[0]?.verified).toBeNull();
      expect(aws.asked).toHaveLength(length);
    }));

  it.each([
    [['files', '--verify', '--endpoint', 'sts=http://a.example'], 'sts'],
    [['history', '--verify', '--shard', '1/2', '--format', 'blob'], '--shard'],
    [['staged', '--verify'], '--verify'],
    [['push', '--verify'], '--verify'],
  ])('%j is refused', (args, named) =>
    withRepo(async (repo) => {
      const { code, stdout, stderr } = await runWarm(args, { cwd: repo.dir });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(named);
    }),
  );
});
