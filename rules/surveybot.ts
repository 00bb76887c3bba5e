import type { ProviderDef } from '../src/model/provider.ts';

export const surveybot: ProviderDef = {
  name: 'Surveybot',
  words: ['surveybot'],
  revoke: 'https://app.surveybot.io/',
  source: 'https://surveybot.io/',
  rules: [
    {
      id: 'surveybot-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{80}/,
      minEntropy: 3,
      env: 'SURVEYBOT_API_TOKEN',
      examples: ['SURVEYBOT_API_TOKEN=${A-Za-z0-9}{80}', 'surveybot_api_token: "${A-Za-z0-9}{80}"'],
      nonExamples: ['SURVEYBOT_API_TOKEN=${A-Za-z0-9}{87}', 'SURVEYBOT_API_TOKEN=${A-Za-z0-9}{77}'],
    },
  ],
};
