import type { ProviderDef } from '../src/model/provider.ts';

export const blazemeter: ProviderDef = {
  name: 'BlazeMeter',
  words: ['blazemeter', 'runscope'],
  revoke: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  source: 'https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html',
  rules: [
    {
      id: 'blazemeter-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'BLAZEMETER_TOKEN',
      examples: [
        'BLAZEMETER_TOKEN=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}',
        '{"blazemeter_key": "${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}"}',
      ],
      nonExamples: [
        'BLAZEMETER_TOKEN=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{11}',
        'BLAZEMETER_TOKEN=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{13}',
      ],
    },
    {
      id: 'blazemeter-api-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{50}/,
      nouns: ['secret'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BLAZEMETER_API_SECRET',
      examples: ['BLAZEMETER_API_SECRET=${0-9A-Za-z}{50}', '{"blazemeter_secret": "${0-9A-Za-z}{50}"}'],
      nonExamples: ['BLAZEMETER_API_SECRET=${0-9A-Za-z}{49}', 'BLAZEMETER_API_SECRET=${0-9A-Za-z}{51}'],
    },
  ],
};
