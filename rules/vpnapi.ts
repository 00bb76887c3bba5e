import type { ProviderDef } from '../src/model/provider.ts';

export const vpnapi: ProviderDef = {
  name: 'VPNAPI.io',
  words: ['vpnapi', 'vpn_api', 'vpn-api'],
  revoke: 'https://vpnapi.io/dashboard',
  source: 'https://vpnapi.io/api-documentation',
  rules: [
    {
      id: 'vpnapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'VPNAPI_KEY',
      examples: ['VPNAPI_KEY=${A-Za-z0-9}{32}', 'vpnapi_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['VPNAPI_KEY=${A-Za-z0-9}{39}', 'VPNAPI_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
