import type { ProviderDef } from '../src/model/provider.ts';

export const dnscheck: ProviderDef = {
  name: 'DNS Check',
  words: ['dnscheck', 'dns_check', 'dns-check'],
  revoke: 'https://www.dnscheck.co/',
  source: 'https://www.dnscheck.co/api',
  rules: [
    {
      id: 'dnscheck-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{36}|[A-Za-z0-9]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'DNSCHECK_API_KEY',
      examples: ['dnscheck_key = "${A-Za-z0-9}{32}"', 'DNSCHECK_KEY=${A-Za-z0-9}{36}'],
      nonExamples: ['dnscheck_key = "${A-Za-z0-9}{41}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
