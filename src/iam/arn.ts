/*
 * Owns taking arns apart.
 */

export interface Arn {
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  /** `s3`. */
  readonly service: string;
  /** Empty where the service has none. */
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon. */
  readonly resource: string;
  /** As it was. */
  readonly text: string;
}

/** Longer ones no service has. */
const LONGEST = 2048;
/** What would be read as a pattern or a variable in a policy, and what no arn has. */
const NOT_PLAIN = /[*?\p{C}]|\$\{/u;

/**
 * The parts of an arn that names one thing; null for what is none, and for what would mean more than one thing in a policy.
 */
export function arnOf(text: string): Arn | null {
  if (text.length > LONGEST || NOT_PLAIN.test(text)) return null;
  const found = /^arn:(aws(?:-[a-z-]{1,20})?):([a-z0-9-]{1,60}):([a-z0-9-]{0,40}):(\d{12}|aws)?:(\S.*)$/.exec(text);
  if (found === null) return null;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = found;
  return { partition, service, region, account, resource, text };
}
