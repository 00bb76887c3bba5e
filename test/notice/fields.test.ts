import { describe, expect, test } from 'vitest';
import { addressesIn, foreignAddresses } from '../../src/notice/addresses.ts';
import { deadlineIn } from '../../src/notice/deadline.ts';
import { identifiersIn } from '../../src/notice/identifiers.ts';
import { plainText } from '../../src/notice/plain-text.ts';
import { sentOn } from '../../src/notice/sent-on.ts';
import { isSuspicious } from '../../src/notice/suspicion.ts';
import { KEYS } from './variants/variant.ts';

const NOW = Date.UTC(2026, 5, 10);
const KEY = KEYS['{key}'] ?? '';
const SESSION = KEYS['{session}'] ?? '';

describe('accounts', () => {
  test.each([
    ['AWS account 123456789012', '123456789012'],
    ['Account ID: 1234-5678-9012.', '123456789012'],
    ['[AWS Account: 123456789012] [us-east-1]', '123456789012'],
    ['account number is 123456789012', '123456789012'],
    ['"accountId": "123456789012"', '123456789012'],
    ['AWS ID: 123456789012', '123456789012'],
    ['アカウント番号：１２３４５６７８９０１２', '123456789012'],
    ['https://123456789012.signin.aws.amazon.com/console', '123456789012'],
    ['arn:aws:iam::123456789012:user/a', '123456789012'],
    ['arn:aws-cn:ec2:cn-north-1:123456789012:instance/i-1', '123456789012'],
    ['account (****-****-9012)', null],
    ['call 1234-5678-9012', null],
    ['case 123456789012', null],
    ['account 1234567890123', null],
    ['account 1234-5678-9012-3', null],
    ['request 123456789012', null],
  ])('%s', (text, account) => {
    expect(identifiersIn(plainText(text)).account).toBe(account);
  });
});

describe('users', () => {
  test.each([
    ['IAM user "deploy"', 'deploy'],
    ['(belonging to IAM user “a.b@c”)', 'a.b@c'],
    ['belonging to IAM User deploy-rw, along with', 'deploy-rw'],
    ['IAM User: deploy.', 'deploy'],
    ['"userName":"deploy"', 'deploy'],
    ['IAM ユーザー「deploy」', 'deploy'],
    ['IAM ユーザ deploy のキー', 'deploy'],
    ['ユーザー名：「deploy」', 'deploy'],
    ['arn:aws:iam::123456789012:user/team/a/deploy', 'deploy'],
    ['applied to the IAM user listed above', null],
    ["an IAM user's credentials", null],
    ['delete IAM users', null],
    ['the root user password', null],
  ])('%s', (text, user) => {
    expect(identifiersIn(plainText(text)).user).toBe(user);
  });
});

test('ids of keys: each once, in their order; masked or longer ones are none', () => {
  const text = `${SESSION}, ${KEY} ${KEY}. AKIA************ABCD ${KEY}A x${KEY} ${KEY.toLowerCase()} キー${KEY}は`;
  expect(identifiersIn(plainText(text)).keyIds).toEqual([SESSION, KEY]);
});

describe('cases', () => {
  test.each([
    ['[CASE 1234567890] AWS', '1234567890'],
    ['Support Case ID: 172345678900012', '172345678900012'],
    ['Abuse Case Number: 12345678901-1', '12345678901-1'],
    ['case #12345678', '12345678'],
    ['ケース ID：1234567890', '1234567890'],
    ['/support/home#/case/?displayId=1234567890&language=en', '1234567890'],
    ['in case 24 hours pass', null],
    ['case study 2020', null],
  ])('%s', (text, caseId) => {
    expect(identifiersIn(plainText(text)).caseId).toBe(caseId);
  });
});

describe('addresses', () => {
  test.each([
    ['(https://a.example/b).', ['https://a.example/b']],
    ['https://en.example/a_(b), and', ['https://en.example/a_(b)']],
    ['hxxp://a[.]example/x, hxxps[:]//b(.)example', ['http://a.example/x', 'https://b.example']],
    ['https://a.example https://a.example', ['https://a.example']],
    ['[x](https://a.example/y)', ['https://a.example/y']],
    ['https://docs.aws.amazon.com/x https://repost.aws/y http://aws.amazon.com', []],
    ['https://acme.s3.amazonaws.com/.env', ['https://acme.s3.amazonaws.com/.env']],
    ['https://s3-eu-west-1.amazonaws.com/acme/.env', ['https://s3-eu-west-1.amazonaws.com/acme/.env']],
    ['http://ec2-198-51-100-7.compute-1.amazonaws.com/a', ['http://ec2-198-51-100-7.compute-1.amazonaws.com/a']],
    ['https://notamazon.com/aws.amazon.com', ['https://notamazon.com/aws.amazon.com']],
    ['http://www.w3.org/1999/xhtml', []],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb&data=1', ['https://a.example/b']],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_b-2Dc&d=1', ['https://a.example/b-c']],
    ['https://urldefense.com/v3/__https://a.example/b__;!!x', ['https://a.example/b']],
    ['https://www.google.com/url?q=https://a.example/b&sa=D', ['https://a.example/b']],
    ['https://x1.r.us-east-1.awstrack.me/L0/https:%2F%2Fa.example%2Fb/1/0100/y', ['https://a.example/b']],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_b-c',
      ['https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_b-c'],
    ],
    ['http://', []],
  ])('%s', (text, urls) => {
    expect(foreignAddresses(addressesIn(plainText(text)), 50)).toEqual(urls);
  });

  test('no more than asked for', () => {
    const text = Array.from({ length: 600 }, (_, index) => `https://a.example/${index}`).join(' ');
    expect(addressesIn(text)).toHaveLength(500);
    expect(foreignAddresses(addressesIn(text), 50)).toHaveLength(50);
  });
});

describe('when it was sent', () => {
  test.each([
    ['Date: Mon, 1 Jun 2026 10:00:00 +0900', '2026-06-01', '2026-06-01T01:00:00.000Z'],
    ['Date: 1 June 2026 10:00', '2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['Sent: Monday, June 1, 2026 10:00 AM', '2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['"time": "2026-06-01T10:00:00Z"', '2026-06-01', '2026-06-01T10:00:00.000Z'],
    ['送信日時: 2026年6月1日 10:00', '2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['日付：令和8年6月1日', '2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['On Mon, Jun 1, 2026 at 10:00 AM AWS <a@amazon.com> wrote:', '2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['Date: 6/21/2026', null, null],
    ['Date: 5/21/2026', '2026-05-21', '2026-05-21T00:00:00.000Z'],
    ['Date: 3/6/2026', null, null],
    ['Date: 31 Feb 2026', null, null],
    ['Date: 1 Jun 1999', null, null],
    ['On June 1, 2026 your account was used', null, null],
    ['update: 2026-06-01', null, null],
  ])('%s', (text, day, at) => {
    const sent = sentOn(plainText(text), NOW);
    expect([sent?.day ?? null, sent === null ? null : new Date(sent.at).toISOString()]).toEqual([day, at]);
  });

  test.each([
    [
      'an answer to a mail of AWS',
      'Date: 9 Jun 2026\n\nsee below\n\nOn Tue, Jun 2, 2026 at 1:00 PM Amazon Web Services <a@amazon.com> wrote:\n> x',
    ],
    [
      'a forwarded mail',
      'From: Jo <jo@acme.example>\nDate: 9 Jun 2026\n\n---------- Forwarded message ----------\nFrom: <a@amazon.com>\nDate: Tue, 2 Jun 2026 10:00\n',
    ],
    [
      'an answer of AWS to an answer',
      'From: AWS <a@amazon.com>\nDate: 2 Jun 2026\n\nx\n\nOn Mon, Jun 1, 2026 Jo <jo@acme.example> wrote:\n> y',
    ],
  ])('of %s that of AWS counts', (_, text) => {
    expect(sentOn(plainText(text), NOW)?.day).toBe('2026-06-02');
  });
});

describe('deadlines', () => {
  const SENT = { day: '2026-06-01', at: Date.UTC(2026, 5, 1, 12) };
  test.each([
    ['reply within 24 hours.', 24, '2026-06-02T12:00:00.000Z'],
    ['within five (5) days', 120, '2026-06-06T12:00:00.000Z'],
    ['within 3 business days', 72, '2026-06-04T12:00:00.000Z'],
    ['in the next 48 hours', 48, '2026-06-03T12:00:00.000Z'],
    ['You have two weeks to answer', 336, '2026-06-15T12:00:00.000Z'],
    ['5 days from the date of this notice', 120, '2026-06-06T12:00:00.000Z'],
    ['24時間以内にご返信', 24, '2026-06-02T12:00:00.000Z'],
    ['５営業日以内', 120, '2026-06-06T12:00:00.000Z'],
    ['by June 3, 2026', null, '2026-06-03T23:59:59.000Z'],
    ['no later than 2026-06-03', null, '2026-06-03T23:59:59.000Z'],
    ['before the 3rd of June 2026', null, '2026-06-03T23:59:59.000Z'],
    ['contact us by June 3', null, '2026-06-03T23:59:59.000Z'],
    ['contact us by January 3', null, '2027-01-03T23:59:59.000Z'],
    ['2026年6月3日(水)まで', null, '2026-06-03T23:59:59.000Z'],
    ['6月3日までに', null, '2026-06-03T23:59:59.000Z'],
  ])('%s', (text, hours, at) => {
    expect(deadlineIn(plainText(text), SENT, NOW)).toMatchObject({ hours, at });
  });

  test.each([
    'We will reply within 24 hours.',
    'please allow up to 4 hours',
    'access keys older than 90 days',
    'by June 31, 2026',
    'by 3/6/2026',
    'stand by the door',
  ])('none: %s', (text) => {
    expect(deadlineIn(plainText(text), SENT, NOW)).toBeNull();
  });

  test('without a day of sending there are only hours', () => {
    expect(deadlineIn('reply within 24 hours', null, NOW)).toEqual({
      hours: 24,
      at: null,
      text: 'reply within 24 hours',
    });
  });

  test('the sentence, and no more than 200 characters of it', () => {
    expect(deadlineIn('Hello. Reply within 24 hours or else. Bye.', null, NOW)?.text).toBe(
      'Reply within 24 hours or else',
    );
    const long = `${'word '.repeat(100)}within 24 hours ${'word '.repeat(100)}`;
    expect(deadlineIn(long, null, NOW)?.text.length).toBeLessThanOrEqual(200);
    expect(deadlineIn(long, null, NOW)?.text).toContain('within 24 hours');
  });
});

describe('forgeries', () => {
  test.each([
    ['Sign in here: https://console-login.example.net/', true],
    ['Your account: https://aws-billing.example.com/verify', true],
    ['ログインはこちら https://a.example/', true],
    ['From: "AWS Support" <help@aws-support.example>', true],
    ['Reply with your secret access key.', true],
    ['<p><br><a href="https://evil.example/">https://console.aws.amazon.com/</a></p>', true],
    ['Sign in at https://console.aws.amazon.com/', false],
    ['Please log in to the console. The key is at https://a.example/.env', false],
    ['Log in and look at https://github.com/acme/login', false],
    ['From: "AWS Support" <no-reply-aws@amazon.com>', false],
    ["From: 'Amazon Web Services' via Ops <ops@acme.example>", false],
    ['https://aws-samples.example.com/readme', false],
    ['<p><br><a href="https://github.com/a">the file</a></p>', false],
  ])('%s', (text, suspicious) => {
    const plain = plainText(text);
    expect(isSuspicious(plain, addressesIn(plain))).toBe(suspicious);
  });
});
