import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { responderProfile } from '../../src/cli/responder-profile.ts';
import { awsPair } from '../helpers/sample.ts';
import { withFolder } from '../helpers/with-repo.ts';

const { id, secret } = awsPair('admin');
const PATH = process.env['PATH'];

function credentials(profile: string): string {
  return `[${profile}]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
}

/** A program that is called `aws`, tells its arguments and prints a session. */
function addAws(dir: string, status = 0): string {
  const printed = JSON.stringify({ Version: 1, AccessKeyId: id, SecretAccessKey: secret });
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\necho "$PWD" "$@" > "$HOME/asked"\necho '${printed}'\nexit ${status}\n`;
  writeFileSync(join(bin, 'aws'), script, { mode: 0o755 });
  return `${bin}:${PATH}`;
}

test('the credentials file is the one at home, or the one that the environment names', () =>
  withFolder(async (dir) => {
    mkdirSync(join(dir, '.aws'));
    writeFileSync(join(dir, '.aws/credentials'), credentials('home'));
    writeFileSync(join(dir, 'other'), credentials('named'));
    expect(await responderProfile('home', { env: { HOME: dir } })).toMatchObject({ keyId: id });
    const env = { HOME: dir, AWS_SHARED_CREDENTIALS_FILE: join(dir, 'other') };
    expect(await responderProfile('named', { env })).toMatchObject({ keyId: id });
  }));

test('other profiles come from the AWS command line, which is started at home', () =>
  withFolder(async (dir) => {
    const env = { HOME: dir, PATH: addAws(dir) };
    expect(await responderProfile('sso', { env })).toMatchObject({ keyId: id, sessionToken: null });
    const asked = 'configure export-credentials --profile sso --format process';
    expect(readFileSync(join(dir, 'asked'), 'utf8').trim()).toBe(`${dir} ${asked}`);
  }));

test('a command line that fails, or is not there, gives no credentials', () =>
  withFolder(async (dir) => {
    const failing = { HOME: dir, PATH: addAws(dir, 1) };
    for (const env of [failing, { HOME: dir, PATH: '/nonexistent' }]) {
      await expect(responderProfile('sso', { env })).rejects.toMatchObject({ code: 'live-no-profile' });
    }
  }));
