/*
 * documents: each line becomes exactly this one.
 */

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['README.md', 'Set `K=⟦S⟧`', 'Set `K=<AWS_SECRET_ACCESS_KEY>`'],
  ['docs/a.rst', 'id ⟦K⟧ and "⟦S⟧"', 'id <AWS_ACCESS_KEY_ID> and "<AWS_SECRET_ACCESS_KEY>"'],
  ['a.sql', "INSERT INTO t VALUES ('⟦S⟧');", "INSERT INTO t VALUES ('<AWS_SECRET_ACCESS_KEY>');"],
  ['home/.aws/credentials', 'aws_secret_access_key = ⟦S⟧', null],
  ['rootkey.csv', 'AWSSecretKey=⟦S⟧', null],
  ['me_accessKeys.csv', '⟦K⟧,⟦S⟧', null],
  ['yarn.lock', 'k "⟦S⟧"', null],
  ['a.xyz', 'k = "⟦S⟧"', null],
];

describe('documents', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test.each([
    ['home/.aws/credentials', 'aws-credentials-file'],
    ['rootkey.csv', 'aws-key-file'],
    ['yarn.lock', 'generated-file'],
    ['a.xyz', 'no-known-idiom'],
    ['README.md', 'placeholder-in-docs'],
  ] as const)('%s: %s', (path, note) => {
    expect(notesOf(path, 'k ⟦S⟧')).toEqual([note]);
  });
});
