import type { ProviderDef } from '../src/model/provider.ts';

export const getgist: ProviderDef = {
  name: 'Gist (CRM)',
  words: ['getgist'],
  revoke: 'https://app.getgist.com/',
  source: 'https://developers.getgist.com/',
  rules: [
    {
      id: 'getgist-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{66}==|[A-Za-z0-9+/]{67}=|[A-Za-z0-9+/]{68}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      checks: ['not-path'],
      env: 'GETGIST_API_KEY',
      examples: ['GETGIST_API_KEY=${A-Za-z0-9}{66}==', 'const getgistApiKey = "${A-Za-z0-9}{66}==";'],
      nonExamples: ['GETGIST_API_KEY=${A-Za-z0-9}{63}==', 'GETGIST_API_KEY=${A-Za-z0-9}{71}=='],
    },
  ],
};
