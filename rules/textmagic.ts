import type { ProviderDef } from '../src/model/provider.ts';

export const textmagic: ProviderDef = {
  name: 'Textmagic',
  words: ['textmagic', 'text_magic', 'text-magic'],
  revoke: 'https://my.textmagic.com/online/api/rest-api/keys',
  source: 'https://docs.textmagic.com/',
  rules: [
    {
      id: 'textmagic-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{30}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TEXTMAGIC_API_KEY',
      examples: ['TEXTMAGIC_API_KEY=${A-Za-z0-9}{30}', 'textmagic_api_key: "${A-Za-z0-9}{30}"'],
      nonExamples: ['TEXTMAGIC_API_KEY=${A-Za-z0-9}{37}', 'TEXTMAGIC_API_KEY=${A-Za-z0-9}{27}'],
    },
  ],
};
