/*
 * Owns what a rule shows of itself to programs that use leakgate as a library, and what one says of a rule of one's own.
 */

/** How bad it is when somebody else has it. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** How sure a match is. */
export type Confidence = 'high' | 'medium' | 'low';

/** One sentence in every language leakgate speaks. */
export interface Localized {
  readonly en: string;
  readonly ja: string;
}

/** What is looked for. Made by leakgate (`rules`, `defineRule`): a copy of one is none. */
export interface Rule {
  /** Stable for ever. */
  readonly id: string;
  readonly title: Localized;
  /** Why it matters, one sentence. */
  readonly why: Localized;
  readonly severity: Severity;
  /** Of a match of which nothing more is known. */
  readonly confidence: Confidence;
  /** Environment variable that SDKs read for it, or a good name. */
  readonly env: string;
  /** Page of the provider where it is revoked. */
  readonly revoke: string;
  /** Documentation that the pattern was written from. */
  readonly source: string;
}

/** A rule of one's own, as `[[rules]]` of a configuration has it: docs/CONFIG.md. */
export interface RuleDefinition {
  /** 2 to 100 letters, digits, `_`, `.` and `-`; of no other rule. */
  readonly id: string;
  readonly title: string | Localized;
  /** RE2 syntax. The group `secret`, else the first, else the whole match is the secret. */
  readonly pattern: string;
  /** Texts that hold one; `${A-Z0-9}{16}` stands for 16 random characters of the class. At least one. */
  readonly examples: readonly string[];
  /** Texts that look alike and hold none. */
  readonly nonExamples?: readonly string[];
  readonly why?: string | Localized;
  /** Literals of 4 to 64 characters, one of which is in every match; read off the pattern when left out. */
  readonly keywords?: readonly string[];
  /** Number of the group that is the secret, in place of the above. */
  readonly secretGroup?: number;
  /** Bits per character that the secret must have more than. */
  readonly minEntropy?: number;
  /** Pattern of the paths that are meant, RE2; all when left out. */
  readonly path?: string;
  /** `high` when left out. */
  readonly severity?: Severity;
  /** `high` when left out. */
  readonly confidence?: Confidence;
  readonly env?: string;
  readonly revoke?: string;
}
