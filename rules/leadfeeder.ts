import type { ProviderDef } from '../src/model/provider.ts';

export const leadfeeder: ProviderDef = {
  name: 'Leadfeeder',
  words: ['leadfeeder', 'lead_feeder'],
  revoke: 'https://app.leadfeeder.com/',
  source: 'https://docs.leadfeeder.com/api/',
  rules: [
    {
      id: 'leadfeeder-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9-]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'LEADFEEDER_API_TOKEN',
      examples: ['LEADFEEDER_API_TOKEN=${A-Za-z0-9}{43}', 'const leadfeederApiToken = "${A-Za-z0-9}{43}";'],
      nonExamples: ['LEADFEEDER_API_TOKEN=${A-Za-z0-9}{40}', 'LEADFEEDER_API_TOKEN=${A-Za-z0-9}{48}'],
    },
  ],
};
