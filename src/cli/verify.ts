/*
 * Owns `--verify`: which findings are asked about, saying so beforehand, and the real network. Never asked for by a
 * configuration: a repository may not make leakgate call anybody.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { withLiveness } from '../engine/with-liveness.ts';
import { awsFactsOf } from '../enrich/aws-facts.ts';
import { candidatesIn, type Verifiable, worstOf } from '../live/candidates-in.ts';
import { endpointOverrides } from '../live/endpoints.ts';
import { endpointsOf } from '../live/endpoints-of.ts';
import { unasked, unsaid } from '../live/liveness-of.ts';
import type { LivePorts } from '../live/ports.ts';
import { verifyAll } from '../live/verify-all.ts';
import type { Finding } from '../model/finding.ts';
import type { Liveness } from '../model/liveness.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { Secret } from '../model/secret.ts';
import { PARTITIONS, type Partition } from '../util/partition.ts';
import type { Context } from './context.ts';

/**
 * What asks about the findings of a result.
 *
 * @throws LiveError for addresses that keys are not sent to
 */
export function verifierOf(context: Context): (result: ScanResult, signal: AbortSignal) => Promise<ScanResult> {
  const ports = livePorts(context);
  const partitions = partitionsOf(context);
  return async (result, signal) => {
    if (signal.aborted) return result;
    const verifiable = candidatesIn(result.findings, canaryOf(context));
    announce(verifiable, { ports, partitions, findings: result.findings.length }, context);
    const said = await saidOf(verifiable, { ...ports, signal }, partitions);
    return withLiveness(result, said);
  };
}

/** The real network and clock, with the addresses of `--endpoint`. @throws LiveError `live-bad-endpoint` */
export function livePorts({ args }: Context): LivePorts {
  const endpoints = endpointOverrides(args.values.get('endpoint') ?? []);
  return { fetch, sleep: pause, now: Date.now, random: Math.random, endpoints };
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal });
}

function partitionsOf({ args }: Context): readonly Partition[] {
  const asked = args.values.get('partition') ?? [];
  const known = asked.flatMap((name) => PARTITIONS.filter((partition) => partition === name));
  return known.length === 0 ? ['aws'] : [...new Set(known)];
}

function canaryOf({ config }: Context): (keyId: string) => string | null {
  const accounts = { own: [], canary: config.aws?.canaryAccounts ?? [] };
  return (keyId) => awsFactsOf(new Secret(keyId), accounts).canary;
}

interface Announced {
  readonly ports: LivePorts;
  readonly partitions: readonly Partition[];
  /** How many findings there are. */
  readonly findings: number;
}

/** Says who will be asked before anybody is. */
function announce(
  verifiable: readonly Verifiable[],
  { ports, partitions, findings }: Announced,
  { io, words }: Context,
): void {
  const asked = verifiable.flatMap(({ candidates }) => candidates.filter((each) => unasked(each, ports) === null));
  const n = new Set(asked.map(({ keyId }) => keyId)).size;
  const planned = { liveness: true, responder: false, regions: [], partitions };
  const endpoints = endpointsOf(planned, ports.endpoints).join(', ');
  const others = findings - verifiable.length;
  const lines = [
    n === 0 ? words.say('live.asks-nothing') : words.say('live.asks', { n, endpoints }),
    ...(others === 0 ? [] : [words.say('live.others', { n: others })]),
  ];
  io.stderr.write(`${lines.join('\n')}\n`);
}

async function saidOf(
  verifiable: readonly Verifiable[],
  ports: LivePorts,
  partitions: readonly Partition[],
): Promise<ReadonlyMap<Finding, Liveness>> {
  const candidates = verifiable.flatMap((each) => each.candidates);
  const answers = await verifyAll(candidates, ports, partitions);
  let next = 0;
  return new Map(
    verifiable.map(({ finding, candidates: { length } }) => {
      const mine = answers.slice(next, next + length);
      next += length;
      return [finding, worstOf(mine) ?? unsaid('no-key-id', ports)];
    }),
  );
}
