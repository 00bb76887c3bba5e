import type { ProviderDef } from '../src/model/provider.ts';

export const devcycle: ProviderDef = {
  name: 'DevCycle',
  words: ['devcycle', 'dvc_'],
  revoke: 'https://app.devcycle.com/',
  source: 'https://docs.devcycle.com/essentials/keys',
  rules: [
    {
      id: 'devcycle-server-sdk-key',
      kind: 'api-key',
      label: { en: 'server SDK key', ja: 'サーバー SDK キー' },
      severity: 'medium',
      confidence: 'high',
      keywords: ['dvc_server_'],
      token: /dvc_server_[A-Za-z0-9_-]{20,80}/,
      minEntropy: 3.5,
      env: 'DEVCYCLE_SERVER_SDK_KEY',
      examples: [
        'dvc_server_${0-9a-z}{24}',
        'dvc_server_${0-9a-f}{8}_${0-9a-f}{4}_${0-9a-f}{4}_${0-9a-f}{4}_${0-9a-f}{12}_${0-9a-f}{7}',
      ],
      nonExamples: ['dvc_server_${0-9a-z}{10}'],
    },
    {
      id: 'devcycle-client-sdk-key',
      kind: 'publishable-key',
      label: { en: 'client or mobile SDK key', ja: 'クライアント/モバイル SDK キー' },
      severity: 'low',
      confidence: 'high',
      keywords: ['dvc_client_', 'dvc_mobile_'],
      token: /dvc_(?:client|mobile)_[A-Za-z0-9_-]{20,80}/,
      minEntropy: 3.5,
      env: 'DEVCYCLE_CLIENT_SDK_KEY',
      examples: ['dvc_client_${0-9a-z}{24}', 'dvc_mobile_${0-9a-z}{24}'],
      nonExamples: ['dvc_client_${0-9a-z}{10}'],
    },
  ],
};
