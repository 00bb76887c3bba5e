/*
 * Owns the query protocol, which STS and IAM speak: parameters in a form, answers in XML, long lists in pages.
 */

import { type AwsClient, type AwsRefusal, isRefusal } from './aws-client.ts';
import type { Endpoint } from './endpoints.ts';
import { childOf, membersOf, readXml, textOf, type XmlElement } from './xml.ts';

/** One operation and where it goes. */
export interface QueryCall {
  readonly endpoint: Endpoint;
  /** `GetCallerIdentity`. */
  readonly action: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What became of a list. */
export interface Listed {
  readonly members: readonly XmlElement[];
  /** Why it is not whole: a code of the refusal, or `too-many`; null when it is. */
  readonly code: string | null;
}

const VERSIONS: Readonly<Record<string, string>> = { sts: '2011-06-15', iam: '2010-05-08' };
const CONTENT_TYPE = 'application/x-www-form-urlencoded; charset=utf-8';
/** IAM answers 100 items a page, and nobody has more than a few policies or keys. */
const MOST_PAGES = 10;

/** The result of one operation. */
export async function queryResult(
  client: AwsClient,
  { endpoint, action, parameters = {} }: QueryCall,
): Promise<XmlElement | AwsRefusal> {
  const version = VERSIONS[endpoint.service] ?? '';
  const body = new URLSearchParams({ Action: action, Version: version, ...parameters }).toString();
  const reply = await client.send(endpoint, { headers: { 'content-type': CONTENT_TYPE }, body });
  if (isRefusal(reply)) return reply;
  const root = readXml(reply.text);
  const result = root?.name === `${action}Response` ? (childOf(root, `${action}Result`) ?? root) : null;
  return result ?? { code: 'bad-answer' };
}

/** All pages of the list `name` that an operation answers with. */
export async function queryList(client: AwsClient, call: QueryCall, name: string): Promise<Listed> {
  const members: XmlElement[] = [];
  let marker = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const parameters = { ...call.parameters, ...(marker !== '' && { Marker: marker }) };
    const result = await queryResult(client, { ...call, parameters });
    if (isRefusal(result)) return { members, code: result.code };
    members.push(...membersOf(result, name));
    marker = textOf(result, 'IsTruncated') === 'true' ? textOf(result, 'Marker') : '';
    if (marker === '') return { members, code: null };
  }
  return { members, code: 'too-many' };
}
