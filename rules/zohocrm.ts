import type { ProviderDef } from '../src/model/provider.ts';

export const zohocrm: ProviderDef = {
  name: 'Zoho CRM',
  words: ['zoho'],
  revoke: 'https://accounts.zoho.com/home#sessions/connectedapps',
  source: 'https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html',
  rules: [
    {
      id: 'zohocrm-access-token',
      kind: 'access-token',
      label: { en: 'access or refresh token', ja: 'アクセスまたはリフレッシュトークン' },
      severity: 'high',
      confidence: 'medium',
      value: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      env: 'ZOHO_REFRESH_TOKEN',
      examples: ['ZOHO_REFRESH_TOKEN=1000.${0-9a-f}{32}.${0-9a-f}{32}'],
      nonExamples: ['ZOHO_CLIENT_ID=1000.${0-9A-Z}{30}'],
    },
  ],
};
