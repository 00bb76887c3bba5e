import type { ProviderDef } from '../src/model/provider.ts';

export const planyo: ProviderDef = {
  name: 'Planyo',
  words: ['planyo'],
  revoke: 'https://www.planyo.com/api.php',
  source: 'https://www.planyo.com/api.php',
  rules: [
    {
      id: 'planyo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{62,64}/,
      minEntropy: 3,
      env: 'PLANYO_API_KEY',
      examples: ['PLANYO_API_KEY=${A-Za-z0-9}{62}', 'const planyoKey = "${A-Za-z0-9}{62}";'],
      nonExamples: ['PLANYO_API_KEY=${A-Za-z0-9}{50}', 'planyo_site = ${0-9}{6}'],
    },
  ],
};
