import type { ProviderDef } from '../src/model/provider.ts';

export const enablex: ProviderDef = {
  name: 'EnableX',
  words: ['enablex', 'enable_x'],
  revoke: 'https://portal.enablex.io/',
  source: 'https://developer.enablex.io/',
  rules: [
    {
      id: 'enablex-app-key',
      kind: 'app-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{36}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'ENABLEX_APP_KEY',
      examples: ['enablex_key = "${A-Za-z0-9}{36}"', 'ENABLEX_KEY=${A-Za-z0-9}{36}'],
      nonExamples: ['enablex_key = "${A-Za-z0-9}{41}"', 'key = "${A-Za-z0-9}{36}"'],
    },
  ],
};
