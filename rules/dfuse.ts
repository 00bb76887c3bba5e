import type { ProviderDef } from '../src/model/provider.ts';

export const dfuse: ProviderDef = {
  name: 'dfuse',
  words: ['dfuse'],
  revoke: 'https://app.dfuse.io/',
  source: 'https://docs.dfuse.io/',
  rules: [
    {
      id: 'dfuse-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /server_[0-9a-z]{32}|mobile_[0-9a-z]{32}|web_[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'DFUSE_API_KEY',
      examples: ['DFUSE_API_KEY=server_${0-9a-f}{32}', 'dfuse_key = "web_${0-9a-f}{32}"'],
      nonExamples: ['DFUSE_API_KEY=server_${0-9a-f}{20}'],
    },
  ],
};
