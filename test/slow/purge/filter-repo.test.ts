/*
 * The real git-filter-repo does with our files what we say: in text, in binary files, in messages and in names.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect } from 'vitest';
import { Secret } from '../../../src/model/secret.ts';
import { expressionsOf, REMOVED } from '../../../src/purge/expressions.ts';
import { filterRepo } from '../../../src/purge/filter-repo.ts';
import { asWide, type Form, formOf } from '../../../src/purge/form.ts';
import { withPurgeFiles } from '../../../src/purge/purge-files.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { mixedText } from '../../purge/arbitrary-text.ts';
import { emptyPlan } from '../../purge/empty-plan.ts';
import { filtered } from '../../purge/filter-model.ts';
import { testWith } from '../integrations/tool.ts';

const test = testWith('git-filter-repo');
const IF = 'where git-filter-repo is on PATH';
const form = (bytes: Uint8Array) => formOf(new Secret('any'), bytes);

/** Lets filter-repo replace `forms` in the whole history. */
function filter(repo: Repo, forms: readonly Form[]): Promise<void> {
  return withPurgeFiles({ plan: emptyPlan(), forms, renames: true }, (files) => filterRepo(repo.dir, files));
}

/** The id that a blob of `bytes` has. */
async function idOf(repo: Repo, bytes: Uint8Array): Promise<string> {
  repo.write('.git/expected', bytes);
  return repo.git('hash-object', '--no-filters', '.git/expected');
}

test(`texts: as the model of its file says (${IF})`, async () => {
  for (const { values, text, expected } of fc.sample(mixedText(REMOVED), { numRuns: 8, seed: 8 })) {
    await withRepo(async (repo) => {
      const forms = values.map(form);
      const texts = [text, ...values, Buffer.concat([...values, text]), Buffer.from('untouched\r\n')];
      const model = texts.map((each) => filtered(expressionsOf(forms), each));
      expect(model[0]?.equals(expected)).toBe(true);
      await repo.commit(Object.fromEntries(texts.map((each, index) => [`file-${index}`, each])));
      await filter(repo, forms);
      for (const [index, each] of model.entries())
        expect(await repo.git('rev-parse', `HEAD:file-${index}`)).toBe(await idOf(repo, each));
    });
  }
});

test(`binary files keep their length, UTF-16 its encoding; messages and names follow (${IF})`, () =>
  withRepo(async (repo) => {
    const value = Buffer.from('a+b\\c\xff d', 'latin1');
    const wide = asWide(Buffer.from('hunter2'), 'utf-16be');
    const forms = [form(value), form(Buffer.from('name.secret')), { ...form(wide), wide: 'utf-16be' as const }];
    const around = (inside: Uint8Array) => Buffer.concat([Buffer.from([0, 1]), inside, Buffer.from([0xff, 0])]);
    await repo.commit(
      { 'data.bin': around(value), 'wide.txt': around(wide), 'dir/a-name.secret-b/x': 'x\n' },
      'says name.secret twice: name.secret',
    );
    await filter(repo, forms);
    expect(await repo.git('ls-tree', '-r', '--name-only', 'HEAD')).toBe('data.bin\ndir/a-REMOVED-b/x\nwide.txt');
    expect(await repo.git('log', '--format=%B')).toBe(`says ${REMOVED} twice: ${REMOVED}\n`);
    expect(await repo.git('rev-parse', 'HEAD:data.bin')).toBe(
      await idOf(repo, around(Buffer.alloc(value.length, '*'))),
    );
    const removed = asWide(Buffer.from(REMOVED), 'utf-16be');
    expect(await repo.git('rev-parse', 'HEAD:wide.txt')).toBe(await idOf(repo, around(removed)));
  }));
