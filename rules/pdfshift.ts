import type { ProviderDef } from '../src/model/provider.ts';

export const pdfshift: ProviderDef = {
  name: 'PDFShift',
  words: ['pdfshift', 'pdf_shift', 'pdf-shift'],
  revoke: 'https://app.pdfshift.io/',
  source: 'https://docs.pdfshift.io/',
  rules: [
    {
      id: 'pdfshift-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /sk_[0-9a-f]{40}|[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'PDFSHIFT_API_KEY',
      examples: ['PDFSHIFT_API_KEY=${0-9a-f}{32}', 'pdfshift_key = "sk_${0-9a-f}{40}"'],
      nonExamples: ['PDFSHIFT_API_KEY=${0-9a-f}{24}', 'pdfshift_document = ${0-9}{12}'],
    },
  ],
};
