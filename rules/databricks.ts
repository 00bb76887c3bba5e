import type { ProviderDef } from '../src/model/provider.ts';

export const databricks: ProviderDef = {
  name: 'Databricks',
  words: ['databricks'],
  revoke: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
  source: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
  rules: [
    {
      id: 'databricks-personal-token',
      kind: 'personal-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['dapi'],
      token: /dapi[0-9a-f]{32}(?:-[0-9]{1,2})?/,
      notBefore: 'A-Za-z0-9_',
      minEntropy: 3,
      env: 'DATABRICKS_TOKEN',
      examples: ['dapi${0-9a-f}{32}', 'DATABRICKS_TOKEN=dapi${0-9a-f}{32}-${2-3}{1}'],
      nonExamples: ['dapi${0-9a-f}{30}', 'dapi${g-z}{32}'],
    },
    {
      id: 'databricks-oauth-secret',
      kind: 'client-secret',
      label: { en: 'OAuth secret', ja: 'OAuth シークレット' },
      severity: 'critical',
      confidence: 'medium',
      value: /dose[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'DATABRICKS_CLIENT_SECRET',
      source: 'https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html',
      examples: ['DATABRICKS_CLIENT_SECRET=dose${0-9a-f}{32}'],
      nonExamples: ['DATABRICKS_CLIENT_SECRET=dose${0-9a-f}{30}', 'dose${0-9a-f}{32}'],
    },
  ],
};
