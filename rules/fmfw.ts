import type { ProviderDef } from '../src/model/provider.ts';

export const fmfw: ProviderDef = {
  name: 'FMFW.io',
  words: ['fmfw'],
  revoke: 'https://fmfw.io/settings/api-keys',
  source: 'https://api.fmfw.io/',
  rules: [
    {
      id: 'fmfw-api-secret',
      kind: 'secret-key',
      label: { en: 'API key or secret', ja: 'API キーまたはシークレット' },
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{32}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FMFW_API_SECRET',
      examples: ['fmfw_key = "${A-Za-z0-9_-}{32}"', 'FMFW_KEY=${A-Za-z0-9_-}{32}'],
      nonExamples: ['fmfw_key = "${A-Za-z0-9_-}{37}"', 'key = "${A-Za-z0-9_-}{32}"'],
    },
  ],
};
