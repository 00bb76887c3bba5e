import type { ProviderDef } from '../src/model/provider.ts';

export const apptivo: ProviderDef = {
  name: 'Apptivo',
  words: ['apptivo'],
  revoke: 'https://developer.apptivo.com/',
  source: 'https://developer.apptivo.com/',
  rules: [
    {
      id: 'apptivo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'APPTIVO_API_KEY',
      examples: [
        'APPTIVO_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        '{"apptivo_key": "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"}',
      ],
      nonExamples: [
        'APPTIVO_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{11}',
        'APPTIVO_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{13}',
      ],
    },
    {
      id: 'apptivo-access-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z-]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APPTIVO_ACCESS_KEY',
      examples: ['APPTIVO_ACCESS_KEY=${0-9A-Za-z-}{32}', '{"apptivo_key": "${0-9A-Za-z-}{32}"}'],
      nonExamples: ['APPTIVO_ACCESS_KEY=${0-9A-Za-z-}{31}'],
    },
  ],
};
