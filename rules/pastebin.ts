import type { ProviderDef } from '../src/model/provider.ts';

export const pastebin: ProviderDef = {
  name: 'Pastebin',
  words: ['pastebin'],
  revoke: 'https://pastebin.com/doc_api',
  source: 'https://pastebin.com/doc_api',
  rules: [
    {
      id: 'pastebin-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'PASTEBIN_API_KEY',
      examples: ['PASTEBIN_API_KEY=${A-Za-z0-9_-}{32}', 'const pastebinKey = "${A-Za-z0-9_-}{32}";'],
      nonExamples: ['PASTEBIN_API_KEY = ${A-Za-z0-9_-}{29}', 'pastebin_id = ${0-9}{9}'],
    },
  ],
};
