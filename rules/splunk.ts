import type { ProviderDef } from '../src/model/provider.ts';

export const splunk: ProviderDef = {
  name: 'Splunk',
  words: ['splunk'],
  revoke: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  source: 'https://help.splunk.com/en/splunk-observability-cloud',
  rules: [
    {
      id: 'splunk-observability-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{22}/,
      minEntropy: 3.3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'SPLUNK_ACCESS_TOKEN',
      examples: ['SPLUNK_ACCESS_TOKEN=${A-Za-z0-9}{22}', 'const splunkToken = "${A-Za-z0-9}{22}";'],
      nonExamples: ['splunk_token = ${A-Za-z0-9}{17}', 'other_token = ${A-Za-z0-9}{22}'],
    },
    {
      id: 'splunk-hec-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['token', 'hec', 'auth'],
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'SPLUNK_HEC_TOKEN',
      examples: [
        'SPLUNK_HEC_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const splunkToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'splunk_token = ${0-9a-f}{31}',
        'splunk_token = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
