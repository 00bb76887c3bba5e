import type { ProviderDef } from '../src/model/provider.ts';

export const cartesia: ProviderDef = {
  name: 'Cartesia',
  words: ['cartesia'],
  revoke: 'https://play.cartesia.ai/keys',
  source: 'https://docs.cartesia.ai/',
  rules: [
    {
      id: 'cartesia-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['sk_car_'],
      token: /sk_car_[A-Za-z0-9_-]{22}/,
      minEntropy: 3,
      env: 'CARTESIA_API_KEY',
      examples: ['sk_car_${A-Za-z0-9_-}{22}', 'CARTESIA_API_KEY="sk_car_${A-Za-z0-9_-}{22}"'],
      nonExamples: ['sk_car_${A-Za-z0-9_-}{21}'],
    },
  ],
};
