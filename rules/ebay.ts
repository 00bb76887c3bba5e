import type { ProviderDef } from '../src/model/provider.ts';

export const ebay: ProviderDef = {
  name: 'eBay',
  words: ['ebay'],
  revoke: 'https://developer.ebay.com/my/keys',
  source: 'https://developer.ebay.com/api-docs/static/creating-edp-account.html',
  rules: [
    {
      id: 'ebay-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['PRD-'],
      token:
        /PRD-(?:[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8})/,
      notBefore: 'A-Za-z0-9-',
      minEntropy: 2.8,
      env: 'EBAY_CLIENT_SECRET',
      examples: ['PRD-${0-9a-f}{12}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}'],
      nonExamples: ['Some-App-PRD-${0-9a-f}{9}-${0-9a-f}{8}'],
    },
    {
      id: 'ebay-sandbox-client-secret',
      kind: 'client-secret',
      label: { en: 'sandbox client secret', ja: 'サンドボックスのクライアントシークレット' },
      severity: 'low',
      confidence: 'high',
      keywords: ['SBX-'],
      token:
        /SBX-(?:[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8})/,
      notBefore: 'A-Za-z0-9-',
      minEntropy: 2.8,
      env: 'EBAY_CLIENT_SECRET',
      examples: ['SBX-${0-9a-f}{12}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}'],
      nonExamples: ['Some-App-SBX-${0-9a-f}{9}-${0-9a-f}{8}'],
    },
  ],
};
