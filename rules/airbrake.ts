import type { ProviderDef } from '../src/model/provider.ts';

export const airbrake: ProviderDef = {
  name: 'Airbrake',
  words: ['airbrake'],
  revoke: 'https://docs.airbrake.io/',
  source: 'https://docs.airbrake.io/',
  rules: [
    {
      id: 'airbrake-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{40}|[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-path', 'not-identifier'],
      env: 'AIRBRAKE_API_KEY',
      examples: ['AIRBRAKE_API_KEY=${0-9A-Za-z}{40}', '{"airbrake_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['AIRBRAKE_API_KEY=${0-9A-Za-z}{39}'],
    },
  ],
};
