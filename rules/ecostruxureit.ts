import type { ProviderDef } from '../src/model/provider.ts';

export const ecostruxureit: ProviderDef = {
  name: 'EcoStruxure IT',
  words: ['ecostruxure'],
  revoke: 'https://app.ecostruxureit.com/',
  source: 'https://api.ecostruxureit.com/',
  rules: [
    {
      id: 'ecostruxureit-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /AK1[A-Za-z0-9/]{50,55}/,
      notAfter: 'A-Za-z0-9/+=_-',
      minEntropy: 4,
      env: 'ECOSTRUXUREIT_API_KEY',
      examples: ['ecostruxureit_key = "AK1${A-Za-z0-9}{51}"'],
      nonExamples: ['ecostruxureit_key = "AK1${A-Za-z0-9}{20}"'],
    },
  ],
};
