import type { ProviderDef } from '../src/model/provider.ts';

export const salesflare: ProviderDef = {
  name: 'Salesflare',
  words: ['salesflare'],
  revoke: 'https://app.salesflare.com/#/settings/apikeys',
  source: 'https://api.salesflare.com/docs',
  rules: [
    {
      id: 'salesflare-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{45}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'SALESFLARE_API_KEY',
      examples: ['SALESFLARE_API_KEY=${A-Za-z0-9_-}{45}', 'const salesflareKey = "${A-Za-z0-9_-}{45}";'],
      nonExamples: ['salesflare_key = ${A-Za-z0-9_-}{40}', 'other_key = ${A-Za-z0-9_-}{45}'],
    },
  ],
};
