import type { ProviderDef } from '../src/model/provider.ts';

export const tableau: ProviderDef = {
  name: 'Tableau',
  words: ['tableau'],
  revoke: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  source: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  rules: [
    {
      id: 'tableau-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['tableau'],
      token: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/,
      notBefore: 'A-Za-z0-9+/',
      reach: { before: 300, after: 300 },
      env: 'TABLEAU_PAT_SECRET',
      examples: [
        'server=prod.online.tableau.com\nsecret=${A-Za-z0-9+/}{22}==:${A-Za-z0-9}{32}',
        'pat my-token\n${A-Za-z0-9+/}{22}==:${A-Za-z0-9}{32}\nurl=prod.online.tableau.com',
      ],
      nonExamples: ['TABLEAU_PAT_SECRET=${A-Za-z0-9}{22}:${A-Za-z0-9}{32}'],
    },
  ],
};
