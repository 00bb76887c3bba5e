/*
 * Owns the English sentences of: comments that allow a finding.
 */

import type { CommentRefusal } from '../../model/comment.ts';
import type { Text } from '../text.ts';

export const inline = {
  'report.label.comment': 'Comment',
  'comment.no-reason':
    'the comment does not hold: it gives no reason. Like this it would: leakgate:allow {rule} why it may stay',
  'comment.other-rule':
    'the comment does not hold: it is for another rule. Like this it would: leakgate:allow {rule} why it may stay',
  'comment.no-comment':
    'leakgate:allow does not hold: no comment begins directly before it. Like this it would: # leakgate:allow {rule} why it may stay',
  'report.allowed-inline': (facts) =>
    facts['count'] === 1
      ? '1 secret allowed by a comment, not reported; --explain shows it'
      : `${facts['n']} secrets allowed by comments, not reported; --explain shows them`,
} as const satisfies Record<`comment.${CommentRefusal}`, Text> & Record<string, Text>;
