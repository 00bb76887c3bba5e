import type { ProviderDef } from '../src/model/provider.ts';

export const agora: ProviderDef = {
  name: 'Agora',
  words: ['agora'],
  revoke: 'https://console.agora.io/',
  source: 'https://docs.agora.io/en/',
  rules: [
    {
      id: 'agora-app-certificate',
      kind: 'secret-key',
      label: { en: 'app certificate', ja: 'App証明書' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      nouns: ['secret', 'certificate', 'cert', 'token', 'key'],
      minEntropy: 3,
      env: 'AGORA_APP_CERTIFICATE',
      examples: ['AGORA_APP_CERTIFICATE=${0-9a-z}{32}', '{"agora_secret": "${0-9a-z}{32}"}'],
      nonExamples: ['AGORA_APP_CERTIFICATE=${0-9a-z}{31}', 'AGORA_APP_CERTIFICATE=${0-9a-z}{33}'],
    },
  ],
};
