import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicies } from '../../src/iam/policy-document.ts';
import { IamError } from '../../src/util/errors.ts';

const STATEMENT = { Effect: 'Allow', Action: 's3:Get*', Resource: '*' };
const DOCUMENT = { Version: '2012-10-17', Statement: STATEMENT };
const TEXT = JSON.stringify(DOCUMENT);

describe('finds policies in', () => {
  test.each<[string, string, readonly string[]]>([
    ['a document', TEXT, ['given']],
    ['a document behind a mark', `\ufeff \n${TEXT}`, ['given']],
    ['a document as IAM returns it', encodeURIComponent(TEXT), ['given']],
    ['get-user-policy', JSON.stringify({ UserName: 'x', PolicyName: 'inline', PolicyDocument: DOCUMENT }), ['inline']],
    ['the API', JSON.stringify({ PolicyName: 'inline', PolicyDocument: encodeURIComponent(TEXT) }), ['inline']],
    [
      'get-policy-version',
      JSON.stringify({ PolicyVersion: { Document: DOCUMENT, IsDefaultVersion: true } }),
      ['given'],
    ],
    [
      'an array of documents',
      JSON.stringify([DOCUMENT, { PolicyName: 'b', PolicyDocument: DOCUMENT }]),
      ['given', 'b'],
    ],
    ['list-user-policies', JSON.stringify({ PolicyNames: ['a', 'b'] }), ['a', 'b']],
    [
      'list-attached-user-policies',
      JSON.stringify({ AttachedPolicies: [{ PolicyName: 'A', PolicyArn: 'arn:aws:iam::aws:policy/A' }] }),
      ['arn:aws:iam::aws:policy/A'],
    ],
  ])('%s', (_, text, names) => {
    expect(readPolicies('given', text).map(({ name }) => name)).toEqual(names);
  });

  test('and passes over versions that are not in force', () => {
    const versions = [
      { Document: DOCUMENT, IsDefaultVersion: false, VersionId: 'v1' },
      { Document: { Statement: { ...STATEMENT, Action: '*' } }, IsDefaultVersion: true, VersionId: 'v2' },
    ];
    const policies = readPolicies('given', JSON.stringify({ Versions: versions }));
    expect(policies.map(({ statements }) => statements?.[0]?.actions)).toEqual([['*']]);
  });
});

test('lists, negations and conditions', () => {
  const statement = {
    Effect: 'Deny',
    NotAction: ['iam:*', 'sts:*'],
    NotResource: 'arn:aws:s3:::x',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1'], 'aws:SourceIp': 7 } },
  };
  expect(readPolicies('given', JSON.stringify({ Statement: [statement] }))).toEqual([
    {
      name: 'given',
      statements: [
        {
          effect: 'Deny',
          actions: ['iam:*', 'sts:*'],
          isNotAction: true,
          resources: ['arn:aws:s3:::x'],
          isNotResource: true,
          conditions: [
            { operator: 'StringNotEquals', key: 'aws:RequestedRegion', values: ['eu-west-1'] },
            { operator: 'StringNotEquals', key: 'aws:SourceIp', values: [] },
          ],
        },
      ],
    },
  ]);
});

describe('refuses, and says what is wrong with', () => {
  const allow = (change: object) => JSON.stringify({ Statement: [STATEMENT, { ...STATEMENT, ...change }] });

  test.each([
    ['no JSON', 'Effect: Allow', 'no-json'],
    ['nothing', '', 'no-json'],
    ['bad percent signs', '%7B%', 'no-json'],
    ['something else', '{"a":1}', 'no-statement'],
    ['a number', '7', 'no-statement'],
    ['a statement that is none', '{"Statement":7}', 'Statement[0]: no-object'],
    ['no effect', allow({ Effect: 'Maybe' }), 'Statement[1]: Effect'],
    ['no action', allow({ Action: undefined }), 'Statement[1]: Action'],
    ['actions that are no texts', allow({ Action: [1] }), 'Statement[1]: Action'],
    ['an empty list', allow({ Resource: [] }), 'Statement[1]: Resource'],
    ['a long pattern', allow({ Resource: '*'.repeat(2049) }), 'Statement[1]: Resource'],
    ['conditions that are none', allow({ Condition: 'x' }), 'Statement[1]: Condition'],
    ['depth', '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
    ['many statements', JSON.stringify({ Statement: Array.from({ length: 2001 }, () => STATEMENT) }), 'too-many'],
    ['a long document', allow({ Sid: 'x'.repeat(200_000) }), 'too-long'],
    ['many names', JSON.stringify({ PolicyNames: Array.from({ length: 2001 }, (_, i) => `p${i}`) }), 'too-many'],
    ['a long text', ' '.repeat(3_000_000), 'too-long'],
  ])('%s', (_, text, detail) => {
    const refused = expect.objectContaining({ code: 'iam-bad-policy', facts: { policy: 'given', detail } });
    expect(() => readPolicies('given', text)).toThrow(refused);
  });
});

test('throws nothing else, whatever it is given', () => {
  const value = fc.oneof(fc.json(), fc.string());
  const key = fc.constantFrom(
    'Statement',
    'PolicyDocument',
    'Document',
    'PolicyName',
    'PolicyNames',
    'Effect',
    'Action',
  );
  const text = fc.oneof(
    value,
    fc.dictionary(key, fc.jsonValue()).map((each) => JSON.stringify(each)),
  );
  fc.assert(
    fc.property(text, (given) => {
      try {
        readPolicies('given', given);
      } catch (error) {
        expect(error).toBeInstanceOf(IamError);
      }
    }),
    { numRuns: 300 },
  );
});
