/*
 * Owns which proof a rule asks for. Does not own the proofs (proofs/) or what follows from them (filter/, finding/).
 */

import type { Proof, ProofName, RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { base64Json } from './proofs/base64-json.ts';
import { base64UserPassword } from './proofs/base64-user-password.ts';
import { crc16Base32 } from './proofs/crc16-base32.ts';
import { crc32Base36 } from './proofs/crc32-base36.ts';
import { crc32Base62 } from './proofs/crc32-base62.ts';
import { crc32Hex } from './proofs/crc32-hex.ts';
import { jwt } from './proofs/jwt.ts';
import { pem } from './proofs/pem.ts';
import { uuidV4 } from './proofs/uuid-v4.ts';

const PROOFS: Readonly<Record<ProofName, (value: string) => Proof | null>> = {
  'crc32-base62': crc32Base62,
  'crc32-base36': crc32Base36,
  'crc32-hex': crc32Hex,
  'crc16-base32': crc16Base32,
  jwt,
  pem,
  'base64-user-password': base64UserPassword,
  'base64-json': base64Json,
  'uuid-v4': uuidV4,
};

/** What `secret` proves of itself; null when `rule` asks for nothing, or values of its form have nothing to prove it by. */
export function proofOf({ proof }: Pick<RuleDef, 'proof'>, secret: Secret): Proof | null {
  return proof === undefined ? null : PROOFS[proof](secret.expose());
}
