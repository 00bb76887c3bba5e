import type { ProviderDef } from '../src/model/provider.ts';

export const psexec: ProviderDef = {
  name: 'PsExec',
  words: ['psexec'],
  revoke: 'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
  source: 'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
  rules: [
    {
      id: 'psexec-password',
      kind: 'password',
      severity: 'high',
      confidence: 'medium',
      keywords: ['psexec'],
      token:
        /[Pp][Ss][Ee][Xx][Ee][Cc][^\r\n]{1,160}[ \t]-u[ \t]{1,4}[^ \t\r\n]{1,64}[ \t]{1,4}-p[ \t]{1,4}['"]?(?<secret>[^ \t\r\n'"$%{}<>]{4,64})/,
      notBefore: 'A-Za-z0-9_',
      notAfter: 'A-Za-z0-9_',
      reach: { before: 16, after: 300 },
      env: 'PSEXEC_PASSWORD',
      examples: ['psexec \\\\10.0.0.5 -u admin -p ${A-Za-z0-9}{12} cmd'],
      nonExamples: [
        'psexec \\\\10.0.0.5 -u admin -p %PASSWORD% cmd',
        'psexec \\\\10.0.0.5 -u admin cmd ${A-Za-z0-9}{12}',
      ],
    },
  ],
};
