import type { ProviderDef } from '../src/model/provider.ts';

export const whoxy: ProviderDef = {
  name: 'Whoxy',
  words: ['whoxy'],
  revoke: 'https://www.whoxy.com/account/api.php',
  source: 'https://www.whoxy.com/',
  rules: [
    {
      id: 'whoxy-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{33}/,
      minEntropy: 3,
      env: 'WHOXY_API_KEY',
      examples: ['WHOXY_API_KEY=${0-9a-z}{33}', 'whoxy_api_key: "${0-9a-z}{33}"'],
      nonExamples: ['WHOXY_API_KEY=${0-9a-z}{40}', 'WHOXY_API_KEY=${0-9a-z}{30}'],
    },
  ],
};
