import type { ProviderDef } from '../src/model/provider.ts';

export const ollama: ProviderDef = {
  name: 'Ollama',
  words: ['ollama'],
  revoke: 'https://ollama.com/settings/keys',
  source: 'https://docs.ollama.com/api/authentication',
  rules: [
    {
      id: 'ollama-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /[0-9a-f]{32}\.[A-Za-z0-9_-]{24}/,
      minEntropy: 3,
      env: 'OLLAMA_API_KEY',
      examples: ['OLLAMA_API_KEY=${0-9a-f}{32}.${A-Za-z0-9_-}{24}'],
      nonExamples: ['OLLAMA_API_KEY=${0-9a-f}{32}.${A-Za-z0-9}{10}', 'ollama_digest = ${0-9a-f}{64}'],
    },
  ],
};
