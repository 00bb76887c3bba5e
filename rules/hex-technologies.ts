import type { ProviderDef } from '../src/model/provider.ts';

export const hexTechnologies: ProviderDef = {
  name: 'Hex',
  words: ['hex_token', 'hextoken', 'hex_api'],
  revoke: 'https://app.hex.tech/',
  source: 'https://learn.hex.tech/docs/api-integrations/api/overview',
  rules: [
    {
      id: 'hex-technologies-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['hxtp_', 'hxtw_'],
      token: /hxt[pw]_[A-Za-z0-9]{40,256}/,
      minEntropy: 3.5,
      env: 'HEX_API_TOKEN',
      examples: ['HEX_API_TOKEN=hxtp_${A-Za-z0-9}{64}'],
      nonExamples: ['hxtp_${A-Za-z0-9}{12}'],
    },
  ],
};
