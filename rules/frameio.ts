import type { ProviderDef } from '../src/model/provider.ts';

export const frameio: ProviderDef = {
  name: 'Frame.io',
  words: ['frameio', 'frame_io', 'frame.io'],
  revoke: 'https://developer.frame.io/app/tokens',
  source: 'https://developer.frame.io/',
  rules: [
    {
      id: 'frameio-api-token',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['fio-u-'],
      token: /fio-u-[A-Za-z0-9_=-]{64}/,
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3,
      env: 'FRAMEIO_TOKEN',
      examples: [
        'FRAMEIO_TOKEN=fio-u-${A-Za-z0-9_-}{63}${A-Za-z0-9}{1}',
        'const frameioToken = "fio-u-${A-Za-z0-9_-}{63}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'FRAMEIO_TOKEN=fio-u-${A-Za-z0-9_-}{60}${A-Za-z0-9}{1}',
        'FRAMEIO_TOKEN=fio-u-${A-Za-z0-9_-}{68}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
