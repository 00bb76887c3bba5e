import type { ProviderDef } from '../src/model/provider.ts';

export const companyhub: ProviderDef = {
  name: 'CompanyHub',
  words: ['companyhub', 'company_hub'],
  revoke: 'https://www.companyhub.com/',
  source: 'https://www.companyhub.com/',
  rules: [
    {
      id: 'companyhub-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{20}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'COMPANYHUB_API_KEY',
      examples: ['companyhub_key = "${A-Za-z0-9}{20}"', 'COMPANYHUB_KEY=${A-Za-z0-9}{20}'],
      nonExamples: ['companyhub_key = "${A-Za-z0-9}{25}"', 'key = "${A-Za-z0-9}{20}"'],
    },
  ],
};
