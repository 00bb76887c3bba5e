import type { ProviderDef } from '../src/model/provider.ts';

export const invoiceocean: ProviderDef = {
  name: 'InvoiceOcean',
  words: ['invoiceocean'],
  revoke: 'https://invoiceocean.com/',
  source: 'https://github.com/invoiceocean/api',
  rules: [
    {
      id: 'invoiceocean-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{20}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'INVOICEOCEAN_API_TOKEN',
      examples: ['INVOICEOCEAN_API_TOKEN=${A-Za-z0-9}{20}', 'const invoiceoceanApiToken = "${A-Za-z0-9}{20}";'],
      nonExamples: ['INVOICEOCEAN_API_TOKEN=${A-Za-z0-9}{17}', 'INVOICEOCEAN_API_TOKEN=${A-Za-z0-9}{25}'],
    },
  ],
};
