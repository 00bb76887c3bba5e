/*
 * What git will keep of a commit message.
 */

import { expect, test } from 'vitest';
import { messageText } from '../../src/git/message-text.ts';
import { withRepo } from '../helpers/with-repo.ts';

const SCISSORS = `# ------------------------ >8 ------------------------\n# below\ndiff --git a/x b/x\n+x\n`;

test.each([
  ['', ''],
  ['\n\n', ''],
  ['# comment\n\n#\n', ''],
  [`\n# comment\n${SCISSORS}`, ''],
  ['subject\n\nbody\n', 'subject\n\nbody'],
  [`subject\n# comment\n${SCISSORS}`, 'subject'],
  [
    'a ------------------------ >8 ------------------------ b\n',
    'a ------------------------ >8 ------------------------ b',
  ],
])('of %j it keeps %j', (text, kept) =>
  withRepo(async (repo) => {
    repo.write('message', text);
    expect(await messageText({ cwd: repo.dir, file: 'message' })).toBe(kept);
  }),
);
