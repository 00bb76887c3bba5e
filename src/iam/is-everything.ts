/*
 * Owns telling resources that limit nothing.
 */

/** All there is of a kind, in any or one account: `arn:aws:s3:::*`, `arn:aws:iam::*:user/*`, `arn:aws:apigateway:*::/*`. */
const ALL_OF_A_KIND =
  /^arn:[a-z*-]+:(?:s3:::\*(?:\/\*)?|(?!s3:)[a-z0-9*-]+:\*?:(?:\*|\d{12})?:(?:[a-z-]*[/:])?\*(?:[/:]\*)?)$/;

/** True for patterns of arns that name everything, or everything of a kind. */
export function isEverything(pattern: string): boolean {
  return pattern === '*' || ALL_OF_A_KIND.test(pattern);
}

/** True for patterns of arns that name everything of `service`. */
export function isEverythingOf(service: string, pattern: string): boolean {
  return pattern === '*' || (pattern.split(':')[2] === service && ALL_OF_A_KIND.test(pattern));
}
