/*
 * Owns the list of all responses: what to do when a credential is out, where more is known than where to revoke it.
 */

import type { ResponseDef } from '../../src/model/response.ts';
import { anthropic } from './anthropic.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { google } from './google.ts';
import { npm } from './npm.ts';
import { openai } from './openai.ts';
import { slack } from './slack.ts';
import { stripe } from './stripe.ts';

/** Each rule is in one of them at most. */
export const RESPONSES: readonly ResponseDef[] = [
  ...anthropic,
  ...aws,
  ...azure,
  ...github,
  ...gitlab,
  ...google,
  ...npm,
  ...openai,
  ...slack,
  ...stripe,
];
