import type { ProviderDef } from '../src/model/provider.ts';

export const openvpn: ProviderDef = {
  name: 'OpenVPN',
  words: ['openvpn', 'cloudconnexa'],
  revoke: 'https://openvpn.net/cloud-docs/developer/index.html',
  source: 'https://openvpn.net/cloud-docs/developer/index.html',
  rules: [
    {
      id: 'openvpn-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'low',
      value: /[A-Za-z0-9_-]{86,87}/,
      minEntropy: 3.5,
      checks: ['mixed-classes'],
      env: 'OPENVPN_CLIENT_SECRET',
      examples: ['OPENVPN_CLIENT_SECRET=${A-Za-z0-9_-}{87}', 'const openvpnKey = "${A-Za-z0-9_-}{87}";'],
      nonExamples: ['OPENVPN_CLIENT_SECRET = ${A-Za-z0-9_-}{84}', 'openvpn_id = ${0-9}{9}'],
    },
  ],
};
