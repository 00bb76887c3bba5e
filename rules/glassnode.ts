import type { ProviderDef } from '../src/model/provider.ts';

export const glassnode: ProviderDef = {
  name: 'Glassnode',
  words: ['glassnode'],
  revoke: 'https://studio.glassnode.com/settings/api',
  source: 'https://docs.glassnode.com/basic-api/api',
  rules: [
    {
      id: 'glassnode-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{27}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'GLASSNODE_API_KEY',
      examples: ['GLASSNODE_API_KEY=${A-Za-z0-9}{27}', 'const glassnodeApiKey = "${A-Za-z0-9}{27}";'],
      nonExamples: ['GLASSNODE_API_KEY=${A-Za-z0-9}{24}', 'GLASSNODE_API_KEY=${A-Za-z0-9}{32}'],
    },
  ],
};
