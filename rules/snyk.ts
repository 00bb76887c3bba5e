import type { ProviderDef } from '../src/model/provider.ts';

export const snyk: ProviderDef = {
  name: 'Snyk',
  words: ['snyk'],
  revoke: 'https://app.snyk.io/account',
  source: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
  rules: [
    {
      id: 'snyk-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'key', 'auth', 'secret'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'SNYK_TOKEN',
      examples: [
        'SNYK_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const snykToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'snyk_token = ${0-9a-f}{31}',
        'snyk_token = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
    {
      id: 'snyk-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['snyk_uat.', 'snyk_sat.'],
      token: /snyk_[us]at\.[0-9a-f]{8}\.eyJ[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{40,100}/,
      minEntropy: 3,
      env: 'SNYK_TOKEN',
      examples: ['SNYK_TOKEN=snyk_uat.${0-9a-f}{8}.eyJ${A-Za-z0-9_-}{150}.${A-Za-z0-9_-}{85}x'],
      nonExamples: ['snyk_uat.${0-9a-f}{8}.eyJ${A-Za-z0-9}{20}'],
    },
  ],
};
