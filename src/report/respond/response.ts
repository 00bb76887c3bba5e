/*
 * Owns the seam of what shows an incident: what one gets, and that it only writes.
 */

import type { Incident } from '../../model/incident.ts';
import type { Runbook } from '../../model/runbook.ts';
import type { ReportContext } from '../reporter.ts';

/** What is known of a leak, and what to do about it. */
export interface Response {
  readonly incident: Incident;
  /** In the language of the context's words. Without steps for what asks nothing of anybody. */
  readonly runbook: Runbook;
}

/**
 * Writes `response` to `context.writer`. Secrets are redacted always: `showSecrets` is not honoured, because these reports
 * are kept in files and sent to others.
 */
export type Responder = (response: Response, context: ReportContext) => void;
