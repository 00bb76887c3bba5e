import type { ProviderDef } from '../src/model/provider.ts';

export const openshift: ProviderDef = {
  name: 'OpenShift',
  words: ['openshift'],
  revoke: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
  source: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
  rules: [
    {
      id: 'openshift-user-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['sha256~'],
      token: /sha256~[A-Za-z0-9_-]{43}/,
      minEntropy: 3.5,
      env: 'OPENSHIFT_TOKEN',
      examples: ['oc login --token=sha256~${A-Za-z0-9_-}{43}'],
      nonExamples: ['sha256~${A-Za-z0-9}{20}', 'sha256:${0-9a-f}{64}'],
    },
  ],
};
