/*
 * Owns a runbook: what to do about an incident, in order. In the words of one language.
 */

/** What steps belong to; in this order. */
export type Phase = 'contain' | 'replace' | 'investigate' | 'clean' | 'secure' | 'purge' | 'reply' | 'prevent';

export interface Runbook {
  readonly steps: readonly Step[];
}

export interface Step {
  /** Stable within an incident: `deactivate-key`. Progress is kept by it. */
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly why: string;
  /** To be copied as they are; each line one command or a comment. No secret is in them. */
  readonly commands: readonly StepCommand[];
  /** Texts to write into files, such as a policy; their commands name them. */
  readonly files: readonly StepFile[];
  /** What one sees when it worked. */
  readonly expected: string | null;
  /** Pages to open. */
  readonly links: readonly string[];
  /** What to watch out for. */
  readonly cautions: readonly string[];
  /** `YYYY-MM-DD` when it was ticked off; null while it is to be done. */
  readonly done: string | null;
}

export interface StepCommand {
  readonly shell: 'sh' | 'sql';
  /** Lines without a final line break. */
  readonly text: string;
}

export interface StepFile {
  readonly name: string;
  readonly text: string;
}
