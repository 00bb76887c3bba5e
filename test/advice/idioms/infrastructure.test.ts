/*
 * infrastructure: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['main.tf', ['provider "aws" {', '  region = "x"', '  secret_key = "⟦S⟧"'], ''],
  ['main.tf', ['terraform {', '  backend "s3" {', '    secret_key = "⟦S⟧"'], ''],
  ['main.tf', ['provider "aws" {', '}', '  secret_key = "⟦S⟧"'], '  secret_key = var.aws_secret_access_key'],
  ['main.tf', ['variable "k" {', '  default = "⟦S⟧"'], ''],
  ['main.tf', '  url = "x:⟦S⟧@h"', '  url = "x:${var.aws_secret_access_key}@h"'],
  ['main.tf', ['  user_data = <<EOF', 'export K="⟦S⟧"'], 'export K="${var.aws_secret_access_key}"'],
  ['prod.tfvars', 'key = "⟦S⟧"', ''],
  ['terraform.tfstate', '  "secret": "⟦S⟧"', null],
  ['serverless.yml', '    K: ⟦S⟧', '    K: ${env:AWS_SECRET_ACCESS_KEY}'],
  ['template.yaml', '          K: "⟦S⟧"', "          K: '{{resolve:secretsmanager:AWS_SECRET_ACCESS_KEY}}'"],
  [
    'stack.json',
    ['"Type": "AWS::Lambda::Function",', '"K": "⟦S⟧"'],
    '"K": "{{resolve:secretsmanager:AWS_SECRET_ACCESS_KEY}}"',
  ],
  ['group_vars/all.yml', 'k: ⟦S⟧', "k: \"{{ lookup('ansible.builtin.env', 'AWS_SECRET_ACCESS_KEY') }}\""],
  ['playbook.yml', "u: 'x:⟦S⟧'", 'u: \'x:{{ lookup("ansible.builtin.env", "AWS_SECRET_ACCESS_KEY") }}\''],
];

describe('infrastructure', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('a provider is told to find the keys itself', () => {
    expect(notesOf('main.tf', 'provider "aws" {', '  secret_key = "⟦S⟧"')).toEqual(['terraform-provider']);
  });
});
