import type { ProviderDef } from '../src/model/provider.ts';

export const droneci: ProviderDef = {
  name: 'Drone',
  words: ['drone'],
  revoke: 'https://docs.drone.io/cli/configure/',
  source: 'https://docs.drone.io/cli/configure/',
  rules: [
    {
      id: 'droneci-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      nouns: ['token', 'secret', 'key'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'DRONE_TOKEN',
      examples: ['drone_key = "${A-Za-z0-9}{32}"', 'DRONE_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['drone_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
