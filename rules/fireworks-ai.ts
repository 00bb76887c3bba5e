import type { ProviderDef } from '../src/model/provider.ts';

export const fireworksAi: ProviderDef = {
  name: 'Fireworks AI',
  words: ['fireworks'],
  revoke: 'https://app.fireworks.ai/settings/users/api-keys',
  source: 'https://docs.fireworks.ai/api-reference/introduction',
  rules: [
    {
      id: 'fireworks-ai-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /fw_[A-Za-z0-9]{22,24}/,
      minEntropy: 3,
      env: 'FIREWORKS_API_KEY',
      examples: ['FIREWORKS_API_KEY=fw_${A-Za-z0-9}{22}', 'fireworks = Fireworks(api_key="fw_${A-Za-z0-9}{24}")'],
      nonExamples: ['FIREWORKS_API_KEY=fw_${A-Za-z0-9}{10}', 'fireworks fw_${a-z}{4}'],
    },
  ],
};
