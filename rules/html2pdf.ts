import type { ProviderDef } from '../src/model/provider.ts';

export const html2pdf: ProviderDef = {
  name: 'html2pdf.app',
  words: ['html2pdf'],
  revoke: 'https://html2pdf.app/',
  source: 'https://html2pdf.app/documentation/',
  rules: [
    {
      id: 'html2pdf-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'HTML2PDF_API_KEY',
      examples: ['HTML2PDF_API_KEY=${A-Za-z0-9}{64}', 'const html2pdfApiKey = "${A-Za-z0-9}{64}";'],
      nonExamples: ['HTML2PDF_API_KEY=${A-Za-z0-9}{61}', 'HTML2PDF_API_KEY=${A-Za-z0-9}{69}'],
    },
  ],
};
