/*
 * Owns telling the policies by which AWS limits a user whose key it found in public. Does not own what they deny (iam/).
 */

/** AWS Managed Policy Reference; the last name was used until 2020. */
const NAME =
  /^(?:arn:aws[a-z-]*:iam::aws:policy\/(?:[\w+=,.@-]+\/)*)?((?:AWSCompromisedKeyQuarantine(?:V\d{1,2})?)|AWSExposedCredentialPolicy_DO_NOT_REMOVE)$/;

/** The plain name of the quarantine policy that `policy`, a name or an arn, is; null for all others. */
export function quarantineNameOf(policy: string): string | null {
  return NAME.exec(policy)?.[1] ?? null;
}
