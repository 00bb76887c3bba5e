import type { ProviderDef } from '../src/model/provider.ts';

export const nftport: ProviderDef = {
  name: 'NFTPort',
  words: ['nftport', 'nft_port'],
  revoke: 'https://docs.nftport.xyz/',
  source: 'https://docs.nftport.xyz/',
  rules: [
    {
      id: 'nftport-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'NFTPORT_API_KEY',
      examples: [
        'NFTPORT_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'const nftportKey = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}";',
      ],
      nonExamples: ['NFTPORT_API_KEY = ${0-9a-f}{33}', 'nftport_id = ${0-9}{9}'],
    },
  ],
};
