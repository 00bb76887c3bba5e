import type { ProviderDef } from '../src/model/provider.ts';

export const voicegain: ProviderDef = {
  name: 'Voicegain',
  words: ['voicegain'],
  revoke: 'https://console.voicegain.ai/',
  source: 'https://support.voicegain.ai/',
  rules: [
    {
      id: 'voicegain-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /ey[A-Za-z0-9_-]{20,60}\.ey[A-Za-z0-9_-]{60,200}\.[A-Za-z0-9_-]{43}/,
      notAfter: 'A-Za-z0-9_.-',
      env: 'VOICEGAIN_TOKEN',
      examples: ['VOICEGAIN_TOKEN=eyJ${A-Za-z0-9_-}{33}.eyJ${A-Za-z0-9_-}{107}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['VOICEGAIN_TOKEN=eyJ${A-Za-z0-9}{33}.${A-Za-z0-9}{43}'],
    },
  ],
};
