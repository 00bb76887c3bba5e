import type { ProviderDef } from '../src/model/provider.ts';

export const faceplusplus: ProviderDef = {
  name: 'Face++',
  words: ['faceplusplus', 'face++', 'face_plus_plus', 'facepp'],
  revoke: 'https://console.faceplusplus.com/app/apikey/list',
  source: 'https://console.faceplusplus.com/documents/7079083',
  rules: [
    {
      id: 'faceplusplus-api-secret',
      kind: 'client-secret',
      label: { en: 'API key or secret', ja: 'API キーまたはシークレット' },
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{32}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FACEPLUSPLUS_API_SECRET',
      examples: ['faceplusplus_key = "${A-Za-z0-9_-}{32}"', 'FACEPLUSPLUS_KEY=${A-Za-z0-9_-}{32}'],
      nonExamples: ['faceplusplus_key = "${A-Za-z0-9_-}{37}"', 'key = "${A-Za-z0-9_-}{32}"'],
    },
  ],
};
