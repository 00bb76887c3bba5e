import type { ProviderDef } from '../src/model/provider.ts';

export const rownd: ProviderDef = {
  name: 'Rownd',
  words: ['rownd'],
  revoke: 'https://app.rownd.io/',
  source: 'https://docs.rownd.io/',
  rules: [
    {
      id: 'rownd-app-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{48}/,
      minEntropy: 3,
      env: 'ROWND_APP_SECRET',
      examples: ['ROWND_APP_SECRET=${0-9a-z}{48}', 'const rowndClientSecret = "${0-9a-z}{48}";'],
      nonExamples: ['rownd_client_secret = ${0-9a-z}{43}', 'other_client_secret = ${0-9a-z}{48}'],
    },
    {
      id: 'rownd-app-key',
      kind: 'key-id',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'ROWND_APP_KEY',
      examples: ['ROWND_APP_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}'],
      nonExamples: ['ROWND_APP_KEY=${0-9a-f}{32}'],
    },
  ],
};
