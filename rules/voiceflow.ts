import type { ProviderDef } from '../src/model/provider.ts';

export const voiceflow: ProviderDef = {
  name: 'Voiceflow',
  words: ['voiceflow'],
  revoke: 'https://creator.voiceflow.com/',
  source: 'https://docs.voiceflow.com/reference/authentication',
  rules: [
    {
      id: 'voiceflow-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['VF.DM.', 'VF.WS.', 'VF.5', 'VF.6'],
      token: /VF\.(?:(?:DM|WS)\.)?[0-9a-fA-F]{24}\.[A-Za-z0-9]{16}/,
      minEntropy: 3,
      env: 'VOICEFLOW_API_KEY',
      examples: ['VF.DM.6${0-9a-f}{23}.${A-Za-z0-9}{16}', 'Authorization: VF.6${0-9a-f}{23}.${A-Za-z0-9}{16}'],
      nonExamples: ['VF.DM.${0-9a-f}{12}.${A-Za-z0-9}{16}'],
    },
  ],
};
