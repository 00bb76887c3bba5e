import type { ProviderDef } from '../src/model/provider.ts';

export const madkudu: ProviderDef = {
  name: 'MadKudu',
  words: ['madkudu', 'mad_kudu'],
  revoke: 'https://developers.madkudu.com/',
  source: 'https://developers.madkudu.com/',
  rules: [
    {
      id: 'madkudu-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'MADKUDU_API_KEY',
      examples: ['MADKUDU_API_KEY=${0-9a-f}{32}', 'const madkuduKey = "${0-9a-f}{32}";'],
      nonExamples: ['MADKUDU_API_KEY = ${0-9a-f}{29}', 'madkudu_id = ${0-9}{9}'],
    },
  ],
};
