import { Buffer } from 'node:buffer';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { GapList } from '../../src/cloudtrail/gap-list.ts';
import { readTrail } from '../../src/cloudtrail/read-trail.ts';
import { inFolder } from '../helpers/trail-logs.ts';

const [A, B] = [event('A'), event('B')];
const [a, b] = [JSON.stringify(A), JSON.stringify(B)];

/** Writes `files` into a folder and reads `paths` of it. */
function readIn(files: Readonly<Record<string, string | Buffer>>, paths: readonly string[] = ['.']) {
  return inFolder(async (folder) => {
    for (const [path, content] of Object.entries(files)) write(folder, path, content);
    return await readAll(folder, paths);
  });
}

async function readAll(folder: string, paths: readonly string[]) {
  const [names, gaps]: [string[], GapList] = [[], new GapList()];
  const sink = { wants: () => true, event: (json: object) => names.push(String(Object(json).eventName)) };
  const read = await readTrail(
    paths.map((path) => join(folder, path)),
    sink,
    { gaps },
  );
  const skipped = gaps.skipped.map(({ what, why, detail }) => [what.slice(folder.length + 1), why, detail]);
  return { names, skipped, excluded: gaps.excluded.map(({ detail }) => detail), read };
}

describe('forms', () => {
  test.each<[string, string | Buffer]>([
    ['a file of a trail', JSON.stringify({ Records: [A, B] })],
    ['packed', gzipSync(JSON.stringify({ Records: [A, B] }))],
    ['packed in two parts', Buffer.concat([gzipSync(`[${a},`), gzipSync(`${b}]`)])],
    ['one event a line', `${a}\n${b}\n`],
    ['an array', JSON.stringify([A, B], null, 2)],
    ['lookup-events', JSON.stringify({ Events: [{ CloudTrailEvent: a }, { CloudTrailEvent: b }] }, null, 4)],
    ["--query 'Events[].CloudTrailEvent' --output text", `${a}\t${b}\n`],
    ["--query 'Events[].CloudTrailEvent'", JSON.stringify([a, b], null, 4)],
    ["--query 'Events[].[CloudTrailEvent]'", JSON.stringify([[a], [b]])],
    ['with a byte order mark', `\uFEFF${JSON.stringify({ Records: [A, B] })}`],
    ['as PowerShell writes it', Buffer.from(`\uFEFF${JSON.stringify({ Records: [A, B] })}`, 'utf16le')],
  ])('%s', async (_, content) => {
    const { names, skipped } = await readIn({ 'any-name': content }, ['any-name']);
    expect({ names, skipped }).toEqual({ names: ['A', 'B'], skipped: [] });
  });
});

describe('folders', () => {
  test('logs are read, whatever lies beside them is left out and named', async () => {
    const at = (service: string) => `AWSLogs/o-abc/123456789012/${service}/us-east-1/2026/03/01/x.json.gz`;
    const packed = gzipSync(a);
    const { names, skipped, excluded } = await readIn({
      [at('CloudTrail')]: packed,
      [at('CloudTrail-Digest')]: packed,
      [at('CloudTrail-Insight')]: packed,
      [at('Config')]: packed,
      'copied/CloudTrail-Digest/x.json.gz': packed,
      'b.JSONL': b,
      'README.md': '#',
    });
    expect({ names, skipped }).toEqual({ names: ['A', 'B'], skipped: [] });
    expect([...excluded].sort()).toEqual(['CloudTrail-Digest', 'CloudTrail-Insight', 'Config', 'other-files']);
  });

  test('digests and insights are known by what they say, too', async () => {
    const digest = JSON.stringify({ digestS3Object: 'x', logFiles: [{ s3Object: 'y' }] });
    const insight = JSON.stringify({ eventTime: '2026-03-01T00:00:00Z', eventCategory: 'Insight' });
    const { names, skipped, excluded } = await readIn({ 'x.json': digest + insight });
    expect({ names, skipped, excluded }).toEqual({
      ...{ names: [], skipped: [] },
      excluded: ['CloudTrail-Digest', 'CloudTrail-Insight'],
    });
  });

  test('links that lead out are not followed, and said; others are read where they lead', async () => {
    await inFolder(async (folder) => {
      write(folder, 'in/x.json', a);
      write(folder, 'out/y.json', b);
      symlinkSync(join(folder, 'out'), join(folder, 'in', 'away'));
      symlinkSync(join(folder, 'in', 'x.json'), join(folder, 'in', 'same.json'));
      symlinkSync(join(folder, 'in'), join(folder, 'in', 'loop'));
      symlinkSync('nowhere', join(folder, 'in', 'broken'));
      const { names, skipped } = await readAll(folder, ['in']);
      expect(names).toEqual(['A']);
      expect(skipped).toEqual([
        ['in/away', 'special-file', 'link'],
        ['in/broken', 'unreadable', 'ENOENT'],
      ]);
    });
  });

  test('a file that is named twice is read once', async () => {
    expect((await readIn({ 'x.json': a }, ['x.json', '.', './x.json'])).names).toEqual(['A']);
  });

  test('a path that does not exist', async () => {
    await expect(readIn({}, ['nowhere'])).rejects.toMatchObject({ code: 'no-such-path' });
  });
});

describe('what cannot be read is said, once a file', () => {
  test.each<[string, string | Buffer, string[], string, string | undefined]>([
    ['JSON of another kind', `{"a":1}{"b":2}${a}`, ['A'], 'unreadable', 'not-events'],
    ['an event without a time', '{"eventName":"A"}', [], 'unreadable', 'not-events'],
    ['text', `hello\nthere\n${a}`, ['A'], 'unreadable', 'not-json'],
    ['brackets that do not fit', `[{"a":]},${a}]`, ['A'], 'unreadable', 'not-json'],
    ['an end in the middle', `{"Records":[${a},${b.slice(0, -4)}`, ['A'], 'unreadable', 'truncated'],
    ['a damaged gzip', gzipSync(a).fill(0, 12, 40), [], 'archive-damaged', 'Z_DATA_ERROR'],
  ])('%s', async (_, content, names, why, detail) => {
    const found = await readIn({ 'x.json': content });
    expect(found).toMatchObject({ names, skipped: [['x.json', why, detail]] });
  });

  test('gzip that inflates to far more than logs do', async () => {
    const zeros = gzipSync(Buffer.alloc(1024 * 1024, ' '));
    const bomb = Buffer.concat([gzipSync(a), ...Array.from({ length: 80 }, () => zeros)]);
    const { names, skipped, read } = await readIn({ 'x.json.gz': bomb });
    expect(names).toEqual(['A']);
    expect(skipped).toEqual([['x.json.gz', 'archive-budget', undefined]]);
    expect(read[0]?.bytes).toBeLessThan(66 * 1024 * 1024);
  });

  test('JSON that is nested as deep as it can be', async () => {
    const depth = 500_000;
    const deep = `{"eventName":"D","eventTime":"2026-03-01T00:00:00Z","x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect((await readIn({ 'x.json': `{"Records":[${deep},${a}]}` })).names).toEqual(['D', 'A']);
  });
});

test('many gaps are counted from some number on', () => {
  const gaps = new GapList();
  for (let at = 0; at < 1005; at++) gaps.skip(`${at}`, 'unreadable');
  expect(gaps.skipped).toHaveLength(1001);
  expect(gaps.skipped.at(-1)).toEqual({ what: '5 more', why: 'unreadable' });
});

test('what the sink does not want is not parsed, and counted all the same', async () => {
  await inFolder(async (folder) => {
    write(folder, 'x.json', `[${a},{"not":"an event"},${b}]`);
    const names: unknown[] = [];
    let asked = 0;
    const sink = { wants: () => ++asked === 3, event: (json: object) => names.push(Object(json).eventName) };
    expect(await readTrail([folder], sink, { gaps: new GapList() })).toMatchObject([{ records: 3 }]);
    expect(names).toEqual(['B']);
  });
});

function event(eventName: string) {
  return {
    eventVersion: '1.08',
    eventTime: '2026-03-01T00:00:00Z',
    eventName,
    userIdentity: { userName: '日本語 "{' },
  };
}

function write(folder: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
