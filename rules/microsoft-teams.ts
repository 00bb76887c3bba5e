import type { ProviderDef } from '../src/model/provider.ts';

export const microsoftTeams: ProviderDef = {
  name: 'Microsoft Teams',
  words: ['teams', 'msteams', 'microsoft_teams', 'microsoft-teams'],
  revoke: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  source: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  rules: [
    {
      id: 'microsoft-teams-webhook',
      kind: 'webhook',
      severity: 'medium',
      confidence: 'high',
      keywords: ['.office.com/webhook', '.office365.com/webhook'],
      token:
        /https:\/\/(?:outlook|[A-Za-z0-9-]{1,63}\.webhook)\.office(?:365)?\.com\/webhook(?:b2)?\/[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}@[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}(?:\/[A-Za-z0-9_-]{1,64})?/,
      reach: { before: 90, after: 300 },
      env: 'TEAMS_WEBHOOK_URL',
      examples: [
        'https://acme.webhook.office.com/webhookb2/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}@${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}/IncomingWebhook/${0-9a-f}{32}/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'https://outlook.office.com/webhook/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}@${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}/IncomingWebhook/${0-9a-f}{32}/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'https://acme.webhook.office.com/webhookb2/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'https://outlook.office.com/webhook/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}@${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}/IncomingWebhook/${0-9a-f}{12}/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
    },
  ],
};
