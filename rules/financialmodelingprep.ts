import type { ProviderDef } from '../src/model/provider.ts';

export const financialmodelingprep: ProviderDef = {
  name: 'Financial Modeling Prep',
  words: ['financialmodelingprep', 'financial_modeling_prep', 'fmp_api', 'fmp_key', 'fmpapi'],
  revoke: 'https://site.financialmodelingprep.com/developer/docs/dashboard',
  source: 'https://site.financialmodelingprep.com/developer/docs',
  rules: [
    {
      id: 'financialmodelingprep-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FMP_API_KEY',
      examples: ['financialmodelingprep_key = "${A-Za-z0-9}{32}"', 'FINANCIALMODELINGPREP_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['financialmodelingprep_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
