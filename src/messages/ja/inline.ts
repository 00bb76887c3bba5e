/*
 * Owns the Japanese sentences of: comments that allow a finding.
 */

import type { inline as english } from '../en/inline.ts';
import type { Text } from '../text.ts';

export const inline: Readonly<Record<keyof typeof english, Text>> = {
  'report.label.comment': 'コメント',
  'comment.no-reason':
    'コメントに理由がないため、許可は無効です。次のように書くと有効になります: leakgate:allow {rule} 残してよい理由',
  'comment.other-rule':
    'コメントが別のルールを対象としているため、許可は無効です。次のように書くと有効になります: leakgate:allow {rule} 残してよい理由',
  'comment.no-comment':
    'leakgate:allow の直前でコメントが始まっていないため、許可は無効です。次のように書くと有効になります: # leakgate:allow {rule} 残してよい理由',
  'report.allowed-inline': 'コメントで許可されたシークレット {n} 件は報告の対象外です（--explain で表示）',
};
