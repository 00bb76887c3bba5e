/*
 * Owns the repository that the tests of the command line share: a pair committed and removed, one on disk, one in a name,
 * one in a message. They only read it.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { awsPair, sample } from '../../helpers/sample.ts';
import { Repo } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';

/** Everything in the fixture that no report may hold. */
export const PLANTED: readonly string[] = [
  ...['gone', 'disk', 'message', 'base64'].map((seed) => awsPair(seed).secret),
  sample('${A-Za-z0-9+/}{40}', 'example-like'),
];

/** A repository with a folder `empty` beside it; made before the tests of a file, removed after them. */
export function sharedFixture(): { repo: Repo; clean: string } {
  const root = mkdtempSync(join(tmpdir(), 'leakgate-'));
  const shared = { repo: new Repo(join(root, 'repo')), clean: join(root, 'clean') };
  beforeAll(async () => {
    const { repo } = shared;
    const at = new Repo(root);
    await at.git('init', '-q', '-b', 'main', repo.dir);
    await at.git('init', '-q', '-b', 'main', shared.clean);
    await repo.commit({ 'README.md': '# app\n', 'conf/gone.ini': pairFile('gone') });
    await repo.git('rm', '-q', 'conf/gone.ini');
    await repo.commit({ 'a.txt': 'more\n' }, `message\n\n${pairFile('message')}`);
    const { id, secret } = awsPair('base64');
    const encoded = (text: string) => Buffer.from(text).toString('base64');
    repo.write('k8s.yaml', `data:\n  AWS_ACCESS_KEY_ID: ${encoded(id)}\n  AWS_SECRET_ACCESS_KEY: ${encoded(secret)}\n`);
    repo.write(`disk-${awsPair('disk').id}.rb`, `key = '${awsPair('disk').id}', '${awsPair('disk').secret}'\n`);
    writeFileSync(join(shared.clean, 'a.txt'), 'nothing\n');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return shared;
}
