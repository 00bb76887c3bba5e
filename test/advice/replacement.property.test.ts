import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_KINDS } from '../../src/advice/file-kind.ts';
import { replacementFor } from '../../src/advice/replacement.ts';
import { Secret } from '../../src/model/secret.ts';
import { SECRETS, valueFrom } from './lines.ts';

const PATHS = [
  'a.rb',
  'config/initializers/a.rb',
  'config/database.yml',
  'a.js',
  'a.ts',
  'a.tsx',
  'a.py',
  'a.ipynb',
  'A.java',
  'A.kt',
  'a.groovy',
  'A.scala',
  'a.clj',
  'a.go',
  'a.rs',
  'a.c',
  'a.cpp',
  'a.m',
  'a.swift',
  'a.dart',
  'A.cs',
  'a.fs',
  'a.php',
  'a.pl',
  'a.lua',
  'a.R',
  'a.jl',
  'a.ex',
  'a.erl',
  'a.sh',
  'a.fish',
  'a.ps1',
  'a.bat',
  'Makefile',
  '.github/workflows/a.yml',
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  'azure-pipelines.yml',
  'docker-compose.yml',
  'Dockerfile',
  'k8s/a.yml',
  'chart/values.yml',
  'a.tf',
  'a.tfvars',
  'serverless.yml',
  'template.yaml',
  'playbook.yml',
  'application.yml',
  'application.properties',
  'settings.xml',
  '.npmrc',
  'appsettings.json',
  '.env',
  '.env.example',
  'a.json',
  'a.yml',
  'a.md',
  'a.sql',
  'a.unknown',
];

const around = fc.oneof(
  fc.constantFrom(
    '',
    "'",
    '"',
    '`',
    '\\"',
    " = '",
    ': "',
    "('",
    "', '",
    '// ',
    '# ',
    'f"',
    '<<EOF',
    'const k = "',
    'value: ',
    '{{',
    '\r',
    '…',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', "'", '`', '\\', '$', '{', '}', '#', '=', ':', ' ', 'a', '/', '*', '(', ')'),
    maxLength: 12,
  }),
);

const value = fc.integer({ min: 10, max: 1_000_000 }).map((seed) => valueFrom(seed));

test('whatever stands around it, what is to be pasted never has the value, and reads the variable or nothing', () => {
  const line = { path: fc.constantFrom(...PATHS), above: around, before: around, middle: around, after: around };
  const input = fc.record({ ...line, value, pair: fc.boolean(), known: fc.boolean() });
  fc.assert(
    fc.property(input, (row) => {
      const secret = new Secret(row.value);
      const subject = { ...SECRETS.S, secret };
      const second = row.pair ? SECRETS.K.secret : secret;
      const segments = [row.before, secret, row.middle, second, row.after].filter((each) => each !== '');
      const frame = { firstLine: 1, lines: [[row.above], segments] };
      const others = row.known ? [SECRETS.K] : [];
      const result = replacementFor({ path: row.path, line: 2, frame, subject, others });
      const after = result?.after ?? null;
      if (after === null || after === '') return;
      expect(after).not.toContain(row.value);
      expect(after).not.toContain(SECRETS.K.secret.expose());
      expect(after.slice(0, 1) + after.slice(1)).not.toMatch(/\[secret\]|undefined|[§¶]/);
      const emptied = /values|example|appsettings/.test(row.path);
      expect(emptied || after.toUpperCase().includes('AWS_')).toBe(true);
      expect(row.pair && !row.known).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('the table has a path for most kinds', () => {
  expect(PATHS.length).toBeGreaterThan(FILE_KINDS.length / 2);
});
