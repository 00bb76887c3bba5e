/*
 * A notice that names no key: what the repository has is looked for.
 */

import { expect, test } from 'vitest';
import { accountOf } from '../../../src/enrich/aws-account.ts';
import { awsPair } from '../../helpers/sample.ts';
import { withRepo } from '../../helpers/with-repo.ts';
import { respond, told } from './scene.ts';

const [one, two] = [awsPair('one'), awsPair('two')];
const BLOCKED = 'Error: This account is currently blocked and not recognized as a valid account. (Service: AmazonEC2)';

function fileOf({ id, secret }: { readonly id: string; readonly secret: string }): string {
  return `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
}

test('the only key is taken; of several each is named, and the account of the notice decides', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'a.txt': 'nothing\n' });
    const nothing = await respond(repo.dir, ['--notice', '-'], { input: BLOCKED });
    expect([nothing.code, nothing.stderr.includes('AKIA')]).toEqual([0, false]);

    await repo.commit({ 'a.ini': fileOf(one) });
    const only = await told(repo.dir, ['--notice', '-'], { input: BLOCKED });
    expect(only).toMatchObject({ incident: { keyId: one.id }, notice: { kind: 'blocked' } });

    await repo.commit({ 'a.ini': fileOf(two) });
    const several = await respond(repo.dir, ['--notice', '-', '--format', 'json'], { input: BLOCKED });
    expect(several.code).toBe(0);
    for (const { id } of [one, two]) expect(several.stderr).toContain(id);
    expect(JSON.parse(several.stdout)).toMatchObject({ incident: { keyId: null } });

    const input = `${BLOCKED}\nAccount ID: ${accountOf(two.id)}\n`;
    expect(await told(repo.dir, ['--notice', '-'], { input })).toMatchObject({ incident: { keyId: two.id } });
    const other = await respond(repo.dir, ['--notice', '-', '--format', 'json'], {
      input: `${BLOCKED}\nAccount ID: 111122223333\n`,
    });
    expect(JSON.parse(other.stdout)).toMatchObject({ incident: { keyId: null, account: '111122223333' } });
    expect(other.stderr).not.toContain('AKIA');
  }));
