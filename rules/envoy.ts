import type { ProviderDef } from '../src/model/provider.ts';

export const envoy: ProviderDef = {
  name: 'Envoy',
  words: ['envoy'],
  revoke: 'https://dashboard.envoy.com/integrations',
  source: 'https://developers.envoy.com/',
  rules: [
    {
      id: 'envoy-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{220}/,
      minEntropy: 4,
      checks: ['not-identifier'],
      env: 'ENVOY_API_KEY',
      examples: ['envoy_key = "${A-Za-z0-9}{220}"', 'ENVOY_KEY=${A-Za-z0-9}{220}'],
      nonExamples: ['envoy_key = "${A-Za-z0-9}{225}"', 'key = "${A-Za-z0-9}{220}"'],
    },
  ],
};
