import type { ProviderDef } from '../src/model/provider.ts';

export const tavily: ProviderDef = {
  name: 'Tavily',
  words: ['tavily'],
  revoke: 'https://app.tavily.com/',
  source: 'https://docs.tavily.com/documentation/api-reference/introduction',
  rules: [
    {
      id: 'tavily-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      keywords: ['tvly-'],
      token: /tvly-[A-Za-z0-9-]{32,68}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'TAVILY_API_KEY',
      examples: ['tvly-${A-Za-z0-9}{32}', 'TAVILY_API_KEY=tvly-dev-${A-Za-z0-9}{32}'],
      nonExamples: ['tvly-${A-Za-z0-9}{12}'],
    },
  ],
};
