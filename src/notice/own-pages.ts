/*
 * Owns which addresses are pages of AWS itself, which are those of code hosts, and which imitate AWS.
 */

/** Hosts that belong to Amazon; of `.aws` it is the registry. What ends in one of them does too. */
const OWN =
  /(?:^|\.)(?:(?:amazon|amazonaws|awsstatic|awsapps|aws|amazonwebservices|awsevents)\.com|amazonaws\.com\.cn|amazonaws\.cn|amazon\.co\.jp|amazon\.dev|aws)$/;
/** Hosts of amazonaws.com that serve what customers put there. */
const OF_CUSTOMERS = /(?:^|[.-])(?:s3|compute|compute-\d|elb|execute-api|elasticbeanstalk|lambda-url)[.-]/;
const AMAZONAWS = /\.amazonaws\.com(?:\.cn)?$/;
const CODE_HOST =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|github\.io|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|pastebin\.com|npmjs\.com|pypi\.org|docker\.com|stackoverflow\.com)$/;
/** Names spaces of documents: they stand in sources of mails and lead nowhere. */
const NAME_SPACE = /(?:^|\.)(?:w3\.org|schemas\.microsoft\.com)$/;
const IMITATION =
  /(?:^|[.-])(?:aws|amazon|amazonaws|awsamazon|amazonwebservices)(?:[.-]|$)|signin-?aws|aws-?(?:support|security|console|login|billing)/;

/** True for a page of AWS or Amazon itself. What customers serve from buckets and machines of AWS is not. */
export function isOwnPage(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  if (AMAZONAWS.test(host) && OF_CUSTOMERS.test(host)) return false;
  return OWN.test(host);
}

/** True for a host on which everybody publishes code, and nobody signs in to AWS. */
export function isCodeHost(url: URL): boolean {
  return CODE_HOST.test(url.hostname.toLowerCase());
}

/** True for an address that is the name of a document type. */
export function isNameSpace(url: URL): boolean {
  return NAME_SPACE.test(url.hostname.toLowerCase());
}

/** True for a host of somebody else that is named as if it were AWS. */
export function isImitation(url: URL): boolean {
  return !isOwnPage(url) && IMITATION.test(url.hostname.toLowerCase());
}

/** True for the part behind the `@` of addresses from which AWS writes. */
export function isOwnDomain(domain: string): boolean {
  return OWN.test(domain.toLowerCase());
}
