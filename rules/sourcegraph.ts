import type { ProviderDef } from '../src/model/provider.ts';

export const sourcegraph: ProviderDef = {
  name: 'Sourcegraph',
  words: ['sourcegraph', 'srcgraph'],
  revoke: 'https://sourcegraph.com/user/settings/tokens',
  source: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  rules: [
    {
      id: 'sourcegraph-access-token',
      kind: 'personal-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['sgp_'],
      token: /sgp_(?:(?:local|[0-9a-fA-F]{16})_)?[0-9a-fA-F]{40}/,
      env: 'SRC_ACCESS_TOKEN',
      examples: ['SRC_ACCESS_TOKEN=sgp_${0-9a-f}{40}', 'sgp_${0-9a-f}{16}_${0-9a-f}{40}', 'sgp_local_${0-9a-f}{40}'],
      nonExamples: ['sgp_${0-9a-f}{24}', 'sgp_local_${g-z}{40}'],
    },
    {
      id: 'sourcegraph-cody-gateway-key',
      kind: 'license-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['slk_', 'sgd_'],
      token: /(?:slk|sgd)_[0-9a-f]{64}/,
      env: 'CODY_GATEWAY_ACCESS_TOKEN',
      examples: ['slk_${0-9a-f}{64}'],
      nonExamples: ['slk_${0-9a-f}{40}'],
    },
    {
      id: 'sourcegraph-legacy-access-token',
      kind: 'personal-token',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['token', 'secret'],
      value: /[0-9a-f]{40}/,
      env: 'SRC_ACCESS_TOKEN',
      examples: ['sourcegraph_token = ${0-9a-f}{40}'],
      nonExamples: ['sourcegraph_commit = ${0-9a-f}{40}', 'sourcegraph_token = ${0-9a-f}{32}'],
    },
  ],
};
