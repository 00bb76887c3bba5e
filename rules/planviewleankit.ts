import type { ProviderDef } from '../src/model/provider.ts';

export const planviewleankit: ProviderDef = {
  name: 'Planview LeanKit',
  words: ['leankit', 'lean_kit', 'planview'],
  revoke: 'https://success.planview.com/Planview_AgilePlace/API/',
  source: 'https://success.planview.com/Planview_AgilePlace/API/',
  rules: [
    {
      id: 'planviewleankit-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{128}/,
      minEntropy: 3,
      env: 'LEANKIT_TOKEN',
      examples: ['LEANKIT_TOKEN=${0-9a-f}{128}', 'const leankitKey = "${0-9a-f}{128}";'],
      nonExamples: ['LEANKIT_TOKEN = ${0-9a-f}{125}', 'leankit_id = ${0-9}{9}'],
    },
  ],
};
