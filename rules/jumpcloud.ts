import type { ProviderDef } from '../src/model/provider.ts';

export const jumpcloud: ProviderDef = {
  name: 'JumpCloud',
  words: ['jumpcloud', 'jump_cloud'],
  revoke: 'https://console.jumpcloud.com/',
  source: 'https://docs.jumpcloud.com/api/2.0/index.html',
  rules: [
    {
      id: 'jumpcloud-token',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['jca_'],
      token: /jca_[A-Za-z0-9]{36}/,
      minEntropy: 3,
      env: 'JUMPCLOUD_API_KEY',
      examples: ['JUMPCLOUD_API_KEY=jca_${A-Za-z0-9}{36}', 'const jumpcloudApiKey = "jca_${A-Za-z0-9}{36}";'],
      nonExamples: ['JUMPCLOUD_API_KEY=jca_${A-Za-z0-9}{33}', 'JUMPCLOUD_API_KEY=jca_${A-Za-z0-9}{41}'],
    },
    {
      id: 'jumpcloud-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      env: 'JUMPCLOUD_API_KEY',
      examples: ['JUMPCLOUD_API_KEY=${A-Za-z0-9}{40}', 'const jumpcloudApiKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['JUMPCLOUD_API_KEY=${A-Za-z0-9}{37}', 'JUMPCLOUD_API_KEY=${A-Za-z0-9}{45}'],
    },
  ],
};
