import type { ProviderDef } from '../src/model/provider.ts';

export const yousign: ProviderDef = {
  name: 'Yousign',
  words: ['yousign'],
  revoke: 'https://yousign.app/auth/workspace/api',
  source: 'https://developers.yousign.com/docs/authentication',
  rules: [
    {
      id: 'yousign-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'YOUSIGN_API_KEY',
      examples: ['YOUSIGN_API_KEY=${A-Za-z0-9}{32}', 'yousign_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['YOUSIGN_API_KEY=${A-Za-z0-9}{39}', 'YOUSIGN_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
