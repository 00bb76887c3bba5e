import { describe, expect, test } from 'vitest';
import { deletionsIn, withoutKeys } from './default-chain-table.ts';

const CLIENT = "import { S3Client } from '@aws-sdk/client-s3';\n";
const OPTIONS = "{ region, credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } }";

test('pieces of one client have the same masks, in the order of the text', async () => {
  const marked =
    "import boto3\nboto3.client('s3', aws_secret_access_key='«secret»', region_name=R, aws_access_key_id='«id»')\n";
  const { text, deletions } = await deletionsIn('python', marked);
  expect(deletions.map(({ start, end }) => text.slice(start, end))).toEqual([
    "aws_secret_access_key='\uE000', ",
    ", aws_access_key_id='\uE001'",
  ]);
  for (const { masks } of deletions) expect([...masks].sort()).toEqual(['\uE000', '\uE001']);
});

test('two clients have masks of their own', async () => {
  const { deletions } = await deletionsIn(
    'javascript',
    `${CLIENT}f(new S3Client(${OPTIONS}), new S3Client(${OPTIONS}));\n`,
  );
  expect(deletions.map(({ masks }) => masks)).toEqual([
    ['\uE000', '\uE001'],
    ['\uE002', '\uE003'],
  ]);
});

test('a comment that stays is the text of its deletion', async () => {
  const marked = `${CLIENT}new S3Client({\n  credentials: {\n    // ours\n    accessKeyId: '«id»',\n    secretAccessKey: '«secret»',\n  },\n  region,\n});\n`;
  const { deletions } = await deletionsIn('javascript', marked);
  expect(deletions.map((each) => each.text)).toEqual(['  // ours\n']);
});

test('secrets that are no keys of AWS stay', async () => {
  const marked = `${CLIENT}new S3Client({ credentials: { accessKeyId: '«other»', secretAccessKey: '«other»' } });\n`;
  expect((await deletionsIn('javascript', marked)).deletions).toEqual([]);
});

test('keys that are swapped stay', async () => {
  const marked = `${CLIENT}new S3Client({ credentials: { accessKeyId: '«secret»', secretAccessKey: '«id»' } });\n`;
  expect((await deletionsIn('javascript', marked)).deletions).toEqual([]);
});

test('code that does not parse stays', async () => {
  const marked = `${CLIENT}new S3Client({ region: , credentials: { accessKeyId: '«id»', secretAccessKey: '«secret»' } });\n`;
  expect((await deletionsIn('javascript', marked)).deletions).toEqual([]);
});

test.each([
  ['rust', 'fn f() { Credentials::new("«id»", "«secret»", None, None, "x"); }\n'],
  ['bash', "export AWS_ACCESS_KEY_ID='«id»' AWS_SECRET_ACCESS_KEY='«secret»'\n"],
])('%s: there is nothing to delete', async (grammar, marked) => {
  expect((await deletionsIn(grammar, marked)).deletions).toEqual([]);
});

describe('programs without an environment keep the keys', () => {
  test.each([
    ['tsx', 'a page', `${CLIENT}const s3 = new S3Client(${OPTIONS});\nexport const A = () => <div />;\n`],
    ['javascript', 'React', `import React from 'react';\n${CLIENT}new S3Client(${OPTIONS});\n`],
    ['typescript', 'Angular', `import { Injectable } from "@angular/core";\n${CLIENT}new S3Client(${OPTIONS});\n`],
    ['javascript', 'a client component', `'use client';\n${CLIENT}new S3Client(${OPTIONS});\n`],
    ['javascript', 'a script of a page', `${CLIENT}document.getElementById('a').s3 = new S3Client(${OPTIONS});\n`],
    [
      'java',
      'Android',
      'import android.os.Bundle;\nimport com.amazonaws.auth.*;\nimport com.amazonaws.services.s3.*;\nclass A { Object a = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»")); }\n',
    ],
    [
      'c-sharp',
      'Unity',
      'using UnityEngine;\nusing Amazon.S3;\nclass A { object a = new AmazonS3Client("«id»", "«secret»"); }\n',
    ],
  ])('%s: %s', async (grammar, _, marked) => {
    expect(await withoutKeys(grammar, marked)).toBe(marked);
  });
});

describe('programs that set the variables keep the keys', () => {
  test.each([
    ['javascript', `${CLIENT}process.env['AWS_PROFILE'] ??= 'dev';\nnew S3Client(${OPTIONS});\n`],
    [
      'ruby',
      "ENV['AWS_ACCESS_KEY_ID'] ||= id\nAws::S3::Client.new(access_key_id: '«id»', secret_access_key: '«secret»')\n",
    ],
    [
      'go',
      'package main\nimport "github.com/aws/aws-sdk-go-v2/config"\nimport "github.com/aws/aws-sdk-go-v2/credentials"\nfunc f() {\n\tos.Setenv("AWS_PROFILE", "dev")\n\tconfig.LoadDefaultConfig(ctx, config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider("«id»", "«secret»", "")))\n}\n',
    ],
    [
      'java',
      'import com.amazonaws.auth.*;\nimport com.amazonaws.services.s3.*;\nclass A { static { System.setProperty("aws.accessKeyId", x); } Object a = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»")); }\n',
    ],
  ])('%s', async (grammar, marked) => {
    expect(await withoutKeys(grammar, marked)).toBe(marked);
  });
});
