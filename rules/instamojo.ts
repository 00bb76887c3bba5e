import type { ProviderDef } from '../src/model/provider.ts';

export const instamojo: ProviderDef = {
  name: 'Instamojo',
  words: ['instamojo'],
  revoke: 'https://www.instamojo.com/integrations/',
  source: 'https://docs.instamojo.com/',
  rules: [
    {
      id: 'instamojo-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9]{128}|[A-Za-z0-9]{40}|[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'INSTAMOJO_CLIENT_SECRET',
      examples: [
        'INSTAMOJO_CLIENT_SECRET=${0-9}{1}${A-Za-z0-9}{39}',
        'const instamojoClientSecret = "${A-Za-z0-9}{40}";',
      ],
      nonExamples: ['INSTAMOJO_CLIENT_SECRET=${A-Za-z0-9}{37}', 'INSTAMOJO_CLIENT_SECRET=${A-Za-z0-9}{45}'],
    },
  ],
};
