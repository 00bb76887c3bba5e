import type { ProviderDef } from '../src/model/provider.ts';

export const screenshotlayer: ProviderDef = {
  name: 'Screenshotlayer',
  words: ['screenshotlayer'],
  revoke: 'https://screenshotlayer.com/dashboard',
  source: 'https://screenshotlayer.com/documentation',
  rules: [
    {
      id: 'screenshotlayer-access-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SCREENSHOTLAYER_API_KEY',
      examples: ['SCREENSHOTLAYER_API_KEY=${A-Za-z0-9_}{32}', 'const screenshotlayerKey = "${A-Za-z0-9_}{32}";'],
      nonExamples: ['screenshotlayer_key = ${A-Za-z0-9_}{27}', 'other_key = ${A-Za-z0-9_}{32}'],
    },
  ],
};
