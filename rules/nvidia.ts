import type { ProviderDef } from '../src/model/provider.ts';

export const nvidia: ProviderDef = {
  name: 'NVIDIA',
  words: ['nvidia', 'nvapi', 'ngc'],
  revoke: 'https://org.ngc.nvidia.com/setup/api-keys',
  source: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
  rules: [
    {
      id: 'nvidia-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['nvapi-'],
      token: /nvapi-[A-Za-z0-9_-]{64}/,
      minEntropy: 3,
      env: 'NVIDIA_API_KEY',
      examples: ['NVIDIA_API_KEY=nvapi-${A-Za-z0-9_-}{64}'],
      nonExamples: ['nvapi-${A-Za-z0-9_-}{40}', 'nvkey-${A-Za-z0-9_-}{64}'],
    },
    {
      id: 'nvidia-ngc-legacy-key',
      kind: 'api-key',
      label: { en: 'legacy NGC key', ja: '旧 NGC キー' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{84}/,
      words: ['nvidia', 'nvcr', 'ngc'],
      minEntropy: 3.5,
      checks: ['mixed-classes'],
      env: 'NGC_API_KEY',
      examples: ['NGC_API_KEY=${0-9}{1}${A-Za-z0-9}{83}'],
      nonExamples: ['NGC_API_KEY=${A-Za-z0-9}{60}'],
    },
  ],
};
