import type { ProviderDef } from '../src/model/provider.ts';

export const liveagent: ProviderDef = {
  name: 'LiveAgent',
  words: ['liveagent', 'live_agent', 'ladesk'],
  revoke: 'https://www.liveagent.com/',
  source: 'https://support.liveagent.com/840770-Complete-API-reference',
  rules: [
    {
      id: 'liveagent-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'LIVEAGENT_API_KEY',
      examples: ['LIVEAGENT_API_KEY=${A-Za-z0-9}{32}', 'const liveagentApiKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['LIVEAGENT_API_KEY=${A-Za-z0-9}{29}', 'LIVEAGENT_API_KEY=${A-Za-z0-9}{37}'],
    },
  ],
};
