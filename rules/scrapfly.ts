import type { ProviderDef } from '../src/model/provider.ts';

export const scrapfly: ProviderDef = {
  name: 'Scrapfly',
  words: ['scrapfly'],
  revoke: 'https://scrapfly.io/dashboard/project',
  source: 'https://scrapfly.io/docs/project',
  rules: [
    {
      id: 'scrapfly-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      keywords: ['scp-live-', 'scp-test-'],
      token: /scp-(?:live|test)-[0-9a-f]{32}/,
      env: 'SCRAPFLY_API_KEY',
      examples: ['SCRAPFLY_API_KEY=scp-live-${0-9a-f}{32}'],
      nonExamples: ['scp-live-${0-9a-f}{20}'],
    },
    {
      id: 'scrapfly-legacy-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      notBefore: 'A-Za-z0-9-',
      minEntropy: 3,
      env: 'SCRAPFLY_API_KEY',
      examples: ['SCRAPFLY_API_KEY=${0-9a-z}{32}', 'const scrapflyKey = "${0-9a-z}{32}";'],
      nonExamples: ['scrapfly_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
