/*
 * Owns the English sentences of: the gate's commands.
 */

import type { Text } from '../text.ts';

/** Holes: `{n}`, `{reason}`, `{command}`, `{name}`, `{detail}`. */
export const gateRun = {
  'gate-run.let-through': ({ n, reason }) =>
    `let through: ${n === 1 ? 'one finding' : `${n} findings`}, because “${reason}”`,
  'gate-run.recorded': 'The commit message will say so, and CI lists it.',
  'gate-run.unrecorded':
    'The commit message will not say so: the hook commit-msg does not start leakgate. Run {command} to install it.',
  'gate-run.over-budget':
    'accepted WITHOUT having looked at everything: the time was up, and --over-budget accept was asked for.',
  'gate-run.nothing-pushed': 'nothing is pushed that the other side does not have',
  'gate-run.comment.created': 'leakgate has commented on {name}',
  'gate-run.comment.updated': 'leakgate has updated its comment on {name}',
  'gate-run.no-proposal': 'This run belongs to no pull request: nothing to comment on or to label',
  'gate-run.no-token':
    'No token to comment or label with: set LEAKGATE_FORGE_TOKEN, or see docs/FORGE.md for the variable of your forge',
  'gate-run.no-labels': 'This forge has no labels',
  'gate-run.forge-failed': 'The result stands, but {name} could not be told: {detail}',
} as const satisfies Readonly<Record<string, Text>>;
