import type { ProviderDef } from '../src/model/provider.ts';

export const mercury: ProviderDef = {
  name: 'Mercury',
  words: ['mercury'],
  revoke: 'https://app.mercury.com/settings/tokens',
  source: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  rules: [
    {
      id: 'mercury-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['mercury_production_'],
      token: /mercury_production_[a-z]{2,5}_[A-Za-z0-9]{30,60}_yrucrem/,
      env: 'MERCURY_API_TOKEN',
      examples: ['Authorization: Bearer secret-token:mercury_production_wma_${A-Za-z0-9}{44}_yrucrem'],
      nonExamples: ['mercury_production_wma_${A-Za-z0-9}{44}', 'mercury_production_wma_${A-Za-z0-9}{10}_yrucrem'],
    },
    {
      id: 'mercury-sandbox-token',
      kind: 'access-token',
      label: { en: 'sandbox token', ja: 'サンドボックストークン' },
      severity: 'low',
      confidence: 'high',
      keywords: ['mercury_sandbox_'],
      token: /mercury_sandbox_[a-z]{2,5}_[A-Za-z0-9]{30,60}_yrucrem/,
      env: 'MERCURY_API_TOKEN',
      examples: ['MERCURY_API_TOKEN=mercury_sandbox_wma_${A-Za-z0-9}{44}_yrucrem'],
      nonExamples: ['mercury_sandbox_wma_${A-Za-z0-9}{44}'],
    },
  ],
};
