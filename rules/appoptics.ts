import type { ProviderDef } from '../src/model/provider.ts';

export const appoptics: ProviderDef = {
  name: 'AppOptics',
  words: ['appoptics', 'app_optics'],
  revoke: 'https://docs.appoptics.com/api/',
  source: 'https://docs.appoptics.com/api/',
  rules: [
    {
      id: 'appoptics-api-token',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z_-]{71}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APPOPTICS_TOKEN',
      examples: ['APPOPTICS_TOKEN=${0-9A-Za-z_-}{71}', '{"appoptics_key": "${0-9A-Za-z_-}{71}"}'],
      nonExamples: ['APPOPTICS_TOKEN=${0-9A-Za-z_-}{70}'],
    },
  ],
};
