/*
 * What each CI system says in each situation, as recorded in recorded/<system>/<situation>.json: environment, files that it
 * names, and what is to be read out of them; what a recording does not name is as in a run that says nothing.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CiEnv, type CiFacts, type CiRun, type CiSystem, ciRun } from '../../src/ci/ci-run.ts';
import { detectCi } from '../../src/ci/detect-ci.ts';
import { UsageError } from '../../src/util/errors.ts';

const FOLDER = fileURLToPath(new URL('./recorded', import.meta.url));

interface Recording {
  readonly env: CiEnv;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly expected: CiFacts & { readonly system: CiSystem };
}

const recordings = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({
    system: dirname(name),
    situation: basename(name, '.json'),
    recording: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Recording,
  }));

test.each(recordings)('$system, $situation', ({ system, recording }) => {
  const { expected } = recording;
  expect(expected.system).toBe(system);
  expect(detect(recording)).toEqual({ ...ciRun(expected.system, { event: expected.event }), ...expected });
});

test('every id that a run names was said by its system, and is not zeros', () => {
  for (const { recording } of recordings) {
    const run = detect(recording);
    const ids = [run?.head, run?.merge, run?.forkPoint, ...(run?.bases ?? [])].filter((id) => typeof id === 'string');
    for (const id of ids) {
      expect(id === 'HEAD' || JSON.stringify([recording.env, recording.files]).includes(id)).toBe(true);
      expect(id).toMatch(/[^0]/);
    }
  }
});

test('no CI system: none', () => {
  expect(detectCi({}, readNothing)).toBeNull();
  expect(detectCi({ CI: 'true' }, readNothing)).toBeNull();
});

describe('GitHub Actions without a payload that can be read', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: '/event.json' };

  test.each([
    ['there is none', {}],
    ['it is no JSON', { '/event.json': '{' }],
    ['it names no commit', { '/event.json': { pull_request: { head: { sha: 12 } } } }],
    ['it is a list', { '/event.json': [] }],
  ])('%s: an error, for what is checked out is not what is proposed', (_, files) => {
    expect(codeOf(() => detectCi(env, readerOf(files)))).toBe('ci-event-unreadable');
  });

  test('the error does not quote the payload', () => {
    try {
      detectCi(env, readerOf({ '/event.json': 'quoted' }));
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify((error as UsageError).facts)).not.toContain('quoted');
    }
  });
});

test('payloads and variables of any form: a run, or the error that says so', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('0'.repeat(40), 'a'.repeat(40), 'refs/heads/main', 'refs/tags/x'),
  );
  const part = fc.record({ sha: value, ref: value, repo: value }, { requiredKeys: [] });
  const payload = fc.oneof(
    value,
    fc.record(
      { before: value, after: value, ref: value, pull_request: fc.record({ number: value, head: part, base: part }) },
      { requiredKeys: [] },
    ),
  );
  const events = fc.constantFrom('push', 'pull_request', 'pull_request_target', 'merge_group', 'workflow_run', 'x');
  fc.assert(
    fc.property(payload, events, (event, name) => {
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: '/e',
        GITHUB_SHA: 'b'.repeat(40),
      };
      const code = codeOf(() => expectSound(detectCi(env, readerOf({ '/e': event }))));
      expect([null, 'ci-event-unreadable']).toContain(code);
    }),
  );
});

function expectSound(run: CiRun | null): void {
  expect(run?.system).toBe('github-actions');
  for (const id of [run?.head, ...(run?.bases ?? [])])
    if (typeof id === 'string') expect(id).toMatch(/^[0-9a-f]{7,64}$/);
}

function detect({ env, files = {} }: Recording): CiRun | null {
  return detectCi(env, readerOf(files));
}

function readerOf(files: Readonly<Record<string, unknown>>): (path: string) => string {
  return (path) => {
    const content = files[path];
    if (content === undefined) return readNothing(path);
    return typeof content === 'string' ? content : JSON.stringify(content);
  };
}

function readNothing(path: string): string {
  throw new Error(`ENOENT ${path}`);
}

function codeOf(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.code;
    throw error;
  }
}
