import type { ProviderDef } from '../src/model/provider.ts';

export const gocanvas: ProviderDef = {
  name: 'GoCanvas',
  words: ['gocanvas'],
  revoke: 'https://www.gocanvas.com/',
  source: 'https://www.gocanvas.com/',
  rules: [
    {
      id: 'gocanvas-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{43}=/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'GOCANVAS_API_KEY',
      examples: ['GOCANVAS_API_KEY=${A-Za-z0-9}{43}=', 'const gocanvasApiKey = "${A-Za-z0-9}{43}=";'],
      nonExamples: ['GOCANVAS_API_KEY=${A-Za-z0-9}{40}=', 'GOCANVAS_API_KEY=${A-Za-z0-9}{48}='],
    },
  ],
};
