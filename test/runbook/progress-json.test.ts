import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Progress } from '../../src/runbook/progress.ts';
import { progressOf } from '../../src/runbook/progress.ts';
import { parseProgress, serialiseProgress } from '../../src/runbook/progress-json.ts';
import { ConfigError } from '../../src/util/errors.ts';
import { incidentOf, noticeOf } from './incidents.ts';

const FULL: Progress = {
  ...progressOf(incidentOf({ notice: noticeOf('suspension', { deadline: { hours: 120, at: null, text: '' } }) }), 'ab'),
  done: new Map([['deactivate-key', '2026-11-20']]),
};

test('what is written is read back', () => {
  expect(parseProgress(serialiseProgress(FULL), 'f')).toEqual(FULL);
  const small = progressOf(incidentOf({ rule: null, keyId: null, account: null, user: null }));
  expect(parseProgress(serialiseProgress(small), 'f')).toEqual(small);
});

test('a newer version is said to be newer', () => {
  const text = serialiseProgress(FULL).replace('"version": 1', '"version": 2');
  expect(() => parseProgress(text, 'f')).toThrow(
    expect.objectContaining({ code: 'incident-newer', facts: { path: 'f', version: 2 } }),
  );
});

test.each([
  ['', 'JSON'],
  ['[]', 'file'],
  ['{}', 'version'],
  ['{"version":1}', 'id'],
])('%j is damaged: %s', (text, detail) => {
  expect(() => parseProgress(text, 'f')).toThrow(
    expect.objectContaining({ code: 'incident-damaged', facts: { path: 'f', detail } }),
  );
});

test('whatever a field becomes, it is read or damaged, never anything else', () => {
  const paths = [
    'id',
    'rule',
    'notice',
    'notice.kind',
    'notice.keyIds',
    'notice.deadline',
    'notice.deadline.hours',
    'done',
    'done.x',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const root = JSON.parse(serialiseProgress(FULL));
      const names = path.split('.');
      let at = root;
      for (const name of names.slice(0, -1)) at = at[name];
      at[names.at(-1) ?? ''] = value;
      try {
        parseProgress(JSON.stringify(root), 'f');
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
      }
    }),
  );
});

test('a field called __proto__ does no harm', () => {
  const text = serialiseProgress(FULL).replace('"deactivate-key"', '"__proto__"');
  expect(() => parseProgress(text, 'f')).toThrow(expect.objectContaining({ code: 'incident-damaged' }));
});
