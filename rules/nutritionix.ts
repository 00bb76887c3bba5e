import type { ProviderDef } from '../src/model/provider.ts';

export const nutritionix: ProviderDef = {
  name: 'Nutritionix',
  words: ['nutritionix'],
  revoke: 'https://docx.syndigo.com/developers/docs/nutritionix-api-guide',
  source: 'https://docx.syndigo.com/developers/docs/nutritionix-api-guide',
  rules: [
    {
      id: 'nutritionix-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'NUTRITIONIX_API_KEY',
      examples: ['NUTRITIONIX_API_KEY=${0-9a-f}{32}', 'const nutritionixKey = "${0-9a-f}{32}";'],
      nonExamples: ['NUTRITIONIX_API_KEY = ${0-9a-f}{29}', 'nutritionix_id = ${0-9}{9}'],
    },
  ],
};
