/*
 * Owns the whole of what is said: every key, and English, which is always there. Does not own the sentences (en/, ja/).
 */

import { advice } from './en/advice.ts';
import { baseline } from './en/baseline.ts';
import { cli } from './en/cli.ts';
import { cloudtrail } from './en/cloudtrail.ts';
import { config } from './en/config.ts';
import { errors } from './en/errors.ts';
import { fix } from './en/fix.ts';
import { forge } from './en/forge.ts';
import { formats } from './en/formats.ts';
import { gateRun } from './en/gate-run.ts';
import { hooks } from './en/hooks.ts';
import { iam } from './en/iam.ts';
import { inline } from './en/inline.ts';
import { library } from './en/library.ts';
import { live } from './en/live.ts';
import { notice } from './en/notice.ts';
import { purge } from './en/purge.ts';
import { report } from './en/report.ts';
import { respond } from './en/respond.ts';
import { respondRun } from './en/respond-run.ts';
import { runbook } from './en/runbook.ts';
import { shard } from './en/shard.ts';
import type { Text } from './text.ts';
import { type WordsFor, wordsOf } from './words-of.ts';

export { wordsOf } from './words-of.ts';

export const en = {
  ...advice,
  ...baseline,
  ...cli,
  ...config,
  ...errors,
  ...fix,
  ...forge,
  ...formats,
  ...gateRun,
  ...hooks,
  ...inline,
  ...library,
  ...report,
  ...shard,
  ...cloudtrail,
  ...iam,
  ...live,
  ...notice,
  ...purge,
  ...respond,
  ...respondRun,
  ...runbook,
};

export type MessageKey = keyof typeof en;

/** True when there is a sentence `key`. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** Every sentence of one language. */
export type Catalog = Readonly<Record<MessageKey, Text>>;

/** The sentences of one language. */
export type Words = WordsFor<MessageKey>;

/** English words: always there. */
export const english: Words = wordsOf('en', en);
