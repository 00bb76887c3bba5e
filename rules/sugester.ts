import type { ProviderDef } from '../src/model/provider.ts';

export const sugester: ProviderDef = {
  name: 'Sugester',
  words: ['sugester'],
  revoke: 'https://sugester.com/',
  source: 'https://github.com/sugester/API',
  rules: [
    {
      id: 'sugester-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SUGESTER_API_TOKEN',
      examples: ['SUGESTER_API_TOKEN=${A-Za-z0-9}{32}', 'sugester_api_token: "${A-Za-z0-9}{32}"'],
      nonExamples: ['SUGESTER_API_TOKEN=${A-Za-z0-9}{39}', 'SUGESTER_API_TOKEN=${A-Za-z0-9}{29}'],
    },
  ],
};
