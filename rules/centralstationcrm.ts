import type { ProviderDef } from '../src/model/provider.ts';

export const centralstationcrm: ProviderDef = {
  name: 'CentralStationCRM',
  words: ['centralstationcrm', 'centralstation'],
  revoke: 'https://api.centralstationcrm.net/',
  source: 'https://api.centralstationcrm.net/',
  rules: [
    {
      id: 'centralstationcrm-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{30}/,
      minEntropy: 3,
      env: 'CENTRALSTATIONCRM_API_KEY',
      examples: ['CENTRALSTATIONCRM_API_KEY=${0-9a-z}{30}', '{"centralstationcrm_key": "${0-9a-z}{30}"}'],
      nonExamples: ['CENTRALSTATIONCRM_API_KEY=${0-9a-z}{29}', 'CENTRALSTATIONCRM_API_KEY=${0-9a-z}{31}'],
    },
  ],
};
