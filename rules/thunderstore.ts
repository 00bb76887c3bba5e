import type { ProviderDef } from '../src/model/provider.ts';

export const thunderstore: ProviderDef = {
  name: 'Thunderstore',
  words: ['thunderstore', 'tcli'],
  revoke: 'https://thunderstore.io/settings/teams/',
  source: 'https://thunderstore.io/api/docs/',
  rules: [
    {
      id: 'thunderstore-api-token',
      kind: 'service-token',
      severity: 'medium',
      confidence: 'medium',
      value: /tss_[A-Za-z0-9_-]{32}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'THUNDERSTORE_TOKEN',
      examples: ['THUNDERSTORE_TOKEN=tss_${A-Za-z0-9}{32}', 'TCLI_AUTH_TOKEN: "tss_${A-Za-z0-9_-}{32}"'],
      nonExamples: ['THUNDERSTORE_TOKEN=tss_${A-Za-z0-9}{12}'],
    },
  ],
};
