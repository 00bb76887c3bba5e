import type { ProviderDef } from '../src/model/provider.ts';

export const statuscake: ProviderDef = {
  name: 'StatusCake',
  words: ['statuscake', 'status_cake'],
  revoke: 'https://app.statuscake.com/User.php',
  source: 'https://developers.statuscake.com/',
  rules: [
    {
      id: 'statuscake-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{28}|[A-Za-z0-9]{26}|[A-Za-z0-9]{20}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'STATUSCAKE_API_KEY',
      examples: ['STATUSCAKE_API_KEY=${A-Za-z0-9}{28}', 'const statuscakeKey = "${A-Za-z0-9}{20}";'],
      nonExamples: ['statuscake_key = ${A-Za-z0-9}{23}', 'other_key = ${A-Za-z0-9}{28}'],
    },
  ],
};
