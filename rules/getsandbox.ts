import type { ProviderDef } from '../src/model/provider.ts';

export const getsandbox: ProviderDef = {
  name: 'Sandbox',
  words: ['getsandbox'],
  revoke: 'https://getsandbox.com/',
  source: 'https://getsandbox.com/docs',
  rules: [
    {
      id: 'getsandbox-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z-]{40}/,
      minEntropy: 3,
      env: 'GETSANDBOX_API_KEY',
      examples: ['GETSANDBOX_API_KEY=${0-9a-z}{40}', 'const getsandboxApiKey = "${0-9a-z}{40}";'],
      nonExamples: ['GETSANDBOX_API_KEY=${0-9a-z}{37}', 'GETSANDBOX_API_KEY=${0-9a-z}{45}'],
    },
  ],
};
