/*
 * Owns what a blob keeps apart and refers to by number: secrets, rules, sets of refs. Does not own reading them back.
 */

import { RefSet } from '../../model/ref-set.ts';
import type { RuleDef } from '../../model/rule.ts';
import { Secret } from '../../model/secret.ts';
import { numberIn } from '../../util/joined.ts';
import { SecretMap } from '../../util/secret-map.ts';
import type { Json } from '../json-finding.ts';
import type { Veil } from '../secrets.ts';

/** What a rule is told by; what it matches is not handed over. */
export const RULE_TEXTS = ['id', 'env', 'revoke', 'source'] as const;

interface SecretRow {
  readonly number: number;
  readonly secret: Secret;
  /** Fingerprints under which it is known. */
  readonly names: Set<string>;
}

/** The tables of one blob. */
export class BlobTables {
  readonly #veil: Veil;
  readonly #secrets = new SecretMap<SecretRow>();
  readonly #rules = new Map<RuleDef, number>();
  readonly #sets = new Map<string, number>();
  #refs: readonly string[] = [];
  #count = 0;

  constructor(veil: Veil) {
    this.#veil = veil;
  }

  /** Takes fingerprints of secrets: by them other runs know the same ones. */
  name(halves: readonly { readonly secret: Secret; readonly fingerprint: string }[]): void {
    for (const { secret, fingerprint } of halves) this.#rowOf(secret).names.add(fingerprint);
  }

  /** `value` as JSON can hold it: numbers in place of what is in the tables, no secret in any text. */
  plain(value: unknown): Json {
    if (typeof value === 'string') return this.#veil.text(value);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (value instanceof Secret) return { secret: this.#rowOf(value).number };
    if (value instanceof RefSet) return this.#setOf(value);
    if (Array.isArray(value)) return value.map((each) => this.plain(each));
    return typeof value === 'object' && value !== null ? this.#object(value) : null;
  }

  /** All tables; after everything else. */
  json(): Json {
    return {
      secrets: this.#secrets.values().map(({ secret, names }) => {
        const shown = this.#veil.secret(secret);
        // How long a short one is, is not shown.
        return { shown, length: /\(\d+\)$/.test(shown) ? secret.length : shown.length, names: [...names] };
      }),
      rules: [...this.#rules.keys()].map((rule) => this.#rule(rule)),
      refs: this.#refs.map((name) => this.#veil.text(name)),
      sets: [...this.#sets.keys()].map((bits) => (bits === '' ? [] : bits.split(' ').map(Number))),
    };
  }

  #object(value: object): Json {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.map(([name, each]) => [name, this.#member(name, each)]));
  }

  #member(name: string, value: unknown): Json {
    if (name === 'rule' && isRule(value)) return this.#numberOf(value);
    // As in other reports (json-finding.ts): a key id names a key, and opens nothing.
    return name === 'keyId' && typeof value === 'string' ? value : this.plain(value);
  }

  #rule(rule: RuleDef): Json {
    const { title, why, severity, confidence, binary = false, unproven = null } = rule;
    const texts = Object.fromEntries(RULE_TEXTS.map((name) => [name, rule[name]]));
    return { ...texts, ...{ title, why, severity, confidence, binary, unproven } };
  }

  #numberOf(rule: RuleDef): number {
    const number = this.#rules.get(rule) ?? this.#rules.size;
    this.#rules.set(rule, number);
    return number;
  }

  #rowOf(secret: Secret): SecretRow {
    const known = this.#secrets.get(secret);
    if (known !== undefined) return known;
    const row = { number: this.#count++, secret, names: new Set<string>() };
    this.#secrets.set(secret, row);
    return row;
  }

  /** Number of a set; all sets are of one repository. */
  #setOf(set: RefSet): number {
    const { names, bits } = set.parts;
    if (this.#refs.length === 0) this.#refs = names;
    const last = bits.findLastIndex((word) => word !== 0);
    return numberIn(this.#sets, bits.subarray(0, last + 1).join(' '));
  }
}

/** In what is not reported a rule is told by its definition, elsewhere by its id. */
function isRule(value: unknown): value is RuleDef {
  return typeof value === 'object' && value !== null && 'pattern' in value;
}
