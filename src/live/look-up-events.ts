/*
 * Owns reading what CloudTrail has of one key, region by region. Does not own what the events say (cloudtrail/).
 */

import { jsonOf, textAt, valueAt } from '../util/json-value.ts';
import { type AwsClient, type AwsRefusal, isRefusal } from './aws-client.ts';
import { type Endpoint, trailEndpoint } from './endpoints.ts';
import type { LivePorts } from './ports.ts';
import type { Responder } from './responder.ts';

/** What is looked up: management events of the last 90 days at most. */
export interface LookupRequest {
  readonly keyId: string;
  readonly regions: readonly string[];
  /** ms since 1970; as far back as CloudTrail goes when left out. */
  readonly since?: number;
  readonly until?: number;
  /** Pages of 50 events that are read of each region; 100 when left out. */
  readonly mostPages?: number;
}

/** A region of which not everything was read. */
export interface LookupGap {
  readonly region: string;
  /** A code of the refusal; `too-many` when there are more pages than were asked for. */
  readonly code: string;
}

/** CloudTrail API, "LookupEvents": two requests a second for each account and region. */
const APART = 550;
const PAGE = 50;
const MOST_PAGES = 100;
const HEADERS = {
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents',
};

/**
 * Events of the key as CloudTrail keeps them, each the JSON text of one record, newest first within a region.
 *
 * @param onGap told for each region of which not everything was read: the result is incomplete then
 * @throws LiveError `live-bad-region` before anything is asked
 */
export async function* lookUpEvents(
  { client }: Pick<Responder, 'client'>,
  request: LookupRequest,
  { ports, onGap }: { readonly ports: LivePorts; readonly onGap: (gap: LookupGap) => void },
): AsyncGenerator<string, void, undefined> {
  const endpoints = [...new Set(request.regions)].map((region) => trailEndpoint(region, ports.endpoints));
  for (const endpoint of endpoints) {
    const code = yield* regionEvents(client, endpoint, request);
    if (code !== null) onGap({ region: endpoint.region, code });
  }
}

/** The events of one region; returns why they are not all, or null. */
async function* regionEvents(
  client: AwsClient,
  endpoint: Endpoint,
  request: LookupRequest,
): AsyncGenerator<string, string | null, undefined> {
  const { mostPages = MOST_PAGES } = request;
  let token = '';
  for (let page = 0; page < mostPages; page++) {
    if (page > 0 && !(await client.wait(APART))) return 'interrupted';
    const reply = await client.send(endpoint, { headers: HEADERS, body: bodyOf(request, token) });
    const read = isRefusal(reply) ? reply : pageOf(reply.text);
    if (isRefusal(read)) return read.code;
    yield* read.events;
    token = read.token;
    if (token === '') return null;
  }
  return 'too-many';
}

/** Times are seconds since 1970 in JSON 1.1. */
function bodyOf({ keyId, since, until }: LookupRequest, token: string): string {
  return JSON.stringify({
    LookupAttributes: [{ AttributeKey: 'AccessKeyId', AttributeValue: keyId }],
    MaxResults: PAGE,
    ...(since !== undefined && { StartTime: Math.floor(since / 1000) }),
    ...(until !== undefined && { EndTime: Math.ceil(until / 1000) }),
    ...(token !== '' && { NextToken: token }),
  });
}

interface Page {
  readonly events: readonly string[];
  /** '' on the last page. */
  readonly token: string;
}

function pageOf(text: string): Page | AwsRefusal {
  const json = jsonOf(text);
  const list = valueAt(json, 'Events');
  if (!Array.isArray(list)) return { code: 'bad-answer' };
  const events = list.map((event) => textAt(event, 'CloudTrailEvent')).filter((event) => event !== '');
  return { events, token: textAt(json, 'NextToken') };
}
