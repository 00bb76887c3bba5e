import type { ProviderDef } from '../src/model/provider.ts';

/** `{"miro.origin":"eu01"}`, with which tokens begin. */
const ORIGIN = 'eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ';

export const miro: ProviderDef = {
  name: 'Miro',
  words: ['miro'],
  revoke: 'https://miro.com/app/settings/user-profile/apps',
  source: 'https://developers.miro.com/reference/authorization-flow-for-expiring-access-tokens',
  rules: [
    {
      id: 'miro-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['eyJtaXJvLm9yaWdpbiI6'],
      token: /eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9+/]{4,40}={0,2}_[A-Za-z0-9_-]{27}/,
      env: 'MIRO_ACCESS_TOKEN',
      examples: [`Authorization: Bearer ${ORIGIN}_\${A-Za-z0-9_-}{27}`],
      nonExamples: [`${ORIGIN}_\${A-Za-z0-9}{10}`],
    },
    {
      id: 'miro-token',
      kind: 'access-token',
      label: { en: 'token without its region', ja: 'リージョン部のないトークン' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{27}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'MIRO_ACCESS_TOKEN',
      examples: ['MIRO_ACCESS_TOKEN=${A-Za-z0-9_-}{27}'],
      nonExamples: ['MIRO_ACCESS_TOKEN=${A-Za-z0-9}{22}', 'MIRO_CLIENT_ID=${0-9}{19}'],
    },
    {
      id: 'miro-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      nouns: ['secret'],
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'MIRO_CLIENT_SECRET',
      examples: ['MIRO_CLIENT_SECRET=${A-Za-z0-9}{32}'],
      nonExamples: ['MIRO_CLIENT_SECRET=${A-Za-z0-9}{20}'],
    },
  ],
};
