import type { ProviderDef } from '../src/model/provider.ts';

export const ngrok: ProviderDef = {
  name: 'ngrok',
  words: ['ngrok'],
  revoke: 'https://dashboard.ngrok.com/authtokens',
  source: 'https://ngrok.com/docs/api/',
  rules: [
    {
      id: 'ngrok-token',
      kind: 'access-token',
      label: { en: 'authtoken or API key', ja: 'authtoken または API キー' },
      severity: 'high',
      confidence: 'high',
      value: /[1-4][A-Za-z0-9]{26}_[A-Za-z0-9]{21}/,
      minEntropy: 3,
      env: 'NGROK_AUTHTOKEN',
      examples: [
        'NGROK_AUTHTOKEN=2${A-Za-z0-9}{26}_${A-Za-z0-9}{21}',
        'ngrok config add-authtoken 2${A-Za-z0-9}{26}_${A-Za-z0-9}{21}',
      ],
      nonExamples: ['NGROK_AUTHTOKEN=${A-Za-z0-9}{20}', 'ngrok_endpoint = ep_2${A-Za-z0-9}{26}'],
    },
  ],
};
