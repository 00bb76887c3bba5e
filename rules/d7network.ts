import type { ProviderDef } from '../src/model/provider.ts';

export const d7network: ProviderDef = {
  name: 'D7 Networks',
  words: ['d7network', 'd7_network', 'd7-network', 'd7sms'],
  revoke: 'https://app.d7networks.com/',
  source: 'https://d7networks.com/docs/',
  rules: [
    {
      id: 'd7network-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{23}=|[A-Za-z0-9+/]{22}==/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=',
      minEntropy: 3,
      env: 'D7NETWORKS_TOKEN',
      examples: ['d7networks_token = "${A-Za-z0-9}{23}="', 'D7NETWORKS_AUTH=${A-Za-z0-9}{22}=='],
      nonExamples: ['d7networks_token = "${A-Za-z0-9}{20}"'],
    },
  ],
};
