import type { ProviderDef } from '../src/model/provider.ts';

export const aletheiaapi: ProviderDef = {
  name: 'Aletheia',
  words: ['aletheia', 'aletheiaapi', 'aletheia_api'],
  revoke: 'https://aletheiaapi.com/',
  source: 'https://aletheiaapi.com/',
  rules: [
    {
      id: 'aletheiaapi-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Z]{32}/,
      minEntropy: 3,
      env: 'ALETHEIA_API_KEY',
      examples: ['ALETHEIA_API_KEY=${0-9A-Z}{32}', '{"aletheia_key": "${0-9A-Z}{32}"}'],
      nonExamples: ['ALETHEIA_API_KEY=${0-9A-Z}{31}', 'ALETHEIA_API_KEY=${0-9A-Z}{33}'],
    },
  ],
};
