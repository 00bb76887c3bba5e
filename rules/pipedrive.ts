import type { ProviderDef } from '../src/model/provider.ts';

export const pipedrive: ProviderDef = {
  name: 'Pipedrive',
  words: ['pipedrive', 'pipe_drive'],
  revoke: 'https://app.pipedrive.com/settings/api',
  source: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  rules: [
    {
      id: 'pipedrive-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'PIPEDRIVE_API_TOKEN',
      examples: ['PIPEDRIVE_API_TOKEN=${0-9a-f}{40}', 'const pipedriveKey = "${0-9a-f}{40}";'],
      nonExamples: ['PIPEDRIVE_API_TOKEN = ${0-9a-f}{37}', 'pipedrive_id = ${0-9}{9}'],
    },
  ],
};
