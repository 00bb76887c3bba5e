import type { ProviderDef } from '../src/model/provider.ts';

export const spoonacular: ProviderDef = {
  name: 'Spoonacular',
  words: ['spoonacular'],
  revoke: 'https://spoonacular.com/food-api/console',
  source: 'https://spoonacular.com/food-api/docs',
  rules: [
    {
      id: 'spoonacular-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SPOONACULAR_API_KEY',
      examples: ['SPOONACULAR_API_KEY=${0-9a-z}{32}', 'const spoonacularKey = "${0-9a-z}{32}";'],
      nonExamples: ['spoonacular_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
