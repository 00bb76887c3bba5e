/*
 * Owns making rules of gitleaks' ones. Its default rules are leakgate's.
 */

import type { Allow } from '../../model/allow.ts';
import type { RuleDef } from '../../model/rule.ts';
import type { ConfigNote } from '../../model/scan-result.ts';
import { compileLinear } from '../linear.ts';
import { plainText, REVOKE, reachOf, variableOf } from '../own-rule.ts';
import { patternFacts } from '../required-literals.ts';
import { type MadeAllow, madeAllow } from './allowlists.ts';
import type { GitleaksConfig, In } from './read.ts';
import type { GitleaksRule } from './schema.ts';

/** What a gitleaks configuration comes to. */
export interface GitleaksRules {
  readonly rules: readonly RuleDef[];
  /** For every rule. */
  readonly allow: readonly Allow[];
  /** By the id of leakgate's own rules. */
  readonly allowOf: ReadonlyMap<string, readonly Allow[]>;
  readonly notes: readonly ConfigNote[];
}

/** Rules of gitleaks by default of which leakgate has the counterpart under another name. */
const NAMES: Readonly<Record<string, string>> = { 'generic-api-key': 'generic-credential' };

/**
 * @param isKnown tells ids of leakgate's own rules
 * @throws ConfigError when a pattern does not compile
 */
export function gitleaksRules(config: GitleaksConfig, isKnown: (id: string) => boolean): GitleaksRules {
  return new Maker(isKnown).make(config);
}

class Maker {
  readonly #isKnown: (id: string) => boolean;
  readonly #notes: ConfigNote[] = [];
  readonly #allowOf = new Map<string, Allow[]>();
  /** What the file calls a rule → its id here. */
  readonly #ids = new Map<string, string>();

  constructor(isKnown: (id: string) => boolean) {
    this.#isKnown = isKnown;
  }

  make({ rules, allowlists, disabled }: GitleaksConfig): GitleaksRules {
    const off = new Set(disabled.map(({ it }) => it));
    const made = rules.flatMap((rule) => (off.has(rule.it.id) ? [] : this.#rule(rule)));
    for (const each of disabled) this.#switchOff(each, rules);
    const global = allowlists.flatMap((each) => this.#global(madeAllow(each, null), each.label));
    const withAllow = made.map((rule) => {
      const allow = this.#allowOf.get(rule.id);
      return allow === undefined ? rule : { ...rule, allow };
    });
    return { rules: withAllow, allow: global, allowOf: this.#allowOf, notes: this.#notes };
  }

  #rule(rule: In<GitleaksRule>): RuleDef[] {
    const { it, label, path } = rule;
    const known = this.#builtIn(it.id);
    const isAddition = it.regex === '' && known !== null;
    const id = isAddition ? known : this.#idFor(it.id);
    this.#ids.set(it.id, id);
    for (const list of [...it.allowlist, ...it.allowlists])
      this.#add(madeAllow({ path, label, it: list }, it.id), [id]);
    if (isAddition || it.skipreport) return [];
    if (it.regex === '') this.#notes.push({ code: 'rule-without-regex', file: label, what: id });
    return it.regex === '' ? [] : [this.#madeRule(rule, id)];
  }

  #madeRule({ it, label, path }: In<GitleaksRule>, id: string): RuleDef {
    const place = { path, rule: it.id };
    const pattern = compileLinear(it.regex, { ...place, key: 'regex' }, it.secretgroup === 0 ? null : it.secretgroup);
    const { keywords } = patternFacts(it.regex);
    if (keywords === null) this.#notes.push({ code: 'rule-anywhere', file: label, what: id });
    const text = plainText(it.description) || id;
    return {
      ...{ id, title: { en: text, ja: text }, why: { en: text, ja: text }, severity: 'high', confidence: 'medium' },
      ...{ keywords: keywords ?? [], pattern, own: true, reach: reachOf(it.regex) },
      ...(keywords === null && { anywhere: true }),
      ...(it.entropy > 0 && { minEntropy: it.entropy }),
      ...(it.path !== '' && { path: compileLinear(it.path, { ...place, key: 'path' }) }),
      ...{ env: variableOf(id), revoke: REVOKE, source: label, examples: [], nonExamples: [] },
    };
  }

  /** Ids of leakgate's own rules, and those already taken, get a prefix. */
  #idFor(written: string): string {
    const plain = written.replace(/[^\w.-]+/g, '-').slice(0, 100);
    const isTaken = (id: string) => this.#isKnown(id) || [...this.#ids.values()].includes(id);
    let id = this.#isKnown(plain) || plain === '' ? `gitleaks-${plain}` : plain;
    for (let again = 2; isTaken(id); again++) id = `${plain}-${again}`;
    return id;
  }

  #builtIn(id: string): string | null {
    const name = NAMES[id] ?? id;
    return this.#isKnown(name) ? name : null;
  }

  #switchOff({ it, label }: In<string>, rules: readonly In<GitleaksRule>[]): void {
    const id = this.#builtIn(it);
    // Of the files' own rules: it is gone, and was never leakgate's.
    if (id === null && rules.some((rule) => rule.it.id === it)) return;
    if (id === null) this.#notes.push({ code: 'unknown-rule', file: label, what: plainText(it) });
    else this.#add({ allow: { ...OFF, file: label }, rules: [], notes: [] }, [id]);
  }

  #global(made: MadeAllow, label: string): Allow[] {
    if (made.rules.length === 0) {
      this.#notes.push(...made.notes);
      return made.allow === null ? [] : [made.allow];
    }
    const ids = made.rules.map((written) => this.#ids.get(written) ?? this.#builtIn(written));
    for (const [index, id] of ids.entries())
      if (id === null)
        this.#notes.push({ code: 'unknown-rule', file: label, what: plainText(made.rules[index] ?? '') });
    this.#add(
      made,
      ids.filter((id) => id !== null),
    );
    return [];
  }

  #add({ allow, notes }: MadeAllow, ids: readonly string[]): void {
    this.#notes.push(...notes);
    if (allow === null) return;
    for (const id of ids) this.#allowOf.set(id, [...(this.#allowOf.get(id) ?? []), allow]);
  }
}

const OFF = {
  description: 'disabledRules',
  needsAll: false,
  isGlobal: false,
  target: 'secret',
  regexes: [],
  paths: [],
  stopwords: [],
  always: true,
} as const;
