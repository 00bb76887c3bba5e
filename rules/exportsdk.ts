import type { ProviderDef } from '../src/model/provider.ts';

export const exportsdk: ProviderDef = {
  name: 'ExportSDK',
  words: ['exportsdk', 'export_sdk'],
  revoke: 'https://exportsdk.com/',
  source: 'https://exportsdk.com/',
  rules: [
    {
      id: 'exportsdk-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'EXPORTSDK_API_KEY',
      examples: ['exportsdk_key = "${A-Za-z0-9_-}{43}"', 'EXPORTSDK_KEY=${A-Za-z0-9_-}{43}'],
      nonExamples: ['exportsdk_key = "${A-Za-z0-9_-}{48}"', 'key = "${A-Za-z0-9_-}{43}"'],
    },
  ],
};
