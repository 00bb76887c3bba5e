/*
 * Owns which buckets and arns a text of a repository names. Does not own what a program does with them (from-code.ts).
 */

import { compare } from '../util/compare.ts';
import { arnOf } from './arn.ts';
import { isBucketName } from './bucket-name.ts';

/** Names taken from one text. */
const MOST = 200;
/** Longer lines are of generated files. */
const LONGEST_LINE = 4096;
/** Longer texts are no sources. */
const LONGEST_TEXT = 5 * 1024 * 1024;

/** Files in which values stand without quotes. */
const UNQUOTED =
  /(?:^|\/)\.env[^/]*$|\.(?:ya?ml|env|envrc|properties|ini|cfg|conf|toml|sh|bash|zsh)$|(?:^|\/)(?:Dockerfile|Makefile)[^/]*$/i;
/** Files that list what others wrote, and pages for people, full of examples. */
const PASSED_OVER =
  /(?:^|\/)(?:node_modules|vendor)\/|\.(?:lock|map|svg|min\.js|min\.css|md|mdx|rst|adoc)$|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml)$/i;

const NAME = '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]';
/** Ends a name: no further character of one, and no variable that is put behind it. */
const END = '(?![\\w.${<%#-])';

/** Where names of buckets stand; the first group is the name. */
const PLACES: readonly RegExp[] = [
  // bucket: 'x', "Bucket" => "x", AWS_STORAGE_BUCKET_NAME = 'x', config.fog_directory = 'x', setBucketName("x")
  new RegExp(
    `(?:bucket(?:[_-]?name)?|fog_directory)["'\`]?\\]?\\)?\\s{0,20}(?:=>|:=|[:=(])\\s{0,20}(?:aws\\.String\\()?["'\`](${NAME})["'\`]`,
    'gi',
  ),
  // ENV.fetch('S3_BUCKET', 'x'), os.environ.get("BUCKET_NAME", "x"), set :bucket, 'x'
  new RegExp(`(?:["']\\w{0,40}BUCKET\\w{0,20}["']|:\\w{0,20}bucket(?:_name)?)\\s{0,5},\\s{0,5}["'](${NAME})["']`, 'g'),
  // process.env.S3_BUCKET || 'x', ENV['BUCKET'] ?? 'x', ${S3_BUCKET:-x}
  new RegExp(`BUCKET\\w{0,20}["']?\\]?\\s{0,5}(?:\\|\\||\\?\\?|\\bor\\b)\\s{0,5}["'\`](${NAME})["'\`]`, 'g'),
  new RegExp(`\\$\\{\\w{0,40}BUCKET\\w{0,20}:?-(${NAME})\\}`, 'g'),
  // --bucket x, --bucket-name=x
  new RegExp(`--bucket(?:-name)?[= ]["']?(${NAME})${END}`, 'g'),
  new RegExp(`\\bs3[an]?://(${NAME})${END}`, 'g'),
  // x.s3.amazonaws.com, x.s3-website-eu-west-1.amazonaws.com, x.s3.dualstack.us-east-1.amazonaws.com
  new RegExp(`(?<![\\w.-])(${NAME})\\.s3[a-z0-9.-]{0,60}\\.amazonaws\\.com`, 'g'),
  // s3.amazonaws.com/x, s3.eu-west-1.amazonaws.com/x, s3-eu-west-1.amazonaws.com/x
  new RegExp(`(?<![\\w.-])s3[a-z0-9.-]{0,60}\\.amazonaws\\.com(?:\\.cn)?/(${NAME})${END}`, 'g'),
];
/** bucket: x, S3_BUCKET=x: in files where values have no quotes. */
const BARE = new RegExp(
  `(?:bucket(?:[_-]?name)?|fog_directory)\\s{0,20}[:=]\\s{0,20}(${NAME})\\s{0,20}(?:#.{0,200})?$`,
  'gi',
);
const ARN = /\barn:aws[a-z-]{0,20}:[a-z0-9-]{1,60}:[a-z0-9-]{0,40}:\d{0,12}:[\w+=.@:/!$<{*-]{1,512}/g;

/** What tutorials write. */
const PLACEHOLDER =
  /^(?:(?:your|my|the|some|our|test|example|sample|demo|dummy|foo|bar|s3)?[-_.]?(?:own[-_.])?bucket(?:[-_.]?name)?(?:[-_.]?(?:here|goes|1|2|\d{1,3}))?|x{3,}.*|bucket\d?|bucket-name|example.*|.*[-_.]example|placeholder.*|change-?me.*|dummy|sample|null|none|true|false|undefined|string|todo)$/;
const WORDS_OF_PLACEHOLDER = /(?:^|[-_.])(?:your|example|placeholder|changeme|dummy|xxx+)(?:[-_.]|$)/;
/** Account numbers of documentation. */
const EXAMPLE_ACCOUNTS = /:(?:123456789012|111122223333|444455556666|000000000000|012345678901|999999999999):/;

/**
 * Names of buckets and arns in `text`, sorted, each once, at most 200. What reads a variable, and what only stands for a
 * name, is none.
 * @param path tells whether values may stand without quotes
 */
export function mentionedIn(text: string, path: string): string[] {
  if (PASSED_OVER.test(path)) return [];
  const places = UNQUOTED.test(path) ? [...PLACES, BARE] : PLACES;
  const found = new Set<string>();
  for (const line of linesOf(text)) {
    for (const name of [...bucketsIn(line, places), ...arnsIn(line)]) found.add(name);
    if (found.size >= MOST) break;
  }
  return [...found].sort(compare).slice(0, MOST);
}

/** Lines that may name something. */
function* linesOf(text: string): Generator<string> {
  let end = -1;
  for (const { index } of text.slice(0, LONGEST_TEXT).matchAll(/bucket|fog_directory|s3|arn:/gi)) {
    if (index < end) continue;
    const next = text.indexOf('\n', index);
    const start = text.lastIndexOf('\n', index) + 1;
    end = next < 0 ? text.length : next;
    if (end - start <= LONGEST_LINE) yield text.slice(start, end).replace(/\r$/, '');
  }
}

function bucketsIn(line: string, places: readonly RegExp[]): string[] {
  const names = places.flatMap((place) => [...line.matchAll(place)].map((match) => match[1] ?? ''));
  return names.filter((name) => isBucketName(name) && !isPlaceholder(name));
}

/** Arns that name one thing. Those of S3 are told as the bucket they are of. */
function arnsIn(line: string): string[] {
  return [...line.matchAll(ARN)].flatMap(([found]) => {
    const plain = found.replace(/[.,:]+$/, '');
    // `arn:aws:s3:::x/*` names x; `arn:aws:sqs:…:app-*` and `…:${name}` name nothing.
    const bucket = /^arn:(aws[a-z-]*):s3:::([^/*$<{]+)(?:\/.*)?$/.exec(plain);
    if (bucket !== null) return bucketArn(bucket[1] ?? '', bucket[2] ?? '');
    const arn = EXAMPLE_ACCOUNTS.test(plain) || /[$<{*]/.test(plain) ? null : arnOf(plain);
    return arn === null || arn.service === 's3' ? [] : [arn.text];
  });
}

/** The name alone where it says the same. */
function bucketArn(partition: string, name: string): string[] {
  if (!isBucketName(name) || isPlaceholder(name)) return [];
  return [partition === 'aws' ? name : `arn:${partition}:s3:::${name}`];
}

function isPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(name) || WORDS_OF_PLACEHOLDER.test(name);
}
