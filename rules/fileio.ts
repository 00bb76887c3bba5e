import type { ProviderDef } from '../src/model/provider.ts';

export const fileio: ProviderDef = {
  name: 'file.io',
  words: ['fileio', 'file.io', 'file_io'],
  revoke: 'https://www.file.io/',
  source: 'https://www.file.io/developers',
  rules: [
    {
      id: 'fileio-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Z]{7}\.[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}|[0-9A-Z]{27}\.[0-9A-Z]{11}/,
      minEntropy: 3.3,
      env: 'FILEIO_API_KEY',
      examples: ['FILEIO_API_KEY=${0-9A-Z}{7}.${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}'],
      nonExamples: ['FILEIO_API_KEY=${0-9A-Z}{20}'],
    },
  ],
};
