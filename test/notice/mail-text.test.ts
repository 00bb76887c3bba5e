import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/notice/plain-text.ts';
import { readNotice } from '../../src/notice/read-notice.ts';
import { NOW } from './variants/all.ts';
import { filled, KEYS } from './variants/variant.ts';

const KEY = KEYS['{key}'] ?? '';
const BODY = `Hello,\n\nthe AWS access key ${KEY} of IAM user "upload" is publicly available at https://github.com/acme/web/blob/main/a.js?x=1.\nReply within 24 hours.\n`;
const BODY_JA =
  'お客様の AWS アクセスキーが GitHub で公開されていることを確認いたしました。24時間以内にご返信ください。\n';
const WANTED = {
  kind: 'exposed-key',
  keyIds: [KEY],
  user: 'upload',
  urls: ['https://github.com/acme/web/blob/main/a.js?x=1'],
  sentOn: '2026-06-01',
};

/** As mail programs write it: 76 columns, `=` and what is not ASCII escaped. */
function quotedPrintable(text: string): string {
  const escaped = [...Buffer.from(text)].map((byte) =>
    byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  let column = 0;
  return escaped
    .map((piece) => {
      if (piece === '\n') column = 0;
      else if (column + piece.length > 75) column = piece.length;
      else {
        column += piece.length;
        return piece;
      }
      return piece === '\n' ? piece : `=\n${piece}`;
    })
    .join('');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
}

const HEADERS = `Received: from a48-1.smtp-out.amazonses.com (a48-1.smtp-out.amazonses.com [198.51.100.7])
 by mx.acme.example; Tue, 02 Jun 2026 00:00:00 +0000
From: "Amazon Web Services, Inc." <no-reply-aws@amazon.com>
Subject: =?UTF-8?B?${Buffer.from('[AWS] 要対応').toString('base64')}?=
 =?UTF-8?Q?_Case_17=30000111222?=
Date: Mon, 1 Jun 2026 23:30:00 -0700
MIME-Version: 1.0
`;
const HTML = `<!DOCTYPE html><html><head><style>a{}</style></head><body><div>${BODY.replaceAll('\n', '<br>\n')}</div></body></html>`;

const SOURCES: Readonly<Record<string, string>> = {
  plain: `${HEADERS}Content-Type: text/plain; charset=UTF-8\n\n${BODY}`,
  'quoted-printable': `${HEADERS}Content-Type: text/plain;\n\tcharset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(BODY)}`,
  base64: `${HEADERS}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(BODY)}`,
  HTML: `${HEADERS}Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(HTML)}`,
  'several parts, with a picture': `${HEADERS}Content-Type: multipart/mixed; boundary="=-sep/1234567"

--=-sep/1234567
Content-Type: multipart/alternative; boundary="inner_890abcdef"

--inner_890abcdef
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${base64(BODY)}
--inner_890abcdef
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${quotedPrintable(HTML)}
--inner_890abcdef--
--=-sep/1234567
Content-Type: image/png; name="logo.png"
Content-Transfer-Encoding: base64

iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk
--=-sep/1234567--`,
};

describe('sources of mails', () => {
  test.each(Object.entries(SOURCES))('%s', (_, source) => {
    expect(readNotice(source, { now: NOW })).toMatchObject({ ...WANTED, caseId: '170000111222' });
    expect(readNotice(source.replaceAll('\n', '\r\n'), { now: NOW })).toMatchObject(WANTED);
    expect(readNotice(source.replace(/^/gm, '> '), { now: NOW })).toMatchObject(WANTED);
  });

  test('the moment it was sent begins the deadline', () => {
    const deadline = readNotice(SOURCES['plain'] ?? '', { now: NOW })?.deadline;
    expect(deadline).toMatchObject({ hours: 24, at: '2026-06-03T06:30:00.000Z' });
  });

  test.each([
    ['quoted-printable', quotedPrintable(BODY)],
    ['base64', base64(BODY.repeat(3))],
    ['HTML', HTML],
  ])('a part without its headers: %s', (_, body) => {
    expect(readNotice(body, { now: NOW })).toMatchObject({ ...WANTED, sentOn: null });
  });

  test('cut off in the middle of base64', () => {
    const source = SOURCES['base64'] ?? '';
    expect(readNotice(source.slice(0, -41), { now: NOW })).toMatchObject({ kind: 'exposed-key', keyIds: [KEY] });
  });

  test.each([
    ['utf-8', 'base64', base64(BODY_JA)],
    ['utf-8', 'quoted-printable', quotedPrintable(BODY_JA)],
    ['shift_jis', 'base64', 'gsiCqZdsgswgQVdTIINBg06DWoNYg0yBW4KqIEdpdEh1YiCCxYz2ikqCs4Ljgr2'],
  ])('Japanese in %s, %s', (charset, transfer, body) => {
    const source = `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${transfer}\n\n${body}`;
    expect(plainText(source)).toMatch(/AWS.*GitHub/);
  });

  test('ISO-2022-JP as it is', () => {
    expect(plainText('Content-Type: text/plain; charset=ISO-2022-JP\n\n\u001b$B%"%/%;%9%-!<\u001b(B')).toBe(
      'アクセスキー',
    );
  });

  test('a character set that nobody knows', () => {
    const source = 'Content-Type: text/plain; charset=x-none\nContent-Transfer-Encoding: quoted-printable\n\na=3Db';
    expect(plainText(source)).toBe('a=b');
  });
});

describe('HTML', () => {
  test.each([
    ['entities', '<p>a&nbsp;&amp;&#x20;&#98;&unknown;</p><p></p>', 'a & b&unknown;'],
    ['blocks and inline tags', '<p>one</p><p>t<b>w</b>o</p>', 'one two'],
    ['what is not shown', '<p>a</p><script>b</script><style>c</style><!-- <p>d</p> --><p>e</p>', 'a e'],
    ['links', '<p><a href="https://a.example/?b&amp;c">text</a></p><br>', 'text <https://a.example/?b&c>'],
    ['no tag', '<p>1 < 2</p><p></p>', '1 < 2'],
    ['a comment without end', '<p>a</p><p>b</p><!-- c', 'a b'],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

describe('one line', () => {
  test.each([
    ['quote marks', '> > a\n>b\n│ c', 'a b c'],
    ['invisible characters', 'a\u200bb\u00ad\ufeffc', 'abc'],
    ['full-width', 'ＡＷＳ　１２', 'AWS 12'],
    ['no spaces beside Japanese', 'AWS アカウント\nの 123', 'AWSアカウントの123'],
    ['strings of JSON', '{"a":"b\\nc \\"d\\" \\u0065"}', '{"a":"b c "d" e"}'],
    ['quotes and dashes', '“a” ‘b’ – —', `"a" 'b' - -`],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test.each([
    [
      'in the middle of a path',
      'see https://github.com/acme/a-very-long-name-of-a-repository/blob/main',
      '/config.yml',
      '',
    ],
    [
      'in the middle of a hash',
      'at https://github.com/acme/shop/commit/0123456789abcdef012345678',
      '9abcdef01234567.',
      '',
    ],
    ['before a word', 'at https://github.com/acme/a-very-long-name-of-a-repository/blob/main', 'Please look', ' '],
    ['before and/or', 'at https://github.com/acme/a-very-long-name-of-a-repository/blob/main', 'and/or elsewhere', ' '],
    [
      'before another address',
      'at https://github.com/acme/a-very-long-name-of-a-repository/main',
      'https://b.example',
      ' ',
    ],
    ['after a file', 'at https://github.com/acme/a-very-long-name-of-a-repository/main.js', 'deadbeef1 is it', ' '],
    ['in a short line', 'https://github.com/acme/shop', '/etc/passwd', ' '],
  ])('an address that ends a line: %s', (_, first, second, between) => {
    expect(plainText(`${first}\n${second}`)).toBe(`${first}${between}${second}`);
    expect(plainText(`> ${first}\n> ${second}`)).toBe(`${first}${between}${second}`);
  });
});

test('the ids of the templates are filled in', () => {
  expect(filled('{key}')).toBe(KEY);
});
