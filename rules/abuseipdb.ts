import type { ProviderDef } from '../src/model/provider.ts';

export const abuseipdb: ProviderDef = {
  name: 'AbuseIPDB',
  words: ['abuseipdb', 'abuse_ipdb', 'abuse-ipdb'],
  revoke: 'https://www.abuseipdb.com/account/api',
  source: 'https://docs.abuseipdb.com/',
  rules: [
    {
      id: 'abuseipdb-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{80}/,
      minEntropy: 3,
      env: 'ABUSEIPDB_API_KEY',
      examples: ['ABUSEIPDB_API_KEY=${0-9a-z}{80}', '{"abuseipdb_key": "${0-9a-z}{80}"}'],
      nonExamples: ['ABUSEIPDB_API_KEY=${0-9a-z}{79}', 'ABUSEIPDB_API_KEY=${0-9a-z}{81}'],
    },
  ],
};
