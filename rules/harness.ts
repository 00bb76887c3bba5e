import type { ProviderDef } from '../src/model/provider.ts';

export const harness: ProviderDef = {
  name: 'Harness',
  words: ['harness'],
  revoke: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  rules: [
    {
      id: 'harness-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      value: /[ps]at\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/,
      minEntropy: 3,
      env: 'HARNESS_API_KEY',
      examples: [
        'HARNESS_API_KEY=pat.${A-Za-z0-9}{22}.${0-9a-f}{24}.${A-Za-z0-9}{20}',
        'const harnessApiKey = "pat.${A-Za-z0-9}{22}.${0-9a-f}{24}.${A-Za-z0-9}{20}";',
      ],
      nonExamples: [
        'HARNESS_API_KEY=pat.${A-Za-z0-9}{22}.${0-9a-f}{21}.${A-Za-z0-9}{20}',
        'HARNESS_API_KEY=pat.${A-Za-z0-9}{22}.${0-9a-f}{29}.${A-Za-z0-9}{20}',
      ],
    },
  ],
};
