import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadWords } from '../../src/messages/load.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { Secret } from '../../src/model/secret.ts';
import { MOST_IN_COMMENT, MOST_IN_SUMMARY, markdown, markdownReport } from '../../src/report/markdown.ts';
import {
  acceptedOf,
  bypassOf,
  coverageOf,
  findingOf,
  gapOf,
  gateOf,
  generated,
  historyPlaceOf,
  LIVE,
  pairFindingOf,
  placeOf,
  rangeOf,
  resultOf,
  reviewOf,
  ruleOf,
  SECRET_KEY,
  written,
} from './result-factory.ts';

const words = await loadWords('en');

async function limited(result: ScanResult, most: number): Promise<string> {
  const context = { words, color: false, showSecrets: false, version: '1.2.3', verbose: false, explain: false };
  return markdownReport(result, context, { most });
}

test('a finding: a row with where and since when, then what to do', async () => {
  const report = await written(markdown, resultOf({ findings: [pairFindingOf()] }));
  const secret = `<code>${SECRET_KEY.slice(0, 4)}…(40)</code>`;
  const path = '<code>config/initializers/carrierwave.rb</code>:4';
  const author = '<code>Ada &#60;ada&#64;example.com&#62;</code>';
  const inOrder = [
    '### leakgate: ✖ 1 finding',
    `| critical | AWS secret access key | <code>.env</code>:1 | ${secret} | <code>11111111</code> <code>2024-03-01</code> ${author} |`,
    `<details><summary>AWS secret access key ${secret}</summary>\n\n`,
    path,
    '1. advice.step.deactivate-key\n1. advice.step.removing-did-not-help\n',
    "```diff\n-     aws_secret_access_key: '",
    "\n+     aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'),\n```\n",
    '- advice.note.rails-build',
    '\n\n</details>',
  ];
  let from = 0;
  for (const part of inOrder) {
    const at = report.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
});

test('a gate, gaps and accepted findings have their lists', async () => {
  const coverage = coverageOf({ skipped: [gapOf()] });
  const report = await written(
    markdown,
    resultOf({ gate: gateOf(), accepted: [acceptedOf()], coverage, complete: false }),
  );
  for (const heading of [
    'gate.compared',
    'gate.reviews',
    'gate.bypasses',
    'report.not-looked-at',
    'accepted.heading',
  ] as const) {
    expect(report).toMatch(new RegExp(`\\*\\*${words.say(heading)}\\*\\*\\n\\n- `));
  }
  expect(report).toContain('❌ <code>leakgate.toml</code>:3 · ');
});

test('what a provider says stands beside the severity, and whose key it is below', async () => {
  const report = await written(markdown, resultOf({ findings: [findingOf({ verified: LIVE })] }));
  expect(report).toContain(`| critical (${words.say('live.state.live')}) |`);
  expect(report).toContain(LIVE.arn);
});

test('a clean scan is one line', async () => {
  expect(await written(markdown, resultOf())).toMatch(/^### leakgate: ✔ clean .*\n$/);
});

test('whole findings are left out from the end, and how many is said', async () => {
  const findings = Array.from({ length: 200 }, (_, index) =>
    pairFindingOf({ places: [placeOf({ path: `file-${index}.rb` })] }),
  );
  const report = await limited(resultOf({ findings }), MOST_IN_COMMENT);
  const rows = report.match(/^\| critical .*file-\d+/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.at(-1)).toContain(`file-${rows.length - 1}`);
  expect(report.match(/<details>/g)).toHaveLength(rows.length);
  const left = 200 - rows.length;
  expect(report).toContain(words.say('format.left-out', { count: left, n: left }));
});

test.each([4000, MOST_IN_COMMENT, MOST_IN_SUMMARY])('it never has more than %i bytes', async (most) => {
  const long = '<@&>'.repeat(1000);
  const count = most === MOST_IN_SUMMARY ? 3000 : 300;
  const many = <T>(one: T): T[] => Array.from({ length: count }, () => one);
  const result = resultOf({
    findings: many(pairFindingOf({ places: many(historyPlaceOf({ path: long })).slice(0, 9) })),
    accepted: Array.from({ length: count }, (_, index) => acceptedOf({ file: `${index}${long}` })),
    gate: gateOf({
      ranges: many(rangeOf({ name: long })),
      reviews: many(reviewOf({ path: long, what: long, text: long })),
      bypasses: many(bypassOf({ reason: long })),
    }),
    coverage: coverageOf({ skipped: many(gapOf({ what: long })) }),
    complete: false,
  });
  const report = await limited(result, most);
  expect(Buffer.byteLength(report)).toBeLessThanOrEqual(most);
  expect(Buffer.byteLength(report)).toBeGreaterThan(500);
});

/** The report without what stands in fences, whose lines all begin with a sign of a diff. */
function withoutFences(report: string): string {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of report.split('\n')) {
    const opened: string | undefined = /^(`{3,})diff$/.exec(line)?.[1];
    if (fence === null && opened !== undefined) fence = opened;
    else if (fence === null) lines.push(line);
    else if (line === fence) fence = null;
    else expect(line).toMatch(/^[-+] |^…$/);
  }
  expect(fence).toBeNull();
  return lines.join('\n');
}

/** Markup that we write ourselves. */
const OURS = /<\/?(?:code|details|summary)>|<https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+>/g;

test('nothing from the repository is a tag, a link, a mention or a cell', async () => {
  const piece = fc.constantFrom(
    ...['<img src=x onerror=y>', '@octocat', '](https://evil.example)', '[x]: https://evil.example', '|', '`', '```'],
    ...[
      'www.evil.example',
      'https://evil.example',
      '</details>',
      '</code>',
      '#1',
      '\n',
      '\n# h\n',
      '**',
      '_',
      '~~~',
      '&lt;',
    ],
    ...['<!--', '-->', '/close', '- [ ] x', '$x$', ':smile:', '\\', '- ', '![i](x)'],
  );
  const hostile = fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const commit = { oid: '1'.repeat(40), author: text, date: text };
      const [replacement] = pairFindingOf().advice.replacements;
      if (replacement === undefined) throw new Error('no replacement');
      const finding = findingOf({
        rule: ruleOf({ title: { en: text, ja: text }, why: { en: text, ja: text } }),
        secret: new Secret(generated(5, 40)),
        places: [historyPlaceOf({ path: text, commit }), placeOf({ path: text }), placeOf({ origin: 'stdin' })],
        advice: {
          steps: ['rotate', 'unstage'],
          replacements: [{ ...replacement, path: text, variable: text, before: [text], after: text }],
        },
      });
      const result = resultOf({
        findings: [finding],
        accepted: [acceptedOf({ file: text, reason: text })],
        gate: gateOf({
          ranges: [rangeOf({ name: text })],
          reviews: [reviewOf({ path: text, what: text, text })],
          bypasses: [bypassOf({ reason: text, rule: text, commit })],
        }),
        coverage: coverageOf({ skipped: [gapOf({ what: text })] }),
        complete: false,
      });
      const whole = await written(markdown, result, { words });
      const report = withoutFences(whole).replace(/^### |^\*\*|\*\*$/gm, '');
      for (const tag of ['code', 'details', 'summary']) {
        expect(report.split(`<${tag}>`)).toHaveLength(report.split(`</${tag}>`).length);
      }
      const text_ = report.replace(OURS, '');
      expect(text_).not.toMatch(/[<>@[\]`*~\\$]|:\/\/|www\.|\b_|_\b|__/i);
      for (const row of report.split('\n').filter((line) => line.startsWith('| '))) {
        expect(row.match(/\|/g)).toHaveLength(6);
      }
      expect(report.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
      const outside = report
        .replace(/<code>[^<]*<\/code>/g, '')
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      expect(outside).not.toMatch(/[@#]\w/);
    }),
    { numRuns: 200 },
  );
});
