import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutKeys } from './default-chain-table.ts';

/** How arguments are written in a language. */
interface Form {
  readonly before: string;
  readonly after: string;
  readonly id: string;
  readonly secret: string;
  readonly others: readonly string[];
  readonly comment: (text: string) => string;
  /** Whether a comma may follow the last argument. */
  readonly trailing: boolean;
  /** Whether a line may end before a bracket without one. */
  readonly newline: boolean;
  /** Whether a line may begin with one. */
  readonly leading: boolean;
}

const slashes = (text: string) => `// ${text}`;
const hash = (text: string) => `# ${text}`;

const FORMS: Readonly<Record<string, Form>> = {
  javascript: {
    before: "const AWS = require('aws-sdk');\nconst s3 = new AWS.S3({",
    after: '});\n',
    id: "accessKeyId: '«id»'",
    secret: "secretAccessKey: '«secret»'",
    others: ["region: 'x'", 'maxRetries: [1, 2]'],
    comment: slashes,
    trailing: true,
    newline: true,
    leading: true,
  },
  python: {
    before: 'import boto3\ns3 = boto3.Session(',
    after: ')\n',
    id: "aws_access_key_id='«id»'",
    secret: "aws_secret_access_key='«secret»'",
    others: ["region_name='x'", 'extra=(1, 2)'],
    comment: hash,
    trailing: true,
    newline: true,
    leading: true,
  },
  ruby: {
    before: 'Aws::S3::Client.new({',
    after: '})\n',
    id: "access_key_id: '«id»'",
    secret: "secret_access_key: '«secret»'",
    others: ["region: 'x'", ':retries => [1, 2]'],
    comment: hash,
    trailing: true,
    newline: true,
    leading: false,
  },
  php: {
    before: '<?php\nAws\\S3\\S3Client::factory(array(',
    after: '));\n',
    id: "'key' => '«id»'",
    secret: "'secret' => '«secret»'",
    others: ["'region' => 'x'", "'retries' => [1, 2]"],
    comment: slashes,
    trailing: true,
    newline: true,
    leading: true,
  },
  go: {
    before:
      'package main\n\nimport (\n\t"github.com/aws/aws-sdk-go-v2/config"\n\t"github.com/aws/aws-sdk-go-v2/credentials"\n)\n\nvar a = credentials.None\nvar cfg, err = config.LoadDefaultConfig(ctx, ',
    after: ')\n',
    id: 'config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider("«id»", "«secret»", ""))',
    secret: '',
    others: ['config.WithRegion("x")', 'config.WithRetryMaxAttempts(1)'],
    comment: slashes,
    trailing: true,
    newline: false,
    leading: false,
  },
};

describe.each(Object.entries(FORMS))('%s: arguments in any layout', (grammar, form) => {
  test('lose the keys, and nothing but comments at the end of their lines', async () => {
    await fc.assert(
      fc.asyncProperty(layoutOf(form), async ({ entries, gaps, commas, end }) => {
        const own: string[] = [];
        const written = textOf({ entries, gaps, commas, end }, form, own);
        const text = form.before + written + form.after;
        const after = await withoutKeys(grammar, text);
        const kept = entries.filter((entry) => entry !== form.id && entry !== form.secret);
        const expected = form.before + kept.join(',') + form.after;
        expect(bare(after, form)).toBe(bare(expected, form));
        for (const comment of own) expect(after).toContain(comment);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

type Gap = 'none' | 'space' | 'line' | 'comment' | 'own-comment' | 'blank-line';

interface Layout {
  readonly entries: readonly string[];
  /** In front of each entry, and of the end. */
  readonly gaps: readonly Gap[];
  /** In front of each comma. */
  readonly commas: readonly Gap[];
  readonly end: boolean;
}

function layoutOf(form: Form): fc.Arbitrary<Layout> {
  const keys = [form.id, form.secret].filter((key) => key !== '');
  const gap = fc.constantFrom<Gap>('none', 'space', 'line', 'comment', 'own-comment', 'blank-line');
  const inFront = form.leading
    ? fc.constantFrom<Gap>('none', 'none', 'none', 'line', 'comment')
    : fc.constant<Gap>('none');
  return fc
    .subarray([...form.others])
    .chain((others) => fc.shuffledSubarray([...keys, ...others], { minLength: keys.length + others.length }))
    .chain((entries) =>
      fc.record({
        entries: fc.constant(entries),
        gaps: fc.array(gap, { minLength: entries.length + 1, maxLength: entries.length + 1 }),
        commas: fc.array(inFront, { minLength: entries.length, maxLength: entries.length }),
        end: fc.boolean(),
      }),
    );
}

/** The arguments; `own` receives the comments with lines of their own. */
function textOf({ entries, gaps, commas, end }: Layout, form: Form, own: string[]): string {
  let text = '';
  let comments = 0;
  const gapOf = (gap: Gap | undefined): string => {
    const comment = form.comment(`c${comments++}.`);
    if (gap === 'own-comment') own.push(comment);
    if (gap === 'comment') return `  ${comment}\n    `;
    if (gap === 'own-comment') return `\n    ${comment}\n    `;
    return gap === 'line' ? '\n    ' : gap === 'blank-line' ? '\n\n    ' : gap === 'space' ? ' ' : '';
  };
  for (const [index, entry] of entries.entries()) {
    const isLast = index === entries.length - 1;
    text += gapOf(gaps[index]) + entry;
    if (!isLast || (end && form.trailing)) text += `${gapOf(commas[index])},`;
    else if (!form.newline && gaps[index + 1] !== 'none' && gaps[index + 1] !== 'space') text += ',';
  }
  return text + gapOf(gaps[entries.length]);
}

/** Without comments, white space, and commas in front of brackets. */
function bare(text: string, { comment }: Form): string {
  const mark = comment('').trim();
  return text
    .split('\n')
    .map((line) => (line.includes(`${mark} c`) ? line.slice(0, line.indexOf(`${mark} c`)) : line))
    .join('')
    .replace(/\s+/g, '')
    .replace(/,(?=[)\]}])/g, '')
    .replace(/\(\{\}\)/, '');
}
