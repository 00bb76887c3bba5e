/*
 * Owns the Japanese catalog: the areas put together.
 */

import type { Catalog } from '../words.ts';
import { advice } from './advice.ts';
import { baseline } from './baseline.ts';
import { cli } from './cli.ts';
import { cloudtrail } from './cloudtrail.ts';
import { config } from './config.ts';
import { errors } from './errors.ts';
import { fix } from './fix.ts';
import { forge } from './forge.ts';
import { formats } from './formats.ts';
import { gateRun } from './gate-run.ts';
import { hooks } from './hooks.ts';
import { iam } from './iam.ts';
import { inline } from './inline.ts';
import { library } from './library.ts';
import { live } from './live.ts';
import { notice } from './notice.ts';
import { purge } from './purge.ts';
import { report } from './report.ts';
import { respond } from './respond.ts';
import { respondRun } from './respond-run.ts';
import { runbook } from './runbook.ts';
import { shard } from './shard.ts';

export const ja: Catalog = {
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
