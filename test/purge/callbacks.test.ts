import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { binaryBody, binaryList, nameBody, nameList } from '../../src/purge/callbacks.ts';
import { asWide, formOf, plainForm } from '../../src/purge/form.ts';

const value = new Secret('hunter2hunter2');
const forms = [plainForm(value), formOf(value, asWide(Buffer.from('hunter2'), 'utf-32be'), 'utf-32be')];
const pairsOf = (list: string) =>
  (JSON.parse(list) as [string, string][]).map((pair) => pair.map((hex) => Buffer.from(hex, 'hex')));

test('in binary files nothing moves, in wide text it is said', () => {
  const [wide, plain] = pairsOf(binaryList(forms));
  expect(plain?.map(String)).toEqual(['hunter2hunter2', '*'.repeat(14)]);
  expect(wide?.[0]).toHaveLength(28);
  expect(wide?.[1]).toEqual(asWide(Buffer.from('***REMOVED***'), 'utf-32be'));
});

test('names are not in wide text', () => {
  expect(pairsOf(nameList(forms)).map((pair) => pair.map(String))).toEqual([['hunter2hunter2', 'REMOVED']]);
});

test('the programs hold the path of the list and no secret', () => {
  for (const body of [binaryBody('/a "b"\\c.json'), nameBody('/a "b"\\c.json')]) {
    expect(body).toContain('open("/a \\"b\\"\\\\c.json"');
    expect(body).not.toContain('hunter2');
  }
});

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
  '%s is written as TextDecoder and Unicode have it',
  (wide) => {
    const bytes = asWide(Buffer.from('a😀'), wide);
    const expected = {
      'utf-16le': '61003dd800de',
      'utf-16be': '0061d83dde00',
      'utf-32le': '6100000000f60100',
      'utf-32be': '000000610001f600',
    };
    expect(bytes.toString('hex')).toBe(expected[wide]);
  },
);
