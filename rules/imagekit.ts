import type { ProviderDef } from '../src/model/provider.ts';

export const imagekit: ProviderDef = {
  name: 'ImageKit',
  words: ['imagekit'],
  revoke: 'https://imagekit.io/dashboard/developer/api-keys',
  source: 'https://imagekit.io/docs/api-keys',
  rules: [
    {
      id: 'imagekit-private-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /private_[A-Za-z0-9+/]{26,28}={0,2}|cHJpdmF0ZV9[A-Za-z0-9+/=]{24}[A-Za-z0-9=]/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'IMAGEKIT_PRIVATE_KEY',
      examples: [
        'IMAGEKIT_PRIVATE_KEY=private_${A-Za-z0-9}{27}=',
        'const imagekitPrivateKey = "private_${A-Za-z0-9}{27}=";',
      ],
      nonExamples: ['IMAGEKIT_PRIVATE_KEY=private_${A-Za-z0-9}{17}='],
    },
  ],
};
