import type { ProviderDef } from '../src/model/provider.ts';

export const clinchpad: ProviderDef = {
  name: 'ClinchPad',
  words: ['clinchpad'],
  revoke: 'https://clinchpad.com/api',
  source: 'https://clinchpad.com/api',
  rules: [
    {
      id: 'clinchpad-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'CLINCHPAD_API_KEY',
      examples: ['CLINCHPAD_API_KEY=${0-9a-z}{32}', '{"clinchpad_key": "${0-9a-z}{32}"}'],
      nonExamples: ['CLINCHPAD_API_KEY=${0-9a-z}{31}', 'CLINCHPAD_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
