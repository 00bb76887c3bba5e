import type { ProviderDef } from '../src/model/provider.ts';

export const selectpdf: ProviderDef = {
  name: 'SelectPdf',
  words: ['selectpdf', 'select_pdf', 'select-pdf'],
  revoke: 'https://selectpdf.com/online-html-to-pdf-api/',
  source: 'https://selectpdf.com/online-html-to-pdf-api/',
  rules: [
    {
      id: 'selectpdf-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z-]{36}/,
      minEntropy: 3.2,
      env: 'SELECTPDF_API_KEY',
      examples: ['SELECTPDF_API_KEY=${0-9a-z-}{36}', 'const selectpdfKey = "${0-9a-z-}{36}";'],
      nonExamples: ['selectpdf_key = ${0-9a-z-}{31}', 'other_key = ${0-9a-z-}{36}'],
    },
  ],
};
