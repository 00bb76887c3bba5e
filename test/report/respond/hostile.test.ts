/*
 * Whatever stands in the texts of an incident: no format shows a secret, and in none of them it becomes anything but text.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESPONSE_FORMATS } from '../../../src/report/respond/index.ts';
import { BESIDE, harmlessResponse, LEAKED, MINTED, richResponse } from '../../helpers/incident.ts';
import { strictHtml } from '../../helpers/strict-html.ts';
import { fieldsOf, planted, responded } from './responded.ts';

const LANGUAGES = ['en', 'ja'] as const;
const SECRETS = [LEAKED.secret, BESIDE];
/** What a terminal, HTML, Markdown, or a CI system would act on. */
const EVIL = [
  'a\x1b[2J\x1b]0;t\x07\u202e\x9b31m\r',
  '::stop-commands::x',
  '##[error]x ##vso[task.setvariable variable=a]b',
  '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></code></pre><b>',
  '-->]]><!--',
  '&lt;b&gt;&#60;',
  '```\n~~~\n# x\n- [x] y\n<b>',
  '[x](javascript:alert(1)) ![i](https://e.example/i) |@everyone #1 `x',
  'javascript:alert(1)',
  'https://user:password@e.example/',
  'https://e.example/"onclick="x',
  'https://e.example/\u202egpj',
  '\ue0000\ue001\ue0001\ue001',
  'x'.repeat(2000),
] as const;

test('there are fields to plant in', () => {
  expect(fieldsOf(richResponse()).length).toBeGreaterThan(200);
});

describe.each(RESPONSE_FORMATS)('%s', (format) => {
  test.each(LANGUAGES)('shows no more of a secret than four characters (%s)', async (language) => {
    const response = planted(richResponse(), (_, field) => `${field} ${LEAKED.secret}${BESIDE}\n${LEAKED.secret}`);
    for (const each of [response, richResponse()]) {
      const report = await responded(format, each, { language, verbose: true, showSecrets: true });
      for (const secret of SECRETS) {
        for (let at = 0; at + 5 <= secret.length; at++) expect(report).not.toContain(secret.slice(at, at + 5));
      }
    }
  });

  test('shows ids of keys whole: commands need them', async () => {
    const report = await responded(format, richResponse());
    expect(report).toContain(`--access-key-id ${LEAKED.id} --status Inactive`);
    expect(report).toContain(MINTED);
  });

  test('takes any text in any field', async () => {
    const fields = [...new Set(fieldsOf(richResponse()))];
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(fields, { minLength: 1 }),
        fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'binary' })),
        async (where, evil) => {
          const response = planted(richResponse(), (text, field) => (where.includes(field) ? evil : text));
          expectText(format, await responded(format, response));
        },
      ),
      { numRuns: 6 },
    );
  });

  test.each(EVIL.map((evil, index) => [index, evil] as const))('text %i in all fields is text', async (_, evil) => {
    for (const response of [richResponse(), harmlessResponse()]) {
      expectText(
        format,
        await responded(
          format,
          planted(response, () => evil),
          { color: false },
        ),
      );
    }
  });
});

function expectText(format: (typeof RESPONSE_FORMATS)[number], report: string): void {
  expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2060-\u2069]/);
  if (format === 'json') JSON.parse(report);
  if (format === 'pretty') expect(report).not.toMatch(/^\s*::|##(?:vso|teamcity)?\[/m);
  if (format === 'html') expectHtml(report);
  if (format === 'markdown') expectMarkdown(report);
}

const ELEMENTS =
  /^(?:html|head|meta|title|style|body|header|nav|main|footer|section|article|h[1-4]|p|ul|li|a|dl|dt|dd|div|span|table|thead|tbody|tr|th|td|code|pre|figure|figcaption|input|label|svg|desc|defs|pattern|rect|line|path|text|g)$/;

/** Our own elements with our own attributes; addresses are anchors or https. */
function expectHtml(report: string): void {
  const wrong = strictHtml(report).tags.filter(({ name, attributes }) => {
    const href = attributes['href'];
    const isOurs = href === undefined || /^(?:#[a-z0-9-]+|https:\/\/[^\s@"<>]+)$/.test(String(href));
    return !ELEMENTS.test(name) || !isOurs || Object.keys(attributes).some((key) => /^on|^style$|^src$/i.test(key));
  });
  expect(wrong).toEqual([]);
}

/** Outside of blocks of code nothing is markup but ours; blocks end where we end them. */
function expectMarkdown(report: string): void {
  let fence: string | null = null;
  const wrong: string[] = [];
  for (const line of report.split('\n')) {
    const [, found = null] = /^ *(`{3,})[a-z]*$/.exec(line) ?? [];
    if (fence !== null) fence = line.trim() === fence ? null : fence;
    else if (found !== null) fence = found;
    else if (isMarkup(line)) wrong.push(line);
  }
  expect(wrong).toEqual([]);
  expect(fence).toBeNull();
}

/** True of a line with more markup than we write. */
function isMarkup(line: string): boolean {
  const ours = /<\/?code>|<https:\/\/[^\s<>]+>|&#\d+;|^- \[[ x]\] \*\*\d+\. |\*\*|^\|(?: --- \|)+$/g;
  const rest = line.replace(ours, '');
  return /[<>[\]`@!*~]|:\/\/|(?<!&)#\d|^ *(?:\d+[.)] |\+ )/.test(rest);
}
