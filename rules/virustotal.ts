import type { ProviderDef } from '../src/model/provider.ts';

export const virustotal: ProviderDef = {
  name: 'VirusTotal',
  words: ['virustotal', 'virus_total', 'virus-total'],
  revoke: 'https://www.virustotal.com/gui/my-apikey',
  source: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  rules: [
    {
      id: 'virustotal-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret'],
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'VIRUSTOTAL_API_KEY',
      examples: ['VIRUSTOTAL_API_KEY=${0-9a-f}{64}', 'virustotal_api_key: "${0-9a-f}{64}"'],
      nonExamples: ['VIRUSTOTAL_API_KEY=${0-9a-f}{71}', 'VIRUSTOTAL_API_KEY=${0-9a-f}{61}'],
    },
  ],
};
