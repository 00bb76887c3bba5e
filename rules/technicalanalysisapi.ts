import type { ProviderDef } from '../src/model/provider.ts';

export const technicalanalysisapi: ProviderDef = {
  name: 'Technical Analysis API',
  words: ['technicalanalysisapi', 'technical_analysis_api', 'technical-analysis-api'],
  revoke: 'https://technical-analysis-api.com/',
  source: 'https://technical-analysis-api.com/',
  rules: [
    {
      id: 'technicalanalysisapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Z0-9]{48}/,
      minEntropy: 3,
      env: 'TECHNICAL_ANALYSIS_API_KEY',
      examples: ['TECHNICAL_ANALYSIS_API_KEY=${A-Z0-9}{48}', 'technical_analysis_api_key: "${A-Z0-9}{48}"'],
      nonExamples: ['TECHNICAL_ANALYSIS_API_KEY=${A-Z0-9}{55}', 'TECHNICAL_ANALYSIS_API_KEY=${A-Z0-9}{45}'],
    },
  ],
};
