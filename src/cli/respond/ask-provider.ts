/*
 * Owns `--live`: who is asked about the leaked key, and saying so before anybody is.
 */

import { candidatesIn } from '../../live/candidates-in.ts';
import type { AwsCredentials } from '../../live/credentials.ts';
import { endpointsOf } from '../../live/endpoints-of.ts';
import { liveFacts } from '../../live/live-facts.ts';
import type { AskedCredential } from '../../live/liveness-of.ts';
import type { Exposure } from '../../model/exposure.ts';
import type { LiveFacts } from '../../model/liveness.ts';
import { Secret } from '../../model/secret.ts';
import { PARTITIONS, type Partition } from '../../util/partition.ts';
import { agrees } from '../ask.ts';
import type { Context } from '../context.ts';
import { responderProfile } from '../responder-profile.ts';
import { livePorts } from '../verify.ts';
import { standardInput } from './bounded-text.ts';
import { type LookUpMeans, lookUpRegions } from './look-up-trail.ts';

/** What is known of the key that is asked about. */
export interface LeakedKey {
  readonly keyId: string | null;
  readonly account: string | null;
  readonly canary: string | null;
  readonly user: string | null;
  readonly exposure: Exposure | null;
}

/** What AWS said, and by whom it can be asked for more. */
export interface ProviderSaid {
  readonly facts: LiveFacts;
  /** Null when nobody responds. */
  readonly means: LookUpMeans | null;
}

/**
 * What AWS says of the key; null when there is none to ask about. Only with `--deactivate`, and after a question, is anything
 * changed.
 * @throws LiveError for a responder that cannot respond; UsageError when nobody can be asked whether to deactivate
 */
export async function askProvider(
  leaked: LeakedKey,
  context: Context,
  signal: AbortSignal,
): Promise<ProviderSaid | null> {
  const { keyId, account, user, canary } = leaked;
  if (keyId === null || canary !== null) return null;
  const { args, words } = context;
  const ports = { ...livePorts(context), signal };
  const partition = partitionOf(context);
  const asked = await askedKey(leaked, context);
  const responder = await responderOf(context);
  const regions = lookUpRegions(context);
  const planned = { liveness: asked.secret !== null, responder: responder !== null, regions, partitions: [partition] };
  announce(endpointsOf(planned, ports.endpoints), context);
  const deactivate =
    args.booleans.has('deactivate') &&
    (await agrees(context, { question: words.say('respond.deactivate', { key: keyId }) }));
  const facts = await liveFacts({ keyId, asked, responder, user, account, deactivate, partition }, ports);
  return { facts, means: responder === null ? null : { credentials: responder, partition, regions, ports } };
}

/** The key with its secret: from standard input when that is said, else as it was found. */
async function askedKey({ keyId, exposure, canary }: LeakedKey, { args, io }: Context): Promise<AskedCredential> {
  const id = keyId ?? '';
  if (args.booleans.has('secret-stdin')) {
    const secret = (await standardInput(io.stdin)).trim();
    return { keyId: id, secret: new Secret(secret), canary };
  }
  const found = candidatesIn(exposure?.findings ?? [], () => canary)
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => candidate.keyId === id && candidate.secret !== null)
    .sort((a, b) => b.likelihood - a.likelihood);
  return found[0] ?? { keyId: id, secret: null, canary };
}

/** Null when nobody is named and the environment names nobody: the key itself can still be asked. */
async function responderOf({ args, io }: Context): Promise<AwsCredentials | null> {
  const profile = args.values.get('profile')?.[0] ?? null;
  const isNamed = profile !== null || io.env['AWS_PROFILE'] || io.env['AWS_ACCESS_KEY_ID'];
  return isNamed || args.booleans.has('deactivate') ? responderProfile(profile, io) : null;
}

function partitionOf({ args }: Context): Partition {
  return PARTITIONS.find((partition) => partition === args.values.get('partition')?.[0]) ?? 'aws';
}

function announce(endpoints: readonly string[], { io, words }: Context): void {
  const key = endpoints.length === 0 ? 'respond.asks-nobody' : 'respond.asks';
  io.stderr.write(`${words.say(key, { endpoints: endpoints.join(', ') })}\n`);
}
