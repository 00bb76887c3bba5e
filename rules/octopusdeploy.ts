import type { ProviderDef } from '../src/model/provider.ts';

export const octopusdeploy: ProviderDef = {
  name: 'Octopus Deploy',
  words: ['octopus'],
  revoke: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  rules: [
    {
      id: 'octopusdeploy-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['API-'],
      token: /API-[A-Z0-9]{25,27}/,
      notBefore: 'A-Za-z0-9_/-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'OCTOPUS_API_KEY',
      examples: ['OCTOPUS_API_KEY=API-${A-Z0-9}{26}', 'set apikey="API-${0-9}{1}${A-Z0-9}{25}"'],
      nonExamples: ['API-${A-Z0-9}{32}', 'API-REFERENCE'],
    },
  ],
};
