import type { ProviderDef } from '../src/model/provider.ts';

export const hellosign: ProviderDef = {
  name: 'Dropbox Sign',
  words: ['hellosign', 'hello_sign', 'dropbox_sign', 'dropboxsign'],
  revoke: 'https://app.hellosign.com/home/myAccount#api',
  source: 'https://developers.hellosign.com/docs/authentication/',
  rules: [
    {
      id: 'hellosign-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{64}|[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'HELLOSIGN_API_KEY',
      examples: ['HELLOSIGN_API_KEY=${0-9a-f}{64}', 'const hellosignApiKey = "${0-9a-f}{64}";'],
      nonExamples: ['HELLOSIGN_API_KEY=${0-9a-f}{61}', 'HELLOSIGN_API_KEY=${0-9a-f}{69}'],
    },
  ],
};
