import { expect, test } from 'vitest';
import { FILE_KINDS, fileKindOf } from '../../src/advice/file-kind.ts';
import { IDIOMS } from '../../src/advice/idioms/index.ts';

const kindOf = (path: string, frame = '') => fileKindOf({ path, above: '', line: frame, below: '' });

test('every kind of file has an idiom and every idiom a kind of file', () => {
  const kinds = new Set([...FILE_KINDS.map(({ kind }) => kind), 'unknown']);
  expect(IDIOMS.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
});

test('quotes are tried longest first, so that no shorter one hides a longer one', () => {
  for (const { kind, quotes = [] } of IDIOMS) {
    const hidden = quotes.filter(({ open }, index) =>
      quotes.slice(0, index).some((each) => open.startsWith(each.open)),
    );
    expect(hidden.map(({ open }) => `${kind} ${open}`)).toEqual([]);
  }
});

test.each([
  ['config/initializers/carrierwave.rb', 'rails-initializer'],
  ['engines/a/config/initializers/aws.rb', 'rails-initializer'],
  ['config/routes.rb', 'ruby'],
  ['config/environments/production.rb', 'rails-initializer'],
  ['config/database.yml', 'rails-yaml'],
  ['.env', 'dotenv'],
  ['app/.env.local', 'dotenv'],
  ['prod.env', 'dotenv'],
  ['.env.example', 'dotenv-example'],
  ['.env.local.sample', 'dotenv-example'],
  ['env.example', 'dotenv-example'],
  ['docker-compose.override.yml', 'docker-compose'],
  ['compose.yaml', 'docker-compose'],
  ['.github/workflows/a.yaml', 'github-actions'],
  ['Dockerfile.dev', 'dockerfile'],
  ['src/dockerfile.ts', 'typescript'],
  ['a.d.ts', 'typescript'],
  ['a.cjs', 'javascript'],
  ['a.cr', 'crystal'],
  ['config/own.php', 'php'],
  ['package.json', 'package-json'],
  ['package-lock.json', 'generated'],
  ['config/production.json', 'node-config'],
  ['appsettings.Production.json', 'appsettings'],
  ['src/main/resources/application-dev.yml', 'spring-yaml'],
  ['.aws/credentials', 'aws-credentials'],
  ['new_user_credentials.csv', 'aws-key-csv'],
  ['credentials.csv', 'aws-key-csv'],
  ['README', 'documentation'],
  ['LICENSE', 'unknown'],
  ['.zshrc', 'shell'],
  ['x', 'unknown'],
])('%s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each([
  ['a.yaml', 'apiVersion: v1', 'kubernetes'],
  ['a.yaml', 'AWSTemplateFormatVersion: x', 'cloudformation'],
  ['bin/x', '#!/usr/bin/env python3', 'python'],
  ['bin/x', '#!/usr/bin/ruby', 'ruby'],
  ['config/application.yml', 'AWS_KEY: x', 'dotenv'],
  ['config/application.yml', 'spring:', 'spring-yaml'],
  ['a.ts', 'Deno.serve()', 'deno'],
  ['a.js', 'Deno.serve()', 'deno-javascript'],
  ['a.js', 'Bun.serve()', 'bun-javascript'],
  ['a.js', '// Node, Bun, Deno.', 'javascript'],
  ['a.js', "import React from 'react'", 'jsx'],
  ['a.ts', "'use client'", 'tsx'],
  ['a.js', 'document.getElementById(a)', 'jsx'],
  ['a.js', "require('jsdom'); document.getElementById(a)", 'javascript'],
  ['a.js', 'document.save()', 'javascript'],
  ['config/own.php', "'a' => env('A')", 'laravel-config'],
  ['config/services.php', "'a' => 'b'", 'laravel-config'],
  ['config/database.php', "$db['a'] = array('b' => 'c');", 'php'],
  ['app/settings.py', 'env = environ.Env()', 'django-environ'],
  ['app/A.php', 'use Illuminate\\Support;', 'laravel'],
])('%s with %s is %s', (path, frame, kind) => {
  expect(kindOf(path, frame)).toBe(kind);
});
