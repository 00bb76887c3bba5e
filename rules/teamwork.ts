import type { ProviderDef } from '../src/model/provider.ts';

export const teamwork: ProviderDef = {
  name: 'Teamwork',
  words: ['teamwork'],
  revoke: 'https://support.teamwork.com/projects/using-teamwork/locating-your-api-key',
  source: 'https://apidocs.teamwork.com/',
  rules: [
    {
      id: 'teamwork-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['tkn.v1_'],
      token: /tkn\.v1_[A-Za-z0-9+/]{64,100}={0,2}/,
      notAfter: 'A-Za-z0-9_=+/-',
      env: 'TEAMWORK_TOKEN',
      examples: ['tkn.v1_${A-Za-z0-9}{71}=', 'teamworkdesk token = "tkn.v1_${A-Za-z0-9}{72}"'],
      nonExamples: ['tkn.v1_${A-Za-z0-9}{30}', 'tkn.v2_${A-Za-z0-9}{71}='],
    },
  ],
};
