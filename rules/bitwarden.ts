import type { ProviderDef } from '../src/model/provider.ts';

export const bitwarden: ProviderDef = {
  name: 'Bitwarden',
  words: ['bitwarden', 'bws_', 'bw_client'],
  revoke: 'https://bitwarden.com/help/personal-api-key/',
  source: 'https://bitwarden.com/help/personal-api-key/',
  rules: [
    {
      id: 'bitwarden-machine-account-token',
      kind: 'service-token',
      label: { en: 'machine account access token', ja: 'マシンアカウントのアクセストークン' },
      severity: 'critical',
      confidence: 'high',
      value: /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}==/,
      notBefore: 'A-Za-z0-9.',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BWS_ACCESS_TOKEN',
      source: 'https://bitwarden.com/help/access-tokens/',
      examples: [
        'BWS_ACCESS_TOKEN=0.${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}.${0-9A-Za-z}{30}:${0-9A-Za-z+/}{22}==',
        '{"bitwarden_key": "0.${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}.${0-9A-Za-z}{30}:${0-9A-Za-z+/}{22}=="}',
      ],
      nonExamples: [
        'BWS_ACCESS_TOKEN=0.${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}.${0-9A-Za-z}{30}:${0-9A-Za-z+/}{21}==',
      ],
    },
    {
      id: 'bitwarden-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Za-z]{30}/,
      nouns: ['secret'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BW_CLIENTSECRET',
      examples: ['BW_CLIENTSECRET=${0-9A-Za-z}{30}'],
      nonExamples: ['BW_CLIENTSECRET=${0-9A-Za-z}{29}', 'BW_CLIENTSECRET=${0-9A-Za-z}{31}'],
    },
  ],
};
