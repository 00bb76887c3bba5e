import type { ProviderDef } from '../src/model/provider.ts';

export const getresponse: ProviderDef = {
  name: 'GetResponse',
  words: [
    'getresponse_api',
    'getresponse_key',
    'getresponse_token',
    'getresponse_secret',
    'getresponse.com',
    'getresponse-api',
    'getresponseapi',
    'getresponsekey',
  ],
  revoke: 'https://app.getresponse.com/api',
  source: 'https://apidocs.getresponse.com/v3',
  rules: [
    {
      id: 'getresponse-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'GETRESPONSE_API_KEY',
      examples: ['GETRESPONSE_API_KEY=${0-9a-z}{32}', 'const getresponseApiKey = "${0-9a-z}{32}";'],
      nonExamples: ['GETRESPONSE_API_KEY=${0-9a-z}{29}', 'GETRESPONSE_API_KEY=${0-9a-z}{37}'],
    },
  ],
};
