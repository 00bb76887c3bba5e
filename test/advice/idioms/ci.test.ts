/*
 * CI systems: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  [
    '.github/workflows/ci.yml',
    '          AWS_SECRET_ACCESS_KEY: ⟦S⟧',
    '          AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}',
  ],
  ['.github/workflows/ci.yml', '          K: "⟦S⟧" # k', '          K: ${{ secrets.AWS_SECRET_ACCESS_KEY }} # k'],
  ['.github/workflows/ci.yml', "          U: 'x:⟦S⟧@h'", "          U: 'x:${{ secrets.AWS_SECRET_ACCESS_KEY }}@h'"],
  ['.github/workflows/ci.yml', '      - run: aws set k ⟦S⟧', '      - run: aws set k "$AWS_SECRET_ACCESS_KEY"'],
  [
    '.github/workflows/ci.yml',
    ['      - run: |', '          echo', "          aws set k '⟦S⟧'"],
    '          aws set k "$AWS_SECRET_ACCESS_KEY"',
  ],
  [
    '.github/workflows/ci.yml',
    ['      - run: |', '          echo', '        env:', '          K: ⟦S⟧'],
    '          K: ${{ secrets.AWS_SECRET_ACCESS_KEY }}',
  ],
  ['.github/workflows/ci.yml', '      env: { K: ⟦S⟧ }', '      env: { K: "${{ secrets.AWS_SECRET_ACCESS_KEY }}" }'],
  ['.gitlab-ci.yml', '  AWS_SECRET_ACCESS_KEY: ⟦S⟧', ''],
  ['.gitlab-ci.yml', '  K: "⟦S⟧"', '  K: $AWS_SECRET_ACCESS_KEY'],
  ['.gitlab-ci.yml', '    - aws set k ⟦S⟧', '    - aws set k ${AWS_SECRET_ACCESS_KEY}'],
  ['.circleci/config.yml', '      AWS_SECRET_ACCESS_KEY: ⟦S⟧', ''],
  ['.circleci/config.yml', '      K: ⟦S⟧', null],
  ['.circleci/config.yml', '      - run: aws set k ⟦S⟧', '      - run: aws set k ${AWS_SECRET_ACCESS_KEY}'],
  [
    'bitbucket-pipelines.yml',
    "      AWS_SECRET_ACCESS_KEY: '⟦S⟧'",
    '      AWS_SECRET_ACCESS_KEY: $AWS_SECRET_ACCESS_KEY',
  ],
  ['azure-pipelines.yml', '    K: ⟦S⟧', '    K: $(AWS_SECRET_ACCESS_KEY)'],
];

describe('CI systems', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('Actions offers OIDC', () => {
    expect(notesOf('.github/workflows/ci.yml', '  K: ⟦S⟧')).toEqual(['actions-env-block', 'actions-oidc']);
  });
});
