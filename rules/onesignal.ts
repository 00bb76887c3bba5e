import type { ProviderDef } from '../src/model/provider.ts';

export const onesignal: ProviderDef = {
  name: 'OneSignal',
  words: ['onesignal', 'one_signal', 'one-signal'],
  revoke: 'https://dashboard.onesignal.com/',
  source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  rules: [
    {
      id: 'onesignal-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['os_v2_app_', 'os_v2_org_'],
      token: /os_v2_(?:app|org)_[a-z2-7]{103}/,
      minEntropy: 3,
      env: 'ONESIGNAL_API_KEY',
      examples: ['ONESIGNAL_API_KEY=os_v2_app_${a-z2-7}{103}', 'os_v2_org_${a-z2-7}{103}'],
      nonExamples: [
        'os_v2_app_${a-z2-7}{40}',
        'ONESIGNAL_APP_ID=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
    },
    {
      id: 'onesignal-legacy-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[MNOYZ][A-Za-z0-9]{47}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'ONESIGNAL_REST_API_KEY',
      examples: ['ONESIGNAL_REST_API_KEY=N${A-Za-z0-9}{47}'],
      nonExamples: ['ONESIGNAL_REST_API_KEY=N${A-Za-z0-9}{30}'],
    },
  ],
};
