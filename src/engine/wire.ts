/*
 * Owns sending what was found from one thread to another: secrets are opened on one side and closed again on the other,
 * rules go by their id.
 */

import type { RuleDef } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import type { BlobMatches } from './blob-scanner.ts';

/** Plain data for a structured clone. */
export type Wire = string | number | boolean | null | undefined | Wire[] | { [key: string]: Wire };

/** Stand for a secret and a rule. */
const SECRET = '$secret';
const RULE = '$rule';

/** `found` as plain data. */
export function toWire(found: BlobMatches): Wire {
  return encode(found);
}

/** The counterpart of `toWire`; `ruleOf` knows rules by their ids. */
export function fromWire(wire: Wire, ruleOf: (id: string) => RuleDef): BlobMatches {
  return decode(wire, ruleOf) as BlobMatches;
}

function encode(value: unknown): Wire {
  if (value instanceof Secret) return { [SECRET]: value.expose() };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value as Wire;
  if (isRule(value)) return { [RULE]: value.id };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encode(each)]));
}

function decode(wire: Wire, ruleOf: (id: string) => RuleDef): unknown {
  if (Array.isArray(wire)) return wire.map((each) => decode(each, ruleOf));
  if (typeof wire !== 'object' || wire === null) return wire;
  if (SECRET in wire) return new Secret(String(wire[SECRET]));
  if (RULE in wire) return ruleOf(String(wire[RULE]));
  return Object.fromEntries(Object.entries(wire).map(([key, each]) => [key, decode(each, ruleOf)]));
}

function isRule(value: object): value is RuleDef {
  return 'pattern' in value && 'keywords' in value && 'id' in value;
}
