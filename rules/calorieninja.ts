import type { ProviderDef } from '../src/model/provider.ts';

export const calorieninja: ProviderDef = {
  name: 'CalorieNinjas',
  words: ['calorieninja', 'calorie_ninja'],
  revoke: 'https://calorieninjas.com/api',
  source: 'https://calorieninjas.com/api',
  rules: [
    {
      id: 'calorieninja-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Za-z+/]{22}==[0-9A-Za-z]{16}|[0-9A-Za-z]{40}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CALORIENINJAS_API_KEY',
      examples: [
        'CALORIENINJAS_API_KEY=${0-9A-Za-z+/}{22}==${0-9A-Za-z}{16}',
        '{"calorieninja_key": "${0-9A-Za-z}{40}"}',
      ],
      nonExamples: ['CALORIENINJAS_API_KEY=${0-9A-Za-z+/}{22}==${0-9A-Za-z}{15}'],
    },
  ],
};
