/*
 * containers: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['docker-compose.yml', '      K: ⟦S⟧', '      K: ${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is required}'],
  ['compose.prod.yaml', '      - K=⟦S⟧', '      - K=${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is required}'],
  ['docker-compose.yml', '      - "K=⟦S⟧"', '      - "K=${AWS_SECRET_ACCESS_KEY:?AWS_SECRET_ACCESS_KEY is required}"'],
  ['Dockerfile', 'ENV AWS_SECRET_ACCESS_KEY=⟦S⟧', ''],
  ['Dockerfile', 'ENV K "⟦S⟧"', ''],
  ['Dockerfile', 'ENV A=1 K=⟦S⟧', null],
  ['web.dockerfile', 'ARG K=⟦S⟧', ''],
  [
    'Dockerfile',
    'RUN aws set k ⟦S⟧',
    'RUN --mount=type=secret,id=AWS_SECRET_ACCESS_KEY,env=AWS_SECRET_ACCESS_KEY aws set k "$AWS_SECRET_ACCESS_KEY"',
  ],
  [
    'Dockerfile',
    'RUN f ⟦K⟧ ⟦S⟧',
    'RUN --mount=type=secret,id=AWS_SECRET_ACCESS_KEY,env=AWS_SECRET_ACCESS_KEY --mount=type=secret,id=AWS_ACCESS_KEY_ID,env=AWS_ACCESS_KEY_ID f "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY"',
  ],
  ['Dockerfile', '    && f ⟦S⟧ \\', null],
  [
    'k8s/app.yaml',
    '          value: "⟦S⟧"',
    '          valueFrom: { secretKeyRef: { name: app-secrets, key: AWS_SECRET_ACCESS_KEY } }',
  ],
  ['app.yaml', ['apiVersion: v1', 'stringData:', '  k: ⟦S⟧'], null],
  ['chart/values.yaml', '  secretKey: ⟦S⟧', '  secretKey: ""'],
  ['chart/values-prod.yaml', '  secretKey: "⟦S⟧" # k', '  secretKey: "" # k'],
  ['chart/values.yaml', '  url: x:⟦S⟧@h', null],
];

describe('containers', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });
});
