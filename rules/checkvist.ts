import type { ProviderDef } from '../src/model/provider.ts';

export const checkvist: ProviderDef = {
  name: 'Checkvist',
  words: ['checkvist'],
  revoke: 'https://checkvist.com/auth/api',
  source: 'https://checkvist.com/auth/api',
  rules: [
    {
      id: 'checkvist-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9A-Za-z]{14}/,
      checks: ['not-identifier'],
      env: 'CHECKVIST_REMOTE_KEY',
      examples: ['CHECKVIST_REMOTE_KEY=${0-9}{1}${0-9A-Za-z}{13}', '{"checkvist_key": "${0-9}{1}${0-9A-Za-z}{13}"}'],
      nonExamples: ['CHECKVIST_REMOTE_KEY=${0-9A-Za-z}{13}', 'CHECKVIST_REMOTE_KEY=${0-9A-Za-z}{15}'],
    },
  ],
};
