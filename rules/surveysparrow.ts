import type { ProviderDef } from '../src/model/provider.ts';

export const surveysparrow: ProviderDef = {
  name: 'SurveySparrow',
  words: ['surveysparrow', 'survey_sparrow', 'survey-sparrow'],
  revoke: 'https://app.surveysparrow.com/',
  source: 'https://developers.surveysparrow.com/rest-apis',
  rules: [
    {
      id: 'surveysparrow-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{88}/,
      minEntropy: 3.5,
      env: 'SURVEYSPARROW_TOKEN',
      examples: ['SURVEYSPARROW_TOKEN=${A-Za-z0-9_-}{88}', 'surveysparrow_token: "${A-Za-z0-9_-}{88}"'],
      nonExamples: ['SURVEYSPARROW_TOKEN=${A-Za-z0-9}{95}', 'SURVEYSPARROW_TOKEN=${A-Za-z0-9}{85}'],
    },
  ],
};
