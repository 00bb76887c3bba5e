import type { ProviderDef } from '../src/model/provider.ts';

export const pterodactyl: ProviderDef = {
  name: 'Pterodactyl',
  words: ['pterodactyl'],
  revoke: 'https://pterodactyl.io/',
  source: 'https://pterodactyl.io/community/api.html',
  rules: [
    {
      id: 'pterodactyl-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['ptla_', 'ptlc_'],
      token: /ptl[ac]_[A-Za-z0-9]{43}/,
      minEntropy: 3.5,
      env: 'PTERODACTYL_API_KEY',
      examples: ['PTERODACTYL_API_KEY=ptla_${A-Za-z0-9}{43}', 'Authorization: Bearer ptlc_${A-Za-z0-9}{43}'],
      nonExamples: ['ptla_${A-Za-z0-9}{12}'],
    },
  ],
};
