import type { ProviderDef } from '../src/model/provider.ts';

export const woocommerce: ProviderDef = {
  name: 'WooCommerce',
  words: ['woocommerce', 'woo_', 'wc_', 'consumer_secret', 'consumersecret', 'consumer-secret'],
  revoke: 'https://woocommerce.com/document/woocommerce-rest-api/',
  source: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  rules: [
    {
      id: 'woocommerce-consumer-secret',
      kind: 'client-secret',
      label: { en: 'consumer secret', ja: 'コンシューマーシークレット' },
      severity: 'high',
      confidence: 'medium',
      value: /cs_[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'WOOCOMMERCE_CONSUMER_SECRET',
      examples: ['WOOCOMMERCE_CONSUMER_SECRET=cs_${0-9a-f}{40}'],
      nonExamples: ['WOOCOMMERCE_CONSUMER_KEY=ck_${0-9a-f}{40}', 'WOOCOMMERCE_CONSUMER_SECRET=cs_${0-9a-f}{20}'],
    },
  ],
};
