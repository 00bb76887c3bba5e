import type { ProviderDef } from '../src/model/provider.ts';

export const uptimerobot: ProviderDef = {
  name: 'UptimeRobot',
  words: ['uptimerobot', 'uptime_robot', 'uptime-robot'],
  revoke: 'https://dashboard.uptimerobot.com/integrations',
  source: 'https://uptimerobot.com/api/',
  rules: [
    {
      id: 'uptimerobot-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[um][0-9a-z]{6,9}-[0-9a-z]{24}/,
      minEntropy: 3,
      env: 'UPTIMEROBOT_API_KEY',
      examples: ['UPTIMEROBOT_API_KEY=u${0-9}{7}-${0-9a-f}{24}', 'uptimerobot_monitor_key: "m${0-9}{9}-${0-9a-f}{24}"'],
      nonExamples: ['UPTIMEROBOT_API_KEY=u${0-9}{7}-${0-9a-f}{12}'],
    },
  ],
};
