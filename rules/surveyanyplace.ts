import type { ProviderDef } from '../src/model/provider.ts';

export const surveyanyplace: ProviderDef = {
  name: 'Survey Anyplace (Pointerpro)',
  words: ['surveyanyplace', 'survey_anyplace', 'survey-anyplace', 'pointerpro'],
  revoke: 'https://pointerpro.com/',
  source: 'https://pointerpro.com/',
  rules: [
    {
      id: 'surveyanyplace-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SURVEYANYPLACE_API_KEY',
      examples: ['SURVEYANYPLACE_API_KEY=${A-Za-z0-9}{32}', 'surveyanyplace_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['SURVEYANYPLACE_API_KEY=${A-Za-z0-9}{39}', 'SURVEYANYPLACE_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
