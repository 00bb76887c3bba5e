import type { ProviderDef } from '../src/model/provider.ts';

export const runpod: ProviderDef = {
  name: 'Runpod',
  words: ['runpod'],
  revoke: 'https://console.runpod.io/user/settings',
  source: 'https://docs.runpod.io/get-started/api-keys',
  rules: [
    {
      id: 'runpod-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['rpa_'],
      token: /rpa_[A-Za-z0-9]{46}/,
      minEntropy: 3,
      env: 'RUNPOD_API_KEY',
      examples: ['RUNPOD_API_KEY=rpa_${A-Z0-9}{40}${A-Za-z0-9}{6}'],
      nonExamples: ['rpa_${A-Z0-9}{30}', 'rpa_${A-Z0-9}{60}'],
    },
    {
      id: 'runpod-legacy-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Z]{40}/,
      minEntropy: 3,
      env: 'RUNPOD_API_KEY',
      examples: ['RUNPOD_API_KEY=${0-9A-Z}{40}', 'const runpodKey = "${0-9A-Z}{40}";'],
      nonExamples: ['runpod_key = ${0-9A-Z}{35}', 'other_key = ${0-9A-Z}{40}'],
    },
  ],
};
