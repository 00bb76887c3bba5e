/*
 * Owns which rules go before others on the others' own examples: the same bytes are a form that more than one issues, or
 * that shows by itself what it is.
 */

/** The rule that is reported → the rules whose examples it takes. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'maven-encrypted-password': ['jenkins-encrypted-secret'],
  'application-secret-key': ['generic-credential'],
  'application-secret-key-variable': ['yandex-secret-key'],
  'stripe-secret-key': [
    'apideck-api-key',
    'clerk-secret-key',
    'highnote-secret-key',
    'paymongo-secret-key',
    'paystack-secret-key',
    'workos-api-key',
  ],
  'stripe-test-key': ['clerk-test-secret-key', 'workos-api-key'],
  'atlassian-legacy-token': ['atlassian-data-center-token'],
  'checio-api-key': ['commercejs-secret-key'],
  'ethereum-private-key': ['polymarket-private-key'],
  'paystack-test-key': ['commercejs-secret-key'],
  'terraform-api-token': ['vagrantcloud-personal-token'],
  'zuplo-api-key': ['accuweather-api-key'],
};

/** True when an example of rule `id` may be reported as `found`. */
export function goesBefore(found: string, id: string): boolean {
  return found === id || TAKEN[found]?.includes(id) === true;
}

/** Every pair of `TAKEN`: what is reported, and whose example it is. */
export const TAKEN_PAIRS: readonly (readonly [found: string, id: string])[] = Object.entries(TAKEN).flatMap(
  ([found, ids]) => ids.map((id) => [found, id] as const),
);
