import type { ProviderDef } from '../src/model/provider.ts';

export const ubidots: ProviderDef = {
  name: 'Ubidots',
  words: ['ubidots'],
  revoke: 'https://industrial.ubidots.com/',
  source: 'https://docs.ubidots.com/reference/authentication',
  rules: [
    {
      id: 'ubidots-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'high',
      keywords: ['BBFF-', 'BBUS-'],
      token: /BB(?:FF|US)-[A-Za-z0-9]{30,40}/,
      minEntropy: 3,
      env: 'UBIDOTS_TOKEN',
      examples: ['BBFF-${A-Za-z0-9}{30}', 'UBIDOTS_API_KEY=BBFF-${0-9a-f}{40}'],
      nonExamples: ['BBFF-${A-Za-z0-9}{16}'],
    },
  ],
};
