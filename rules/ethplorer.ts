import type { ProviderDef } from '../src/model/provider.ts';

export const ethplorer: ProviderDef = {
  name: 'Ethplorer',
  words: ['ethplorer'],
  revoke: 'https://ethplorer.io/wallet/#screen=api',
  source: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  rules: [
    {
      id: 'ethplorer-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /EK-[A-Za-z0-9]{5}-[A-Za-z0-9]{7}-[A-Za-z0-9]{5}|[A-Za-z0-9]{22}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ETHPLORER_API_KEY',
      examples: [
        'ETHPLORER_API_KEY=EK-${0-9}{1}${A-Za-z0-9}{4}-${A-Za-z0-9}{7}-${A-Za-z0-9}{5}',
        'ethplorer_key = "${A-Za-z0-9}{22}"',
      ],
      nonExamples: ['ethplorer_key = "${A-Za-z0-9}{26}"'],
    },
  ],
};
