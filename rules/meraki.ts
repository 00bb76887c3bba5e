import type { ProviderDef } from '../src/model/provider.ts';

export const meraki: ProviderDef = {
  name: 'Cisco Meraki',
  words: ['meraki'],
  revoke: 'https://dashboard.meraki.com/',
  source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  rules: [
    {
      id: 'meraki-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'MERAKI_DASHBOARD_API_KEY',
      examples: ['MERAKI_DASHBOARD_API_KEY=${0-9a-f}{40}', 'const merakiKey = "${0-9a-f}{40}";'],
      nonExamples: ['MERAKI_DASHBOARD_API_KEY=${0-9a-f}{32}', 'camera_key = ${0-9a-f}{40}'],
    },
  ],
};
