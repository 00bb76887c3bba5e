import type { ProviderDef } from '../src/model/provider.ts';

export const signalwire: ProviderDef = {
  name: 'SignalWire',
  words: ['signalwire'],
  revoke: 'https://signalwire.com/signin',
  source: 'https://developer.signalwire.com/',
  rules: [
    {
      id: 'signalwire-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{50}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SIGNALWIRE_API_TOKEN',
      examples: ['SIGNALWIRE_API_TOKEN=${A-Za-z0-9}{50}', 'const signalwireToken = "${A-Za-z0-9}{50}";'],
      nonExamples: ['signalwire_token = ${A-Za-z0-9}{45}', 'other_token = ${A-Za-z0-9}{50}'],
    },
  ],
};
