import type { ProviderDef } from '../src/model/provider.ts';

export const visualcrossing: ProviderDef = {
  name: 'Visual Crossing',
  words: ['visualcrossing', 'visual_crossing', 'visual-crossing'],
  revoke: 'https://www.visualcrossing.com/account',
  source: 'https://www.visualcrossing.com/resources/documentation/weather-api/',
  rules: [
    {
      id: 'visualcrossing-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Z0-9]{25}/,
      minEntropy: 3,
      env: 'VISUALCROSSING_API_KEY',
      examples: ['VISUALCROSSING_API_KEY=${A-Z0-9}{25}', 'visualcrossing_api_key: "${A-Z0-9}{25}"'],
      nonExamples: ['VISUALCROSSING_API_KEY=${A-Z0-9}{32}', 'VISUALCROSSING_API_KEY=${A-Z0-9}{22}'],
    },
  ],
};
