import type { ProviderDef } from '../src/model/provider.ts';

export const craftmypdf: ProviderDef = {
  name: 'CraftMyPDF',
  words: ['craftmypdf', 'craft_my_pdf'],
  revoke: 'https://app.craftmypdf.com/',
  source: 'https://craftmypdf.com/docs/',
  rules: [
    {
      id: 'craftmypdf-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{35,36}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CRAFTMYPDF_API_KEY',
      examples: ['craftmypdf_key = "${A-Za-z0-9}{35}"', 'CRAFTMYPDF_KEY=${A-Za-z0-9}{36}'],
      nonExamples: ['craftmypdf_key = "${A-Za-z0-9}{41}"', 'key = "${A-Za-z0-9}{35}"'],
    },
  ],
};
