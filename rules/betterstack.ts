import type { ProviderDef } from '../src/model/provider.ts';

export const betterstack: ProviderDef = {
  name: 'Better Stack',
  words: ['betterstack', 'better_stack', 'better-stack', 'betteruptime', 'better_uptime', 'logtail'],
  revoke: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  rules: [
    {
      id: 'betterstack-api-token',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{24}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BETTERSTACK_API_TOKEN',
      examples: ['BETTERSTACK_API_TOKEN=${0-9A-Za-z}{24}', '{"betterstack_key": "${0-9A-Za-z}{24}"}'],
      nonExamples: ['BETTERSTACK_API_TOKEN=${0-9A-Za-z}{23}', 'BETTERSTACK_API_TOKEN=${0-9A-Za-z}{25}'],
    },
  ],
};
