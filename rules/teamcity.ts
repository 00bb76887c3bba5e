import type { ProviderDef } from '../src/model/provider.ts';

export const teamcity: ProviderDef = {
  name: 'TeamCity',
  words: ['teamcity'],
  revoke: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  source: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
  rules: [
    {
      id: 'teamcity-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['eyJ0eXAiOiAiVENWMiJ9.'],
      token: /eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{48}/,
      env: 'TEAMCITY_TOKEN',
      examples: ['eyJ0eXAiOiAiVENWMiJ9.${A-Za-z0-9}{36}.${A-Za-z0-9}{48}'],
      nonExamples: ['eyJ0eXAiOiAiVENWMiJ9.${A-Za-z0-9}{12}.${A-Za-z0-9}{48}'],
    },
  ],
};
