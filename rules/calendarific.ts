import type { ProviderDef } from '../src/model/provider.ts';

export const calendarific: ProviderDef = {
  name: 'Calendarific',
  words: ['calendarific'],
  revoke: 'https://calendarific.com/api-documentation',
  source: 'https://calendarific.com/api-documentation',
  rules: [
    {
      id: 'calendarific-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Za-z]{40}|[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CALENDARIFIC_API_KEY',
      examples: ['CALENDARIFIC_API_KEY=${0-9A-Za-z}{40}', '{"calendarific_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['CALENDARIFIC_API_KEY=${0-9A-Za-z}{39}'],
    },
  ],
};
