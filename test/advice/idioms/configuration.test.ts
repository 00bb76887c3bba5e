/*
 * configuration formats: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['src/main/resources/application.yml', '  key: ⟦S⟧', '  key: ${AWS_SECRET_ACCESS_KEY}'],
  ['application-prod.yaml', '  url: "jdbc:⟦S⟧@h"', '  url: "jdbc:${AWS_SECRET_ACCESS_KEY}@h"'],
  ['application.yml', '  m: {a: ⟦S⟧, b: 1}', '  m: {a: "${AWS_SECRET_ACCESS_KEY}", b: 1}'],
  ['application.yml', "  - it's ⟦S⟧", "  - it's ${AWS_SECRET_ACCESS_KEY}"],
  ['application.properties', 'aws.key=⟦S⟧\r', 'aws.key=${AWS_SECRET_ACCESS_KEY}\r'],
  [
    'beans.xml',
    ['<bean id="a">', '  <property name="k" value="⟦S⟧"/>'],
    '  <property name="k" value="${AWS_SECRET_ACCESS_KEY}"/>',
  ],
  ['config/services.yaml', "    k: '⟦S⟧'", "    k: '%env(AWS_SECRET_ACCESS_KEY)%'"],
  ['.m2/settings.xml', '  <password>⟦S⟧</password>', '  <password>${env.AWS_SECRET_ACCESS_KEY}</password>'],
  ['.npmrc', '//registry.npmjs.org/:_authToken=⟦S⟧', '//registry.npmjs.org/:_authToken=${AWS_SECRET_ACCESS_KEY}'],
  ['requirements.txt', 'git+https://⟦S⟧@github.com/a/b', 'git+https://${AWS_SECRET_ACCESS_KEY}@github.com/a/b'],
  ['gradle.properties', 'password=⟦S⟧', ''],
  ['appsettings.Development.json', '  "SecretKey": "⟦S⟧",', '  "SecretKey": "",'],
  ['appsettings.json', '  "Db": "Server=h;Password=⟦S⟧",', null],
  ['.env.example', 'K=⟦S⟧', 'K='],
  ['.env.sample', 'export K="⟦S⟧" # k', 'export K= # k'],
  ['.env.example', 'U=x://u:⟦S⟧@h', 'U=x://u:<AWS_SECRET_ACCESS_KEY>@h'],
  ['.env', 'K=⟦S⟧', null],
  ['.env.production', 'K=⟦S⟧', null],
  ['.envrc', 'export K=⟦S⟧', null],
  ['a.properties', 'k=⟦S⟧', null],
  ['a.ini', 'k=⟦S⟧', null],
  ['a.toml', 'k="⟦S⟧"', null],
  ['a.xml', '<k>⟦S⟧</k>', null],
  ['Web.config', '<add key="k" value="⟦S⟧"/>', null],
  ['a.json', '"k": "⟦S⟧"', null],
  ['package.json', '"k": "⟦S⟧"', null],
  ['config/default.json', '"k": "⟦S⟧"', null],
  ['a.yml', 'k: ⟦S⟧', null],
];

describe('configuration formats', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test.each([
    ['.env', 'dotenv-destination'],
    ['a.json', 'json-no-interpolation'],
    ['config/default.json', 'node-config-env'],
    ['a.yml', 'yaml-no-interpolation'],
    ['a.toml', 'ini-no-env'],
    ['web.config', 'xml-external'],
    ['res/values/strings.xml', 'device-code'],
  ] as const)('%s: %s', (path, note) => {
    expect(notesOf(path, 'k=⟦S⟧')).toContain(note);
  });
});
