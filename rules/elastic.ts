import type { ProviderDef } from '../src/model/provider.ts';

export const elastic: ProviderDef = {
  name: 'Elastic',
  words: ['elastic', 'kibana'],
  revoke: 'https://cloud.elastic.co/account/keys',
  source: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  rules: [
    {
      id: 'elastic-cloud-api-key',
      kind: 'api-key',
      label: { en: 'Cloud API key', ja: 'Cloud API キー' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['essu_'],
      token: /essu_[A-Za-z0-9+/_-]{60,120}={0,2}/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 4,
      env: 'EC_API_KEY',
      examples: ['essu_${A-Za-z0-9_-}{80}', 'EC_API_KEY=essu_${A-Za-z0-9+/}{86}=='],
      nonExamples: ['essu_${A-Za-z0-9}{20}'],
    },
    {
      id: 'elastic-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{58}==/,
      nouns: ['key', 'authorization', 'token'],
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=',
      minEntropy: 4,
      proof: 'base64-user-password',
      env: 'ELASTICSEARCH_API_KEY',
      examples: ['elasticsearch_api_key = "${A-Za-z0-9+/}{26}Q6${A-Za-z0-9+/}{30}=="'],
      nonExamples: ['elasticsearch_api_key = "${A-Za-z0-9+/}{40}=="'],
    },
  ],
};
