import type { ProviderDef } from '../src/model/provider.ts';

export const terraform: ProviderDef = {
  name: 'Terraform',
  words: ['terraform', 'hashicorp'],
  revoke: 'https://app.terraform.io/app/settings/tokens',
  source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  rules: [
    {
      id: 'terraform-api-token',
      kind: 'access-token',
      why: {
        en: 'It reads state, with every secret in it, and applies changes to the infrastructure.',
        ja: 'シークレットを含むステートの参照と、インフラへの変更の適用ができます。',
      },
      severity: 'critical',
      confidence: 'high',
      keywords: ['.atlasv1.'],
      token: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/,
      notAfter: 'A-Za-z0-9_=-',
      env: 'TF_TOKEN_app_terraform_io',
      examples: ['${A-Za-z0-9}{14}.atlasv1.${A-Za-z0-9}{67}', 'token = "${A-Za-z0-9}{14}.atlasv1.${A-Za-z0-9_-}{65}"'],
      nonExamples: ['${A-Za-z0-9}{14}.atlasv1.${A-Za-z0-9}{20}', '${A-Za-z0-9}{6}.atlasv2.${A-Za-z0-9}{67}'],
    },
  ],
};
