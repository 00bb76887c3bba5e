import type { ProviderDef } from '../src/model/provider.ts';

export const ipqualityscore: ProviderDef = {
  name: 'IPQualityScore',
  words: ['ipquality', 'ipqs', 'ip_quality'],
  revoke: 'https://www.ipqualityscore.com/user/settings',
  source: 'https://www.ipqualityscore.com/documentation/overview',
  rules: [
    {
      id: 'ipqualityscore-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'IPQUALITYSCORE_API_KEY',
      examples: ['IPQUALITYSCORE_API_KEY=${A-Za-z0-9}{32}', 'const ipqualityscoreApiKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['IPQUALITYSCORE_API_KEY=${A-Za-z0-9}{29}', 'IPQUALITYSCORE_API_KEY=${A-Za-z0-9}{37}'],
    },
  ],
};
