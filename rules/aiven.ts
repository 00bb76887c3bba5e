import type { ProviderDef } from '../src/model/provider.ts';

export const aiven: ProviderDef = {
  name: 'Aiven',
  words: ['aiven', 'aivenv1'],
  revoke: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  source: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  rules: [
    {
      id: 'aiven-auth-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      value: /[A-Za-z0-9+/=]{372}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 4,
      checks: ['not-identifier'],
      env: 'AIVEN_TOKEN',
      examples: ['AIVEN_TOKEN=${A-Za-z0-9+/}{372}', 'Authorization: aivenv1 ${A-Za-z0-9+/}{372}'],
      nonExamples: ['AIVEN_TOKEN=${A-Za-z0-9+/=}{371}'],
    },
    {
      id: 'aiven-service-password',
      kind: 'password',
      label: { en: 'service password', ja: 'サービスのパスワード' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['AVNS_'],
      token: /AVNS_[A-Za-z0-9_-]{19}/,
      minEntropy: 3,
      env: 'AIVEN_SERVICE_PASSWORD',
      examples: ['AVNS_${A-Za-z0-9_-}{19}', 'AIVEN_SERVICE_PASSWORD="AVNS_${A-Za-z0-9_-}{19}"'],
      nonExamples: ['AVNS_${A-Za-z0-9_-}{18}'],
    },
  ],
};
