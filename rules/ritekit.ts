import type { ProviderDef } from '../src/model/provider.ts';

export const ritekit: ProviderDef = {
  name: 'RiteKit',
  words: ['ritekit', 'ritetag'],
  revoke: 'https://ritekit.com/developer/dashboard',
  source: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  rules: [
    {
      id: 'ritekit-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{44}/,
      env: 'RITEKIT_API_KEY',
      examples: ['RITEKIT_API_KEY=${0-9a-f}{44}', 'const ritekitKey = "${0-9a-f}{44}";'],
      nonExamples: ['ritekit_key = ${0-9a-f}{39}', 'other_key = ${0-9a-f}{44}'],
    },
  ],
};
