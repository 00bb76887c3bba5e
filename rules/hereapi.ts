import type { ProviderDef } from '../src/model/provider.ts';

export const hereapi: ProviderDef = {
  name: 'HERE',
  words: ['hereapi', 'here_api', 'heremaps', 'here_maps', 'here_app', 'here.com', 'hereapp'],
  revoke: 'https://platform.here.com/admin/apps',
  source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-token.html',
  rules: [
    {
      id: 'hereapi-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'HERE_API_KEY',
      examples: ['HERE_API_KEY=${A-Za-z0-9}{43}', 'const hereApiKey = "${A-Za-z0-9}{43}";'],
      nonExamples: ['HERE_API_KEY=${A-Za-z0-9}{40}', 'HERE_API_KEY=${A-Za-z0-9}{48}'],
    },
  ],
};
