import type { ProviderDef } from '../src/model/provider.ts';

export const zonkafeedback: ProviderDef = {
  name: 'Zonka Feedback',
  words: ['zonka'],
  revoke: 'https://www.zonkafeedback.com/',
  source: 'https://apidocs.zonkafeedback.com/',
  rules: [
    {
      id: 'zonkafeedback-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{36}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ZONKAFEEDBACK_API_KEY',
      examples: ['ZONKAFEEDBACK_API_KEY=${A-Za-z0-9}{36}', 'zonkafeedback_api_key: "${A-Za-z0-9}{36}"'],
      nonExamples: ['ZONKAFEEDBACK_API_KEY=${A-Za-z0-9}{43}', 'ZONKAFEEDBACK_API_KEY=${A-Za-z0-9}{33}'],
    },
  ],
};
