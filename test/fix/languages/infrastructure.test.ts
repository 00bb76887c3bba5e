/*
 * Configuration of infrastructure, CI systems and frameworks: what is written in the place of a literal, and what cannot be.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { withSyntax } from '../../../src/fix/syntax/syntax-of.ts';
import { fixMarked, rewriteMarked } from '../fixing.ts';

type Case = readonly [situation: string, path: string, before: string, after: string | readonly string[]];

const DECLARED = '\nvariable "app_secret" {\n  type      = string\n  sensitive = true\n}\n';

const TERRAFORM: readonly Case[] = [
  ['an argument', 'main.tf', 'a {\n  p = "«s»"\n}\n', `a {\n  p = var.app_secret\n}\n${DECLARED}`],
  ['a part of a string', 'main.tf', 'u = "p://u:«s»@h"\n', `u = "p://u:\${var.app_secret}@h"\n${DECLARED}`],
  ['escaped quotes', 'main.tf', 'u = "a \\"q\\" «s»" # c\n', `u = "a \\"q\\" \${var.app_secret}" # c\n${DECLARED}`],
  ['a list', 'main.tf', 'l = ["a", "«s»"]\n', `l = ["a", var.app_secret]\n${DECLARED}`],
  ['a map', 'main.tf', 't = { k = "«s»" }\n', `t = { k = var.app_secret }\n${DECLARED}`],
  ['a call', 'main.tf', 'j = f({ a = "«s»" })\n', `j = f({ a = var.app_secret })\n${DECLARED}`],
  ['a here-document', 'main.tf', 'd = <<-E\n  K=«s»\nE\n', `d = <<-E\n  K=\${var.app_secret}\nE\n${DECLARED}`],
  ['no final newline', 'main.tf', 'p = "«s»"', `p = var.app_secret\n${DECLARED}`],
  ['CRLF', 'main.tf', 'p = "«s»"\r\n', `p = var.app_secret\r\n${DECLARED.replaceAll('\n', '\r\n')}`],
  ['a variable that is declared', 'main.tf', `p = "«s»"\n${DECLARED}`, `p = var.app_secret\n${DECLARED}`],
  [
    'the default of a variable',
    'main.tf',
    'variable "x" {\n  type = string\n  default = "«s»"\n}\n',
    'variable "x" {\n  type      = string\n  sensitive = true\n}\n',
  ],
  [
    'the default of a sensitive variable',
    'main.tf',
    'variable "x" {\n  sensitive = true\n  default = "«s»"\n}\n',
    'variable "x" {\n  sensitive = true\n}\n',
  ],
  ['a default on one line', 'main.tf', 'variable "x" { default = "«s»" }\n', 'variable "x" { sensitive = true }\n'],
  ['a part of a default', 'main.tf', 'variable "x" {\n  default = "a«s»"\n}\n', ['terraform-variable', 'no-safe-edit']],
  [
    'keys of the provider',
    'main.tf',
    'provider "aws" {\n  access_key = "«s»"\n  secret_key = "«s»"\n  region = "r"\n}\n',
    'provider "aws" {\n  region = "r"\n}\n',
  ],
  ['values of variables', 'a.tfvars', 'x = "«s»"\ny = 1\n', 'y = 1\n'],
  ['a comment', 'main.tf', '# p = «s»\n', '# p = <APP_SECRET>\n'],
];

const REQUIRED = '${APP_SECRET:?APP_SECRET is required}';

const CONTAINERS: readonly Case[] = [
  ['compose: a value', 'compose.yml', 'e:\n  K: «s»\n', `e:\n  K: ${REQUIRED}\n`],
  ['compose: in quotes', 'compose.yml', 'e:\n  K: "«s»"\n', `e:\n  K: ${REQUIRED}\n`],
  ['compose: an entry', 'compose.yml', 'e:\n  - K=«s»\n', `e:\n  - K=${REQUIRED}\n`],
  ['compose: a part', 'compose.yml', 'e:\n  U: "p://u:«s»@h"\n', `e:\n  U: "p://u:${REQUIRED}@h"\n`],
  ['compose: in brackets', 'compose.yml', 'c: ["-p", "«s»"]\n', `c: ["-p", "${REQUIRED}"]\n`],
  ['compose: in braces', 'compose.yml', 'l: { a: «s» }\n', `l: { a: "${REQUIRED}" }\n`],
  ['Dockerfile: ENV', 'Dockerfile', 'FROM a\nENV K=«s»\nENV L=1\n', 'FROM a\nENV L=1\n'],
  ['Dockerfile: ENV without =', 'Dockerfile', 'FROM a\nENV K «s»\n', 'FROM a\n'],
  ['Dockerfile: ARG', 'Dockerfile', 'FROM a\nARG K="«s»"\n', 'FROM a\n'],
  [
    'Dockerfile: RUN',
    'Dockerfile',
    'RUN curl -u "a:«s»" x\n',
    'RUN --mount=type=secret,id=APP_SECRET,env=APP_SECRET curl -u "a:${APP_SECRET}" x\n',
  ],
  [
    'Dockerfile: RUN over lines',
    'Dockerfile',
    'RUN curl \\\n  -u "a:«s»" \\\n  x\nCMD y\n',
    'RUN --mount=type=secret,id=APP_SECRET,env=APP_SECRET curl \\\n  -u "a:${APP_SECRET}" \\\n  x\nCMD y\n',
  ],
  ['Dockerfile: CMD', 'Dockerfile', 'CMD ["a", "«s»"]\n', ['dockerfile-secret-mount', 'no-safe-edit']],
  [
    'Kubernetes: a value',
    'k8s/a.yaml',
    'env:\n  - name: K\n    value: "«s»"\n',
    'env:\n  - name: K\n    valueFrom: { secretKeyRef: { name: app-secrets, key: APP_SECRET } }\n',
  ],
  ['Kubernetes: a Secret', 'k8s/a.yaml', 'kind: Secret\nstringData:\n  k: «s»\n', ['kubernetes-secret-ref']],
  ['Helm: a value', 'chart/values.yaml', 'a:\n  p: «s»\n', 'a:\n  p: ""\n'],
  ['Helm: a part', 'chart/values.yaml', 'a:\n  u: "x:«s»@y"\n', ['helm-existing-secret', 'no-safe-edit']],
];

const ENTRY = 'APP_SECRET: ${{ secrets.APP_SECRET }}';

const CI: readonly Case[] = [
  ['Actions: env', '.github/workflows/a.yml', 'env:\n  K: «s»\n', 'env:\n  K: ${{ secrets.APP_SECRET }}\n'],
  ['Actions: with', '.github/workflows/a.yml', 'with:\n  k: "«s»"\n', 'with:\n  k: ${{ secrets.APP_SECRET }}\n'],
  [
    'Actions: a step gets env',
    '.github/workflows/a.yml',
    'steps:\n  - name: d\n    run: d --t «s»\n  - run: e\n',
    `steps:\n  - name: d\n    run: d --t "$APP_SECRET"\n    env:\n      ${ENTRY}\n  - run: e\n`,
  ],
  [
    'Actions: a step that has env',
    '.github/workflows/a.yml',
    'steps:\n  - env:\n      Y: 1\n    run: |\n      d "«s»"\n      e "«s»"\n\n  - run: e\n',
    `steps:\n  - env:\n      ${ENTRY}\n      Y: 1\n    run: |\n      d "$APP_SECRET"\n      e "$APP_SECRET"\n\n  - run: e\n`,
  ],
  [
    'Actions: env below',
    '.github/workflows/a.yml',
    'steps:\n  - run: d «s»\n    env:\n      Y: 1\n',
    `steps:\n  - run: d "$APP_SECRET"\n    env:\n      ${ENTRY}\n      Y: 1\n`,
  ],
  ['GitLab: a script', '.gitlab-ci.yml', 'a:\n  script:\n    - d «s»\n', 'a:\n  script:\n    - d ${APP_SECRET}\n'],
  ['GitLab: its own variable', '.gitlab-ci.yml', 'variables:\n  APP_SECRET: "«s»"\n  B: 1\n', 'variables:\n  B: 1\n'],
  ['Bitbucket', 'bitbucket-pipelines.yml', 'script:\n  - d «s»\n', 'script:\n  - d ${APP_SECRET}\n'],
  ['Azure', 'azure-pipelines.yml', 'steps:\n  - script: d «s»\n', 'steps:\n  - script: d $(APP_SECRET)\n'],
  ['CircleCI: a step', '.circleci/config.yml', 'steps:\n  - run: d «s»\n', 'steps:\n  - run: d ${APP_SECRET}\n'],
  ['CircleCI: environment', '.circleci/config.yml', 'environment:\n  T: «s»\n', ['ci-masked-variable', 'no-safe-edit']],
];

const FRAMEWORKS: readonly Case[] = [
  ['serverless', 'serverless.yml', 'a:\n  U: "x:«s»@y"\n', 'a:\n  U: "x:${env:APP_SECRET}@y"\n'],
  [
    'CloudFormation',
    'template.yaml',
    'AWSTemplateFormatVersion: x\nA:\n  K: «s»\n',
    "AWSTemplateFormatVersion: x\nA:\n  K: '{{resolve:secretsmanager:APP_SECRET}}'\n",
  ],
  ['Ansible', 'group_vars/a.yml', 'p: «s»\n', `p: "{{ lookup('ansible.builtin.env', 'APP_SECRET') }}"\n`],
  ['Spring YAML', 'application.yml', 'a:\n  p: «s»\n', 'a:\n  p: ${APP_SECRET}\n'],
  ['Spring properties', 'application.properties', 'a.p=«s»\n', 'a.p=${APP_SECRET}\n'],
  ['Symfony', 'config/packages/a.yaml', 'a:\n  p: «s»\n', "a:\n  p: '%env(APP_SECRET)%'\n"],
  ['appsettings', 'appsettings.json', '{ "A": { "B": "«s»" }, }\n', '{ "A": { "B": "" }, }\n'],
  ['appsettings: a part', 'appsettings.json', '{ "A": "Password=«s»;" }\n', ['appsettings-env', 'no-safe-edit']],
  ['Maven', 'pom.xml', '<p>«s»</p>\n', '<p>${env.APP_SECRET}</p>\n'],
  ['npm', '.npmrc', '//r/:_authToken=«s»\n', '//r/:_authToken=${APP_SECRET}\n'],
  ['pip', 'requirements.txt', '-i https://u:«s»@h/s\n', '-i https://u:${APP_SECRET}@h/s\n'],
  ['Gradle', 'gradle.properties', 'ab=«s»\nc=1\n', 'c=1\n'],
  ['Gradle: a name that no shell can set', 'gradle.properties', 'a.b=«s»\n', ['no-safe-edit']],
  ['JSON', 'a.json', '{ "k": "«s»" }\n', ['json-no-interpolation']],
  ['package.json', 'package.json', '{ "k": "«s»" }\n', ['json-no-interpolation']],
  ['node-config', 'config/default.json', '{ "k": "«s»" }\n', ['json-no-interpolation', 'node-config-env']],
  ['YAML', 'a.yml', 'k: «s»\n', ['yaml-no-interpolation']],
  ['TOML', 'a.toml', 'k = "«s»"\n', ['ini-no-env']],
  ['INI', 'a.ini', 'k=«s»\n', ['ini-no-env']],
  ['XML', 'a.xml', '<a>«s»</a>\n', ['xml-external']],
  ['a lockfile', 'package-lock.json', '{ "k": "«s»" }\n', ['generated-file']],
  ['documentation', 'README.md', 'export K=«s»\n', 'export K=<APP_SECRET>\n'],
];

describe.each([
  ['Terraform', TERRAFORM],
  ['containers', CONTAINERS],
  ['CI', CI],
  ['frameworks', FRAMEWORKS],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_situation, path, before, after) => {
    const { text, refused } = await fixMarked(path, before);
    if (typeof after === 'string') expect(text).toBe(after);
    else expect({ text, refused }).toEqual({ text: null, refused: after });
    const rewritten = await rewriteMarked(path, before);
    if (rewritten === null) throw new Error('not masked');
    const errorsIn = (each: string) =>
      withSyntax({ text: each, kind: rewritten.kind, path }, (syntax) => syntax.errors);
    expect(await errorsIn(rewritten.after)).toBeLessThanOrEqual(await errorsIn(rewritten.masked.text));
  });
});

describe('under which name a loader must set what is read', () => {
  test.each([
    ['main.tf', 'p = "«s»"\n', 'TF_VAR_app_secret'],
    ['main.tf', 'variable "dbPass" {\n  default = "«s»"\n}\n', 'TF_VAR_dbPass'],
    ['main.tf', 'provider "aws" {\n  secret_key = "«s»"\n}\n', 'AWS_SECRET_ACCESS_KEY'],
    ['a.tfvars', 'db_pass = "«s»"\n', 'TF_VAR_db_pass'],
    ['Dockerfile', 'ENV TOKEN=«s»\n', 'TOKEN'],
    ['gradle.properties', 'signingPassword=«s»\n', 'ORG_GRADLE_PROJECT_signingPassword'],
    ['appsettings.json', '{ "A": [ { "X": 1 }, { "Y": "«s»" } ] }', 'A__1__Y'],
    ['appsettings.json', '{ "L": { "X": [1, 2] }, "Aws": { "Secret": "«s»" } }', 'Aws__Secret'],
    ['a.rb', "x = '«s»'\n", 'APP_SECRET'],
  ])('%s: %s', async (path, before, stored) => {
    expect((await rewriteMarked(path, before))?.reads.map((read) => read.stored)).toEqual([stored]);
  });
});
