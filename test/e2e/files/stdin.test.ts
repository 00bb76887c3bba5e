/*
 * `leakgate files -`: standard input, under a name.
 */

import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { placesIn, type Report, type RunOptions, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { tarOf } from '../../helpers/tar.ts';
import { pairFile, SECRET_RULE } from '../history/pair.ts';

type Input = NonNullable<RunOptions['input']>;

const stdin = (input: Input, ...args: string[]) => report(['files', '-', ...args], { cwd: tmpdir(), input });

const replacements = ({ findings }: Report) =>
  findings.flatMap(
    (finding) => (finding as unknown as { advice: { replacements: { after: string }[] } }).advice.replacements,
  );

it('a pair: found as stdin, on its line and column', async () => {
  const found = await stdin(`\n\n  # ü😀\n${pairFile()}`);
  expect(found.findings).toMatchObject([
    {
      rule: SECRET_RULE,
      places: [
        { origin: 'stdin', path: 'stdin', line: 5, column: 25, endLine: 5, endColumn: 65, blob: null, commit: null },
      ],
    },
  ]);
  expect([found.code, found.coverage.files]).toEqual([1, 1]);
});

it('behind letters beyond ASCII: the column counts UTF-16 units', async () => {
  const { secret } = awsPair();
  const found = await stdin(`キー😀 aws_secret_access_key = ${secret}\n`);
  expect(found.findings[0]?.places).toMatchObject([{ line: 1, column: 'キー😀 aws_secret_access_key = '.length + 1 }]);
});

it.each([
  ['app.rb', `secret = ENV.fetch('AWS_SECRET_ACCESS_KEY')`],
  ['app.js', `secret = process.env.AWS_SECRET_ACCESS_KEY`],
  ['app.py', `secret = os.environ['AWS_SECRET_ACCESS_KEY']`],
])('--name %s: the replacement is in that language', async (name, after) => {
  const { secret } = awsPair();
  const found = await stdin(`aws_secret = '${secret}'\n`, '--name', `src/${name}`);
  expect(found.findings[0]?.places).toMatchObject([{ path: `src/${name}` }]);
  expect(replacements(found)).toMatchObject([{ after: expect.stringContaining(after.slice('secret'.length)) }]);
});

it('nothing: exit 0, one file of no bytes', async () => {
  expect(await stdin('')).toMatchObject({ code: 0, complete: true, coverage: { files: 1, bytes: 0 } });
});

it('rubbish: exit 0', async () => {
  const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * index * 7919) >> 3));
  expect(await stdin(bytes)).toMatchObject({ code: 0, complete: true, findings: [] });
});

it('an id and an unnamed secret 30 lines apart: a pair', async () => {
  const { id, secret } = awsPair('apart');
  const found = await stdin(`${id}\n${'lorem ipsum\n'.repeat(29)}${secret}\n`);
  expect(found.findings).toMatchObject([
    {
      rule: SECRET_RULE,
      tier: 'same-blob',
      places: [{ line: 31, column: 1 }],
      companions: [{ places: [{ line: 1 }] }],
    },
  ]);
});

it('one line of 3 MB with the pair at its end: found, on line 1', async () => {
  const { id, secret } = awsPair('long');
  const head = 'x=1;'.repeat(750_000);
  const found = await stdin(`${head}aws_access_key_id="${id}",aws_secret_access_key="${secret}"`);
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@stdin:1`]);
  expect(found.findings[0]?.places[0]?.column).toBe(
    head.length + `aws_access_key_id="${id}",aws_secret_access_key="`.length + 1,
  );
});

it('a line of 12 MB, over several windows: found, on line 1', async () => {
  const found = await stdin(`${'x=1;'.repeat(3_000_000)}${pairFile().replace('\n', ';')}`);
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@stdin:1`]);
});

it('a tar.gz: opened', async () => {
  const found = await stdin(gzipSync(tarOf([{ name: 'a.ini', content: pairFile() }])), '--name', 'up.tgz');
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@up.tgz!a.ini:2`]);
});

it('a zip: opened', async () => {
  const { zipOf } = await import('./zip-file.ts');
  const found = await stdin(zipOf([{ name: 'a.ini', content: pairFile() }]), '--name', 'up.zip');
  expect(placesIn(found)).toEqual([`${SECRET_RULE}@up.zip!a.ini:2`]);
});
