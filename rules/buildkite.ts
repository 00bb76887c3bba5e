import type { ProviderDef } from '../src/model/provider.ts';

export const buildkite: ProviderDef = {
  name: 'Buildkite',
  words: ['buildkite'],
  revoke: 'https://buildkite.com/user/api-access-tokens',
  source: 'https://buildkite.com/docs/apis/managing-api-tokens',
  rules: [
    {
      id: 'buildkite-user-token',
      kind: 'access-token',
      label: { en: 'API access token', ja: 'APIアクセストークン' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['bkua_'],
      token: /bkua_[A-Za-z0-9]{40,64}/,
      minEntropy: 3,
      env: 'BUILDKITE_API_TOKEN',
      examples: ['bkua_${A-Za-z0-9}{40}', 'BUILDKITE_API_TOKEN="bkua_${A-Za-z0-9}{40}"'],
      nonExamples: ['bkua_${A-Za-z0-9}{39}'],
    },
    {
      id: 'buildkite-service-token',
      kind: 'service-token',
      label: { en: 'agent, cluster or registry token', ja: 'エージェント、クラスターまたはレジストリのトークン' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['bkaa_', 'bkaj_', 'bkar_', 'bkat_', 'bkct_', 'bkps_', 'bkpt_'],
      token: /bk(?:a[ajrt]|ct|p[st])_[A-Za-z0-9]{32,100}/,
      minEntropy: 3,
      env: 'BUILDKITE_AGENT_TOKEN',
      source: 'https://buildkite.com/docs/platform/security/tokens',
      examples: ['bkct_${A-Za-z0-9}{73}', 'BUILDKITE_AGENT_TOKEN="bkar_${A-Za-z0-9}{64}"'],
      nonExamples: ['bkct_${A-Za-z0-9}{12}'],
    },
  ],
};
