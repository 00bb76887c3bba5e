import type { ProviderDef } from '../src/model/provider.ts';

export const grafana: ProviderDef = {
  name: 'Grafana',
  words: ['grafana'],
  revoke: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  rules: [
    {
      id: 'grafana-service-account-token',
      kind: 'service-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['glsa_'],
      token: /glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}/,
      minEntropy: 3,
      env: 'GRAFANA_TOKEN',
      examples: [
        'GRAFANA_TOKEN=glsa_${A-Za-z0-9}{32}_${0-9a-f}{8}',
        'const grafanaToken = "glsa_${A-Za-z0-9}{32}_${0-9a-f}{8}";',
      ],
      nonExamples: [
        'GRAFANA_TOKEN=glsa_${A-Za-z0-9}{29}_${0-9a-f}{8}',
        'GRAFANA_TOKEN=glsa_${A-Za-z0-9}{37}_${0-9a-f}{8}',
      ],
    },
    {
      id: 'grafana-cloud-token',
      kind: 'access-token',
      label: { en: 'Cloud access policy token', ja: 'Cloudアクセスポリシートークン' },
      severity: 'high',
      confidence: 'high',
      keywords: ['glc_'],
      token: /glc_[A-Za-z0-9+/]{32,400}={0,2}/,
      notBefore: 'A-Za-z0-9_',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'GRAFANA_CLOUD_ACCESS_POLICY_TOKEN',
      revoke:
        'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
      source:
        'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
      examples: [
        'GRAFANA_CLOUD_ACCESS_POLICY_TOKEN=glc_eyJ${A-Za-z0-9}{90}',
        'const grafanaCloudAccessPolicyToken = "glc_eyJ${A-Za-z0-9}{90}";',
      ],
      nonExamples: ['GRAFANA_CLOUD_ACCESS_POLICY_TOKEN=glc_eyJ${A-Za-z0-9}{10}'],
    },
    {
      id: 'grafana-api-key',
      kind: 'api-key',
      label: { en: 'legacy API key', ja: '旧形式のAPIキー' },
      severity: 'high',
      confidence: 'high',
      keywords: ['eyJrIjoi'],
      token: /eyJrIjoi[A-Za-z0-9+/]{60,400}={0,2}/,
      notBefore: 'A-Za-z0-9+/._-',
      notAfter: 'A-Za-z0-9+/=_.-',
      minEntropy: 3,
      proof: 'base64-json',
      unproven: 'medium',
      env: 'GRAFANA_API_KEY',
      source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
      examples: ['GRAFANA_API_KEY=eyJrIjoi${A-Za-z0-9}{72}', 'const grafanaApiKey = "eyJrIjoi${A-Za-z0-9}{72}";'],
      nonExamples: ['GRAFANA_API_KEY=eyJrIjoi${A-Za-z0-9}{42}'],
    },
  ],
};
