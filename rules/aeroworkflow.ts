import type { ProviderDef } from '../src/model/provider.ts';

export const aeroworkflow: ProviderDef = {
  name: 'Aero Workflow',
  words: ['aeroworkflow', 'aero_workflow'],
  revoke: 'https://api.aeroworkflow.com/',
  source: 'https://api.aeroworkflow.com/',
  rules: [
    {
      id: 'aeroworkflow-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[A-Za-z0-9^!?#:*;]{20}/,
      notBefore: 'A-Za-z0-9^!?#*;',
      notAfter: 'A-Za-z0-9_^!?#*;-',
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'AEROWORKFLOW_API_KEY',
      examples: [
        'AEROWORKFLOW_API_KEY=${0-9}{1}${A-Za-z0-9}{15}${^!?#*}{1}${A-Za-z0-9}{3}',
        '{"aeroworkflow_key": "${A-Za-z0-9}{16}${^!?#:*;}{1}${A-Za-z0-9}{3}"}',
      ],
      nonExamples: ['AEROWORKFLOW_API_KEY=${A-Za-z0-9^!?#:*;}{19}'],
    },
  ],
};
