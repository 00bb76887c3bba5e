import type { ProviderDef } from '../src/model/provider.ts';

export const dbtCloud: ProviderDef = {
  name: 'dbt Cloud',
  words: ['dbt'],
  revoke: 'https://cloud.getdbt.com/settings/profile',
  source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  rules: [
    {
      id: 'dbt-cloud-service-token',
      kind: 'service-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['dbtc_'],
      token: /dbtc_[A-Za-z0-9_-]{38,64}/,
      minEntropy: 3.5,
      env: 'DBT_CLOUD_API_TOKEN',
      examples: ['DBT_CLOUD_API_TOKEN=dbtc_${A-Za-z0-9_-}{39}${a-z}{1}'],
      nonExamples: ['dbtc_${A-Za-z0-9}{12}'],
    },
    {
      id: 'dbt-cloud-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['dbtu_'],
      token: /dbtu_[A-Za-z0-9_-]{38,64}/,
      minEntropy: 3.5,
      env: 'DBT_CLOUD_API_TOKEN',
      examples: ['DBT_CLOUD_API_TOKEN=dbtu_${A-Za-z0-9_-}{39}${a-z}{1}'],
      nonExamples: ['dbtu_${A-Za-z0-9}{12}'],
    },
  ],
};
