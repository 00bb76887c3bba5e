import type { ProviderDef } from '../src/model/provider.ts';

export const loadmill: ProviderDef = {
  name: 'Loadmill',
  words: ['loadmill'],
  revoke: 'https://app.loadmill.com/',
  source: 'https://docs.loadmill.com/',
  rules: [
    {
      id: 'loadmill-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      env: 'LOADMILL_API_TOKEN',
      examples: ['LOADMILL_API_TOKEN=${A-Za-z0-9}{40}', 'const loadmillApiToken = "${A-Za-z0-9}{40}";'],
      nonExamples: ['LOADMILL_API_TOKEN=${A-Za-z0-9}{37}', 'LOADMILL_API_TOKEN=${A-Za-z0-9}{45}'],
    },
  ],
};
