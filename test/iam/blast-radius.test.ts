import { describe, expect, test } from 'vitest';
import { blastRadius } from '../../src/iam/blast-radius.ts';
import { managedPolicy } from '../../src/iam/managed-policies.ts';
import { POWERS } from '../../src/iam/powers.ts';
import { isMessageKey } from '../../src/messages/words.ts';
import type { BlastRadius } from '../../src/model/iam.ts';

interface Statement {
  readonly Effect?: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: object;
}

describe('actions', () => {
  test.each([
    ['s3:*', ['s3-objects', 's3-delete', 's3-write', 's3-policy', 's3-list']],
    ['s3:Get*', ['s3-objects']],
    ['S3:getobject', ['s3-objects']],
    ['s3:*Object', ['s3-objects', 's3-delete', 's3-write']],
    ['ses:Send?mail', ['ses-send']],
    ['bedrock:InvokeModel', ['bedrock-invoke']],
    ['iam:AttachUserPolicy', ['iam-admin']],
    ['iam:PassRole', []],
    ['ec2:Describe*', []],
    ['quantum:Entangle', []],
  ])('%s', (action, ids) => {
    expect(idsOf(radius({ Action: action }))).toEqual(ids);
  });

  test('everything', () => {
    const { powers, fullAccess, canEscalate, allRegions } = radius({ Action: '*' });
    expect(powers).toHaveLength(POWERS.length);
    expect(fullAccess).toEqual(['*']);
    expect({ canEscalate, allRegions }).toEqual({ canEscalate: true, allRegions: true });
    const order = powers.map(({ severity }) => ['critical', 'high', 'medium'].indexOf(severity));
    expect(order).toEqual([...order].sort());
  });

  test('they are told as written', () => {
    expect(radius({ Action: ['s3:Get*', 's3:GetObject'] }).powers[0]?.by).toEqual(['s3:Get*']);
    const but = radius({ NotAction: ['iam:*', 'sts:*'] }).powers.find(({ id }) => id === 's3-objects');
    expect(but?.by).toEqual(['NotAction(iam:*, sts:*)']);
  });

  test('everything but some', () => {
    const { powers, fullAccess, canEscalate } = radius({ NotAction: ['iam:*', 'organizations:*', 's3:DeleteObject*'] });
    const ids = powers.map(({ id }) => id);
    expect(ids).toContain('ec2-launch');
    expect(ids).not.toContain('iam-admin');
    expect(ids).not.toContain('organizations');
    expect(fullAccess).toContain('ec2');
    expect(fullAccess).not.toContain('s3');
    expect(fullAccess).not.toContain('iam');
    // Other code in a function of Lambda runs with the role of that function.
    expect(canEscalate).toBe(true);
  });
});

describe('Deny', () => {
  const ALLOW = { Action: ['s3:*', 'ec2:*'] };

  test('takes away', () => {
    const denied = radius(ALLOW, { Effect: 'Deny', Action: ['s3:Put*', 's3:Delete*'] });
    expect(idsOf(denied).filter((id) => id.startsWith('s3'))).toEqual(['s3-objects', 's3-list']);
    expect(denied.fullAccess).toEqual(['ec2', 's3']);
    expect(radius(ALLOW, { Effect: 'Deny', Action: 's3:*' }).fullAccess).toEqual(['ec2']);
    const all = radius({ Action: '*' }, { Effect: 'Deny', Action: 's3:*' }).fullAccess;
    expect(all).toContain('ec2');
    expect(all).not.toContain('s3');
  });

  test('for some resources takes nothing that goes further', () => {
    const denied = radius({ Action: 's3:GetObject' }, { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::x/*' });
    expect(idsOf(denied)).toEqual(['s3-objects']);
  });

  test('for the resources that are allowed takes them', () => {
    const allow = { Action: 's3:GetObject', Resource: ['arn:aws:s3:::x/*', 'arn:aws:s3:::y/*'] };
    const denied = radius(allow, { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::x*' });
    expect(denied.powers[0]?.resources).toEqual(['arn:aws:s3:::y/*']);
  });

  test('for all but some resources leaves those', () => {
    const denied = radius({ Action: 's3:GetObject' }, { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::x/*' });
    expect(denied.powers[0]?.resources).toEqual(['arn:aws:s3:::x/*']);
  });

  test('on a condition takes nothing, and the condition is told', () => {
    const denied = radius(
      { Action: 's3:*' },
      { Effect: 'Deny', NotAction: 'iam:*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } } },
    );
    expect(denied.powers[0]?.conditions).toEqual(['aws:RequestedRegion']);
    expect(denied.allRegions).toBe(false);
    expect(denied.fullAccess).toEqual(['s3']);
  });
});

describe('limits', () => {
  test('to resources are told, and count one step less', () => {
    const { powers } = radius({ Action: 's3:GetObject', Resource: ['arn:aws:s3:::uploads/*'] });
    expect(powers).toMatchObject([{ id: 's3-objects', severity: 'high', resources: ['arn:aws:s3:::uploads/*'] }]);
  });

  test.each(['*', 'arn:aws:s3:::*', 'arn:aws:s3:::*/*', 'arn:*:s3:::*'])('%s is no limit', (Resource) => {
    const { powers, fullAccess } = radius({ Action: 's3:*', Resource });
    expect(powers[0]).toMatchObject({ severity: 'critical', resources: [] });
    expect(fullAccess).toEqual(['s3']);
  });

  test('to one statement do not limit another', () => {
    const { powers } = radius(
      { Action: 's3:GetObject', Resource: 'arn:aws:s3:::x/*' },
      { Action: 's3:GetObject', Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } },
    );
    expect(powers[0]).toMatchObject({ resources: [], conditions: [] });
  });

  test('to an address or region are told', () => {
    const condition = {
      IpAddress: { 'aws:SourceIp': '192.0.2.0/24' },
      StringEquals: { 'aws:RequestedRegion': 'eu-west-1' },
    };
    const { powers, allRegions } = radius({ Action: 's3:GetObject', Condition: condition });
    expect(powers[0]?.conditions).toEqual(['aws:RequestedRegion', 'aws:SourceIp']);
    expect(allRegions).toBe(false);
  });
});

describe('ways to more', () => {
  test.each<[string, boolean, Statement]>([
    ['policies', true, { Action: 'iam:PutUserPolicy', Resource: 'arn:aws:iam::*:user/x' }],
    ['keys of everybody', true, { Action: 'iam:CreateAccessKey' }],
    ['own keys', false, { Action: 'iam:CreateAccessKey', Resource: 'arn:aws:iam::*:user/${aws:username}' }],
    ['a role and nothing to run', false, { Action: 'iam:PassRole' }],
    ['a role and something to run', true, { Action: ['iam:PassRole', 'lambda:CreateFunction'] }],
    ['roles that are assumed', true, { Action: 'sts:AssumeRole' }],
    ['one role', false, { Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::210987654321:role/x' }],
    ['objects', false, { Action: 's3:*' }],
  ])('%s: %s', (_, expected, statement) => {
    expect(radius(statement).canEscalate).toBe(expected);
  });

  test.each([
    ['lambda.amazonaws.com', true],
    ['lambda*', true],
    ['dax.amazonaws.com', false],
  ])('a role that may be handed to %s only', (service, expected) => {
    const passing = { Action: 'iam:PassRole', Condition: { StringLike: { 'iam:PassedToService': service } } };
    expect(radius(passing, { Action: 'lambda:CreateFunction' }).canEscalate).toBe(expected);
  });
});

describe('policies of AWS', () => {
  test.each([
    ['AmazonS3FullAccess', ['s3', 's3-object-lambda'], false],
    ['arn:aws:iam::aws:policy/AdministratorAccess', ['*'], true],
    ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole', [], false],
    ['IAMFullAccess', ['iam'], true],
    ['AmazonS3ReadOnlyAccess', [], false],
    ['AWSLambda_FullAccess', ['lambda'], true],
    ['AmazonDynamoDBFullAccess', ['dax', 'dynamodb'], false],
  ])('%s', (name, fullAccess, canEscalate) => {
    expect(blastRadius([{ name, document: null }])).toMatchObject({
      fullAccess,
      canEscalate,
      unknown: [],
      policies: [name],
    });
  });

  test('PowerUserAccess is everything but identities', () => {
    const { fullAccess, powers } = blastRadius([{ name: 'PowerUserAccess', document: null }]);
    expect(fullAccess).toContain('ec2');
    expect(fullAccess).not.toContain('iam');
    expect(powers.map(({ id }) => id)).not.toContain('iam-admin');
  });

  test('those that are not known are named', () => {
    const own = 'arn:aws:iam::210987654321:policy/AmazonS3FullAccess';
    const names = ['constructor', own, 'AWSCompromisedKeyQuarantineV4'];
    const { unknown, powers } = blastRadius(names.map((name) => ({ name, document: null })));
    expect(unknown).toEqual(names);
    expect(powers).toEqual([]);
  });

  test('a quarantine leaves much', () => {
    const names = ['AdministratorAccess', 'AWSCompromisedKeyQuarantineV3'];
    const { powers, canEscalate } = blastRadius(names.map((name) => ({ name, document: null })));
    const ids = powers.map(({ id }) => id);
    expect(ids).not.toContain('iam-pass-role');
    for (const id of ['s3-write', 'sts-assume', 'secrets-read', 'dynamodb-data']) expect(ids).toContain(id);
    expect(canEscalate).toBe(true);
  });

  test.each([
    'AdministratorAccess',
    'PowerUserAccess',
    'ReadOnlyAccess',
    'IAMFullAccess',
    'IAMReadOnlyAccess',
    'IAMUserChangePassword',
    'AmazonS3FullAccess',
    'AmazonS3ReadOnlyAccess',
    'AmazonEC2FullAccess',
    'AmazonEC2ReadOnlyAccess',
    'AmazonRDSFullAccess',
    'AmazonDynamoDBFullAccess',
    'AmazonDynamoDBReadOnlyAccess',
    'AmazonSQSFullAccess',
    'AmazonSNSFullAccess',
    'AmazonSESFullAccess',
    'AmazonKinesisFullAccess',
    'AmazonKinesisFirehoseFullAccess',
    'AWSLambda_FullAccess',
    'AWSLambdaBasicExecutionRole',
    'AmazonECS_FullAccess',
    'AmazonEC2ContainerRegistryFullAccess',
    'AmazonEC2ContainerRegistryPowerUser',
    'AmazonEC2ContainerRegistryReadOnly',
    'AmazonElastiCacheFullAccess',
    'AmazonRoute53FullAccess',
    'CloudFrontFullAccess',
    'AmazonAPIGatewayAdministrator',
    'AWSCloudFormationFullAccess',
    'AWSStepFunctionsFullAccess',
    'AWSCertificateManagerFullAccess',
    'CloudWatchFullAccess',
    'CloudWatchLogsFullAccess',
    'SecretsManagerReadWrite',
    'AmazonSSMFullAccess',
    'AmazonSSMReadOnlyAccess',
    'AmazonBedrockFullAccess',
    'AmazonBedrockLimitedAccess',
    'AmazonCognitoPowerUser',
    'AmazonTextractFullAccess',
    'AmazonRekognitionFullAccess',
    'AmazonPollyFullAccess',
    'TranslateFullAccess',
  ])('%s has statements', (name) => {
    expect(
      managedPolicy(name)?.every(({ actions }) => actions.every((action) => /^(?:\*|[a-z0-9-]+:[\w*]+)$/.test(action))),
    ).toBe(true);
  });
});

test('nothing is allowed by nothing', () => {
  expect(blastRadius([])).toEqual({
    policies: [],
    powers: [],
    fullAccess: [],
    canEscalate: false,
    unknown: [],
    allRegions: false,
  });
});

test('what is no policy is refused, and what no user has', () => {
  const refused = expect.objectContaining({ code: 'iam-bad-policy' });
  expect(() => blastRadius([{ name: 'x', document: '{' }])).toThrow(refused);
  const many = Array.from({ length: 1700 }, (_, i) => `arn:aws:s3:::bucket-${i}/*`);
  const document = JSON.stringify({ Statement: { Effect: 'Allow', Action: 's3:*', Resource: many } });
  const policies = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `p${i}`, document }));
  expect(blastRadius(policies(2)).powers.map(({ id }) => id)).toContain('s3-objects');
  expect(() => blastRadius(policies(3))).toThrow(refused);
});

test('every power has a sentence, an id of its own, and actions', () => {
  expect(new Set(POWERS.map(({ id }) => id)).size).toBe(POWERS.length);
  for (const { id, service, actions } of POWERS) {
    expect(isMessageKey(`iam.power.${id}`), id).toBe(true);
    expect(actions.length, id).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[a-z0-9-]+:\w+$/);
    expect(service).toMatch(/^[a-z0-9-]+$/);
  }
});

function radius(...statements: readonly Statement[]): BlastRadius {
  const full = statements.map((each) => ({
    Effect: 'Allow',
    ...('NotResource' in each ? {} : { Resource: '*' }),
    ...each,
  }));
  return blastRadius([{ name: 'inline', document: JSON.stringify({ Version: '2012-10-17', Statement: full }) }]);
}

function idsOf({ powers }: BlastRadius): string[] {
  return powers.map(({ id }) => id);
}
