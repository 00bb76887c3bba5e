import type { ProviderDef } from '../src/model/provider.ts';

export const newsapi: ProviderDef = {
  name: 'News API',
  words: ['newsapi', 'news_api', 'news-api'],
  revoke: 'https://newsapi.org/docs/authentication',
  source: 'https://newsapi.org/docs/authentication',
  rules: [
    {
      id: 'newsapi-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'NEWSAPI_API_KEY',
      examples: ['NEWSAPI_API_KEY=${0-9a-f}{32}', 'const newsapiKey = "${0-9a-f}{32}";'],
      nonExamples: ['NEWSAPI_API_KEY = ${0-9a-f}{29}', 'newsapi_id = ${0-9}{9}'],
    },
  ],
};
