import type { ProviderDef } from '../src/model/provider.ts';

export const assemblyai: ProviderDef = {
  name: 'AssemblyAI',
  words: ['assemblyai', 'assembly_ai', 'assembly-ai'],
  revoke: 'https://www.assemblyai.com/app/api-keys',
  source: 'https://www.assemblyai.com/docs/',
  rules: [
    {
      id: 'assemblyai-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'ASSEMBLYAI_API_KEY',
      examples: ['ASSEMBLYAI_API_KEY=${0-9a-z}{32}', '{"assemblyai_key": "${0-9a-z}{32}"}'],
      nonExamples: ['ASSEMBLYAI_API_KEY=${0-9a-z}{31}', 'ASSEMBLYAI_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
