import type { ProviderDef } from '../src/model/provider.ts';

export const opsgenie: ProviderDef = {
  name: 'Opsgenie',
  words: ['opsgenie', 'ops_genie', 'ops-genie'],
  revoke: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  source: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  rules: [
    {
      id: 'opsgenie-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      words: ['opsgenie', 'ops_genie', 'ops-genie', 'geniekey'],
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      env: 'OPSGENIE_API_KEY',
      examples: [
        'OPSGENIE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'Authorization: GenieKey ${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'OPSGENIE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}',
        'opsgenie_team_id = ${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
    },
  ],
};
