/*
 * What git tells its hooks of a push.
 */

import { describe, expect, it } from 'vitest';
import { pushTold } from '../../src/gate/ref-updates.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ZERO = '0'.repeat(40);
const ask = (input: string, operands: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  pushTold({ operands, input, env });

describe('pre-push', () => {
  const operands = ['origin', 'https://example.com/repo.git'];

  it.each([
    ['a branch', `refs/heads/main ${A} refs/heads/main ${B}\n`, { ref: 'refs/heads/main', old: B, new: A }],
    ['a new branch', `refs/heads/t ${A} refs/heads/t ${ZERO}\n`, { ref: 'refs/heads/t', old: null, new: A }],
    ['a deletion', `(delete) ${ZERO} refs/heads/t ${B}\n`, { ref: 'refs/heads/t', old: B, new: null }],
    ['an expression with blanks', `HEAD^{/fix it} ${A} refs/heads/t ${B}\n`, { ref: 'refs/heads/t', old: B, new: A }],
    ['SHA-256', `x ${A}${'a'.repeat(24)} refs/heads/t ${'0'.repeat(64)}\n`, { old: null, new: A + 'a'.repeat(24) }],
  ])('%s', (_, line, update) => {
    const told = ask(line, operands);
    expect(told).toMatchObject({ side: 'sender', remote: 'origin' });
    expect(told.updates).toMatchObject([update]);
  });

  it('several refs, in their order', () => {
    const lines = `refs/heads/a ${A} refs/heads/a ${ZERO}\nrefs/tags/v1 ${B} refs/tags/v1 ${ZERO}\n`;
    expect(ask(lines, operands).updates.map(({ ref }) => ref)).toEqual(['refs/heads/a', 'refs/tags/v1']);
  });

  it('nothing is pushed: no updates', () => {
    expect(ask('', operands)).toEqual({ side: 'sender', remote: 'origin', updates: [] });
  });

  it.each(['nonsense\n', `refs/heads/main ${A}\n`, `${A} refs/heads/main\n`])('%j is no line of git', (line) => {
    expect(() => ask(line, operands)).toThrow(expect.objectContaining({ code: 'bad-ref-line' }));
  });
});

describe('the side that receives', () => {
  it('pre-receive: lines of old, new and ref', () => {
    expect(ask(`${ZERO} ${A} refs/heads/main\n${B} ${ZERO} refs/heads/ü x\n`)).toEqual({
      side: 'receiver',
      remote: null,
      updates: [
        { ref: 'refs/heads/main', old: null, new: A },
        { ref: 'refs/heads/ü x', old: B, new: null },
      ],
    });
  });

  it('update: arguments', () => {
    expect(ask('', ['refs/heads/main', B, A])).toEqual({
      side: 'receiver',
      remote: null,
      updates: [{ ref: 'refs/heads/main', old: B, new: A }],
    });
  });
});

describe('the pre-commit framework', () => {
  const env = { PRE_COMMIT_TO_REF: A, PRE_COMMIT_REMOTE_NAME: 'origin', PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main' };

  it('tells by variables', () => {
    expect(ask('', [], { ...env, PRE_COMMIT_FROM_REF: B })).toEqual({
      side: 'sender',
      remote: 'origin',
      updates: [{ ref: 'refs/heads/main', old: B, new: A }],
    });
  });

  it('a new branch has no old id', () => {
    expect(ask('', [], env).updates).toMatchObject([{ old: null, new: A }]);
  });

  it('a first push, with the root commit: the local branch', () => {
    const first = {
      PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main',
      PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/trunk',
      PRE_COMMIT_REMOTE_URL: '../remote.git',
    };
    expect(ask('', [], first)).toEqual({
      side: 'sender',
      remote: '../remote.git',
      updates: [{ ref: 'refs/heads/trunk', old: null, new: 'refs/heads/main' }],
    });
  });

  it('run by hand: revisions, and no branch of the other side', () => {
    const byHand = { PRE_COMMIT_FROM_REF: 'main', PRE_COMMIT_TO_REF: 'HEAD' };
    expect(ask('\n \n', [], byHand).updates).toEqual([{ ref: 'HEAD', old: 'main', new: 'HEAD' }]);
  });

  it.each([{}, { PRE_COMMIT: '1' }, { PRE_COMMIT_LOCAL_BRANCH: '' }, { PRE_COMMIT_LOCAL_BRANCH: 'a\nb' }])(
    '%j names nothing',
    (named) => {
      expect(ask('', [], named).updates).toEqual([]);
    },
  );

  it('what git says itself goes before', () => {
    const told = ask(`refs/heads/x ${A} refs/heads/x ${B}\n`, ['origin', 'url'], { ...env, PRE_COMMIT_TO_REF: B });
    expect(told.updates).toEqual([{ ref: 'refs/heads/x', old: B, new: A }]);
  });
});
