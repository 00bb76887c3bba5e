import type { ProviderDef } from '../src/model/provider.ts';

export const ipinfo: ProviderDef = {
  name: 'IPinfo',
  words: ['ipinfo'],
  revoke: 'https://ipinfo.io/account/token',
  source: 'https://ipinfo.io/developers',
  rules: [
    {
      id: 'ipinfo-access-token',
      kind: 'access-token',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{14}/,
      minEntropy: 2.5,
      env: 'IPINFO_TOKEN',
      examples: ['IPINFO_TOKEN=${0-9a-f}{14}', 'const ipinfoToken = "${0-9a-f}{14}";'],
      nonExamples: ['IPINFO_TOKEN=${0-9a-f}{11}', 'IPINFO_TOKEN=${0-9a-f}{19}'],
    },
  ],
};
