/*
 * Owns which resources an event names. Does not own the formats (resource-parameters.ts).
 */

import { isJsonObject, type JsonObject, listAt, textAt, valueAt } from '../util/json-value.ts';
import { partitionOfRegion } from '../util/partition.ts';
import { accountOf } from './identity.ts';
import { ARN_PARAMETERS, RESOURCE_PARAMETERS, type ResourceParameter } from './resource-parameters.ts';

/** More are not of one call, but of a batch; one more than is kept of a kind of call, so that it is seen to be too many. */
const MOST_RESOURCES = 51;
/** What a resource of a policy may look like: a name with a wildcard of its own would widen it. */
const ARN = /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d*:[^\x00-\x1f*?"$\\]{1,1400}$/;
/** Characters that mean something in policies, or cannot be in a name. */
const NO_NAME = /[\x00-\x1f*?"$\\]/;
/** Longest name of a resource: a key of S3. */
const LONGEST_NAME = 1024;
const OWN_WILDCARD = /(?:-\?{6}|:\*|\/\*)$/;

/** Arns that `event` names, in `resources` and in its parameters, each once, at most 51. */
export function resourcesOf(event: JsonObject): string[] {
  const found = new Set<string>();
  for (const resource of listAt(event, 'resources')) add(found, textAt(resource, 'ARN') || textAt(resource, 'arn'), '');
  const parameters = parametersOf(event);
  if (parameters === null) return [...found];
  const source = textAt(event, 'eventSource').replace(/\.amazonaws\.com$/, '');
  for (const parameter of RESOURCE_PARAMETERS) {
    if (parameter.source === source)
      for (const arn of arnsOf(parameter, parameters, event)) add(found, arn, wildcardOf(parameter));
  }
  return [...found];
}

/** @param wildcard with which the arn may end */
function add(found: Set<string>, arn: string, wildcard: string): void {
  const own = arn.endsWith(wildcard) ? arn.slice(0, arn.length - wildcard.length) : arn;
  if (found.size < MOST_RESOURCES && ARN.test(own)) found.add(arn);
}

/** Some kinds come with a wildcard of their own, see the table. */
function wildcardOf({ arn }: ResourceParameter): string {
  return OWN_WILDCARD.exec(arn)?.[0] ?? '';
}

/** Parameters as arns need them. */
function parametersOf(event: JsonObject): JsonObject | null {
  const parameters = valueAt(event, 'requestParameters');
  if (!isJsonObject(parameters)) return null;
  const path = (name: unknown) => (typeof name === 'string' && name !== '' ? `/${name.replace(/^\//, '')}` : '');
  const items = valueAt(parameters, 'requestItems');
  return {
    ...parameters,
    // `https://sqs.eu-west-1.amazonaws.com/123456789012/name`
    queueUrl: /\/([^/]+)$/.exec(textAt(parameters, 'queueUrl'))?.[1] ?? '',
    requestItems: isJsonObject(items) ? Object.keys(items) : [],
    parameterPath: path(parameters['name']) || path(parameters['path']),
    parameterPaths: listAt(parameters, 'names').map(path),
  };
}

function arnsOf({ arn, unless }: ResourceParameter, parameters: JsonObject, event: JsonObject): string[] {
  if (unless !== undefined && textAt(parameters, unless) !== '') return [];
  const [first, ...others] = [...arn.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (first === undefined) return [];
  if (others.some((name) => nameAt(parameters, name) === '')) return [];
  const rest = others.reduce((text, name) => text.replace(`{${name}}`, () => nameAt(parameters, name)), arn);
  return namesAt(parameters, first)
    .map((name) => withName(rest, first, name))
    .filter((text) => text !== '')
    .map((text) => inPlace(text, event));
}

/** `arn` with `name` in it; empty when that makes no arn. A name that is an arn is taken as it is. */
function withName(arn: string, parameter: string, name: string): string {
  if (name.startsWith('arn:')) return name;
  if (ARN_PARAMETERS.includes(parameter) || name === '') return '';
  return arn.replace(`{${parameter}}`, () => name);
}

function namesAt(parameters: JsonObject, parameter: string): string[] {
  const list = listAt(parameters, parameter).slice(0, MOST_RESOURCES);
  return list.length > 0 ? list.map(named) : [nameAt(parameters, parameter)];
}

function nameAt(parameters: JsonObject, parameter: string): string {
  return named(parameters[parameter]);
}

/** A name that may stand in an arn; empty when it may not. */
function named(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_NAME && !NO_NAME.test(value) ? value : '';
}

function inPlace(arn: string, event: JsonObject): string {
  const region = textAt(event, 'awsRegion');
  const account = accountOf(event);
  return arn
    .replace('{$partition}', partitionOfRegion(region))
    .replace('{$region}', () => region)
    .replace('{$account}', () => account);
}
