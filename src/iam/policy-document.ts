/*
 * Owns reading policies as people have them: a document, what the AWS CLI or the API answered, several of them. What is read
 * is not trusted: it is bounded, and what is no policy is named.
 */

import { IamError } from '../util/errors.ts';

/** A statement, with every list as a list. */
export interface ReadStatement {
  readonly effect: 'Allow' | 'Deny';
  /** Patterns of actions; of all but these when `isNotAction`. */
  readonly actions: readonly string[];
  readonly isNotAction: boolean;
  /** Patterns of arns; of all but these when `isNotResource`. */
  readonly resources: readonly string[];
  readonly isNotResource: boolean;
  /** As written; values that are no text are left out. */
  readonly conditions: readonly ReadCondition[];
}

export interface ReadCondition {
  /** `StringNotEqualsIfExists`. */
  readonly operator: string;
  /** `aws:RequestedRegion`. */
  readonly key: string;
  readonly values: readonly string[];
}

/** A policy that was found in what was read; `statements` is null when only its name stands there. */
export interface ReadPolicy {
  readonly name: string;
  readonly statements: readonly ReadStatement[] | null;
}

/** Answers for a user with all its groups, each with ten managed policies, come to a third of this. */
const LONGEST = 2 * 1024 * 1024;
/** A policy has at most 10,240 characters (IAM User Guide, "IAM and AWS STS quotas"); some of AWS itself have 60,000. */
const LONGEST_DOCUMENT = 128 * 1024;
const DEEPEST = 12;
/** Policies, and statements of one. */
const MOST = 2000;
const LONGEST_PATTERN = 2048;

/** Where answers of the CLI and the API have a document: `get-user-policy`, `get-policy-version`, `create-policy`. */
const DOCUMENT_KEYS: readonly string[] = ['PolicyDocument', 'Document'];
const NAME_KEYS: readonly string[] = ['PolicyName', 'Name', 'PolicyArn', 'Arn'];

/**
 * The policies in `text`: JSON of a document, of an answer of the CLI (`get-user-policy`, `get-policy-version`,
 * `list-attached-user-policies`), of an array of them; URL-encoded as IAM returns it, or not.
 * @param name of a document that has none of its own
 * @throws IamError `iam-bad-policy` with what is wrong, `detail`, and the name, `policy`
 */
export function readPolicies(name: string, text: string): readonly ReadPolicy[] {
  if (text.length > LONGEST) throw bad(name, 'too-long');
  const found: ReadPolicy[] = [];
  collect(parsed(name, text), { name, depth: 0, found });
  if (found.length > MOST) throw bad(name, 'too-many');
  if (found.length === 0) throw bad(name, 'no-statement');
  return found;
}

interface Search {
  readonly name: string;
  readonly depth: number;
  readonly found: ReadPolicy[];
}

function collect(value: unknown, { name, depth, found }: Search): void {
  if (depth > DEEPEST) throw bad(name, 'too-deep');
  const below = { name, depth: depth + 1, found };
  if (Array.isArray(value)) for (const each of value) collect(each, below);
  if (!isRecord(value)) return;
  const own = { ...below, name: nameIn(value) ?? name };
  if ('Statement' in value) found.push({ name: own.name, statements: statementsIn(own.name, value['Statement']) });
  else if (isNameOnly(value)) found.push({ name: own.name, statements: null });
  else for (const [key, each] of Object.entries(value)) collectKey(key, each, { own, record: value });
}

function collectKey(
  key: string,
  value: unknown,
  { own, record }: { readonly own: Search; readonly record: object },
): void {
  // Older versions of a policy allow nothing any more.
  if ('IsDefaultVersion' in record && record.IsDefaultVersion === false) return;
  if (DOCUMENT_KEYS.includes(key) && typeof value === 'string') collect(parsed(own.name, value), own);
  else if (key === 'PolicyNames') {
    for (const each of textsIn(value)) own.found.push({ name: each, statements: null });
  } else if (key !== 'AssumeRolePolicyDocument') collect(value, own);
}

/** What `list-attached-user-policies` tells of each. */
function isNameOnly(record: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(record);
  return keys.includes('PolicyName') && keys.every((key) => key === 'PolicyName' || key === 'PolicyArn');
}

/** The arn of an attached policy says more than its name: whose it is. */
function nameIn(record: Readonly<Record<string, unknown>>): string | null {
  const arn = record['PolicyArn'];
  const keys = typeof arn === 'string' ? ['PolicyArn'] : NAME_KEYS;
  const named = keys.map((key) => record[key]).find((value) => typeof value === 'string' && value.length <= 512);
  return typeof named === 'string' ? named : null;
}

function parsed(name: string, text: string): unknown {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  try {
    return JSON.parse(/^%(?:7B|5B)/i.test(trimmed) ? decodeURIComponent(trimmed) : trimmed);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) throw bad(name, 'no-json', error);
    throw error;
  }
}

function statementsIn(policy: string, value: unknown): readonly ReadStatement[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (all.length > MOST) throw bad(policy, 'too-many');
  if (JSON.stringify(value).length > LONGEST_DOCUMENT) throw bad(policy, 'too-long');
  return all.map((each, index) => statementOf(each, (problem) => bad(policy, `Statement[${index}]: ${problem}`)));
}

function statementOf(value: unknown, fail: (problem: string) => IamError): ReadStatement {
  if (!isRecord(value)) throw fail('no-object');
  const effect = value['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') throw fail('Effect');
  const actions = listIn(value, 'Action', fail);
  const resources = listIn(value, 'Resource', fail);
  return {
    effect,
    actions: actions.list,
    isNotAction: actions.isNot,
    resources: resources.list,
    isNotResource: resources.isNot,
    conditions: conditionsIn(value['Condition'], fail),
  };
}

function listIn(
  statement: Readonly<Record<string, unknown>>,
  key: 'Action' | 'Resource',
  fail: (problem: string) => IamError,
): { readonly list: readonly string[]; readonly isNot: boolean } {
  const isNot = !(key in statement);
  const value = statement[isNot ? `Not${key}` : key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = textsIn(value).filter((each) => each.length <= LONGEST_PATTERN);
  if (texts.length < list.length || list.length === 0) throw fail(key);
  return { list: texts, isNot };
}

function conditionsIn(value: unknown, fail: (problem: string) => IamError): ReadStatement['conditions'] {
  if (value === undefined) return [];
  if (!isRecord(value)) throw fail('Condition');
  return Object.entries(value).flatMap(([operator, keys]) => {
    if (!isRecord(keys)) throw fail('Condition');
    return Object.entries(keys).map(([key, values]) => ({ operator, key: key.slice(0, 256), values: textsIn(values) }));
  });
}

function textsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(policy: string, detail: string, cause?: unknown): IamError {
  return new IamError('iam-bad-policy', { policy: policy.slice(0, 200), detail }, { cause });
}
