import type { ProviderDef } from '../src/model/provider.ts';

export const linkedin: ProviderDef = {
  name: 'LinkedIn',
  words: ['linkedin', 'linked_in', 'linked-in'],
  revoke: 'https://www.linkedin.com/developers/apps',
  source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  rules: [
    {
      id: 'linkedin-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['WPL_AP'],
      token: /WPL_AP[0-9]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,8}={0,2}/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'LINKEDIN_CLIENT_SECRET',
      examples: [
        'LINKEDIN_CLIENT_SECRET=WPL_AP1.${A-Za-z0-9}{16}.${A-Za-z0-9}{6}==',
        'const linkedinClientSecret = "WPL_AP1.${A-Za-z0-9}{16}.${A-Za-z0-9}{6}==";',
      ],
      nonExamples: [
        'LINKEDIN_CLIENT_SECRET=WPL_AP1.${A-Za-z0-9}{13}.${A-Za-z0-9}{6}==',
        'LINKEDIN_CLIENT_SECRET=WPL_AP1.${A-Za-z0-9}{21}.${A-Za-z0-9}{6}==',
      ],
    },
    {
      id: 'linkedin-legacy-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'low',
      nouns: ['secret', 'token', 'key'],
      value: /[A-Za-z0-9]{16}/,
      minEntropy: 2.8,
      checks: ['not-identifier'],
      env: 'LINKEDIN_CLIENT_SECRET',
      examples: ['LINKEDIN_CLIENT_SECRET=${A-Za-z0-9}{16}', 'const linkedinClientSecret = "${A-Za-z0-9}{16}";'],
      nonExamples: ['LINKEDIN_CLIENT_SECRET=${A-Za-z0-9}{13}', 'LINKEDIN_CLIENT_SECRET=${A-Za-z0-9}{21}'],
    },
    {
      id: 'linkedin-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /AQ[U-X][A-Za-z0-9_-]{250,600}/,
      minEntropy: 3.5,
      env: 'LINKEDIN_ACCESS_TOKEN',
      examples: [
        'LINKEDIN_ACCESS_TOKEN=AQV${A-Za-z0-9_-}{346}${A-Za-z0-9}{1}',
        'const linkedinAccessToken = "AQV${A-Za-z0-9_-}{346}${A-Za-z0-9}{1}";',
      ],
      nonExamples: ['LINKEDIN_ACCESS_TOKEN=AQV${A-Za-z0-9_-}{196}${A-Za-z0-9}{1}'],
    },
  ],
};
