import type { ProviderDef } from '../src/model/provider.ts';

export const clarifai: ProviderDef = {
  name: 'Clarifai',
  words: ['clarifai'],
  revoke: 'https://clarifai.com/settings/security',
  source: 'https://docs.clarifai.com/control/authentication/pat/',
  rules: [
    {
      id: 'clarifai-api-key',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLARIFAI_PAT',
      examples: ['CLARIFAI_PAT=${0-9A-Za-z}{32}', '{"clarifai_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['CLARIFAI_PAT=${0-9A-Za-z}{31}', 'CLARIFAI_PAT=${0-9A-Za-z}{33}'],
    },
  ],
};
