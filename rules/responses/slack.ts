/*
 * Owns what to do when a credential of Slack is out.
 */

import type { Localized } from '../../src/model/localized.ts';
import type { ResponseDef } from '../../src/model/response.ts';
import { READ_TOKEN, TYPED_TOKEN } from './typed-token.ts';

const DAMAGE: Localized = {
  en: 'Typically messages and files are read and searched for passwords, and colleagues get messages that seem to come from you.',
  ja: '典型的には、メッセージやファイルが読まれてパスワードが探され、あなたを装ったメッセージが同僚に送られます。',
};
const AUDIT: ResponseDef['audit'] = {
  page: 'https://slack.com/help/articles/360002084807-View-Access-Logs-for-your-workspace',
  look: {
    en: 'Look at the access logs of the workspace for addresses that are not yours, at the activity of the app, and, in Enterprise, at the audit log.',
    ja: 'ワークスペースのアクセスログに見知らぬアドレスがないか、アプリの動作と、Enterprise では監査ログも確認してください。',
  },
};
const AUTH_REVOKE = 'https://docs.slack.dev/reference/methods/auth.revoke';

export const slack: readonly ResponseDef[] = [
  {
    rules: [
      'slack-bot-token',
      'slack-user-token',
      'slack-legacy-token',
      'slack-legacy-workspace-token',
      'slack-export-token',
      'slack-session-token',
      'slack-session-cookie',
    ],
    damage: DAMAGE,
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the token', ja: 'トークンを失効させる' },
        why: {
          en: 'A token may revoke itself. For a session (xoxc, xoxd) sign out of all other sessions in the account settings, and change the password.',
          ja: 'トークンは自分自身を失効させられます。セッション（xoxc、xoxd）の場合は、アカウント設定でほかのすべてのセッションからサインアウトし、パスワードを変えてください。',
        },
        commands: [
          `${READ_TOKEN} printf 'header = "Authorization: Bearer %s"\\n' "$TOKEN" | curl --config - --silent --show-error --request POST https://slack.com/api/auth.revoke`,
        ],
        expected: {
          en: '"ok":true and "revoked":true; "token_revoked" or "invalid_auth" when it was dead already.',
          ja: '"ok":true と "revoked":true が返ります。"token_revoked" や "invalid_auth" なら、すでに無効です。',
        },
        links: [AUTH_REVOKE],
        cautions: [
          TYPED_TOKEN,
          {
            en: 'Revoking a bot token takes the bot out of its channels: invite it again afterwards.',
            ja: 'ボットトークンを失効させると、ボットはチャンネルから外れます。後で招待し直してください。',
          },
        ],
      },
      {
        id: 'reinstall',
        phase: 'replace',
        title: { en: 'Install the app again, with fewer scopes', ja: 'スコープを減らしてアプリを入れ直す' },
        why: {
          en: 'Under OAuth & Permissions remove scopes that the app does not need, then reinstall: Slack hands out a new token. Restrict it to your addresses there, if they are fixed.',
          ja: '「OAuth & Permissions」で不要なスコープを外して再インストールすると、新しいトークンが発行されます。アドレスが固定なら、同じ画面で利用元を制限してください。',
        },
        links: ['https://api.slack.com/apps'],
      },
    ],
    audit: AUDIT,
    sources: [AUTH_REVOKE, 'https://docs.slack.dev/security'],
  },
  {
    rules: ['slack-app-token', 'slack-config-access-token', 'slack-config-refresh-token'],
    damage: {
      en: 'An app-level token receives the events of your app; configuration tokens change the apps themselves, their scopes and addresses.',
      ja: 'アプリレベルトークンはアプリのイベントを受け取れます。設定トークンは、スコープやアドレスなどアプリ自体を変更できます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke it on the page of your apps', ja: 'アプリのページで失効させる' },
        why: {
          en: 'App-level token: open the app, Basic Information, App-Level Tokens, choose it, Revoke. Configuration tokens: at the foot of the list of your apps. They end after 12 hours, but the refresh token makes new ones.',
          ja: 'アプリレベルトークンは、アプリの「Basic Information > App-Level Tokens」で選んで失効させます。設定トークンはアプリ一覧の下にあります。12 時間で切れますが、リフレッシュトークンがあれば再発行されます。',
        },
        expected: { en: 'It is no longer listed.', ja: '一覧から消えます。' },
      },
      {
        id: 'check-apps',
        phase: 'clean',
        title: { en: 'Check your apps', ja: 'アプリの設定を確認する' },
        why: {
          en: 'Compare scopes, redirect URLs and request URLs of each app with what you set.',
          ja: '各アプリのスコープ、リダイレクト URL、リクエスト URL が設定したとおりか確認してください。',
        },
        links: ['https://api.slack.com/apps'],
      },
    ],
    audit: AUDIT,
    sources: [
      'https://docs.gitlab.com/user/application_security/dast/browser/checks/798.172/',
      'https://docs.slack.dev/authentication/tokens',
    ],
  },
  {
    rules: ['slack-webhook-url'],
    damage: {
      en: 'Anyone can post into the channel: false alarms, and links that colleagues trust.',
      ja: '誰でもチャンネルに投稿できます。偽の警報や、同僚が信じてしまうリンクが送られます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Delete the webhook', ja: 'Webhook を削除する' },
        why: {
          en: 'The address itself is the secret. Open the app, Incoming Webhooks, and remove this one; then add a new one and put its address into the environment.',
          ja: 'アドレス自体が秘密です。アプリの「Incoming Webhooks」で削除し、新しいものを追加して、アドレスを環境変数に置いてください。',
        },
        expected: {
          en: 'A post to the old address is answered no_service or 404.',
          ja: '古いアドレスへの投稿には no_service または 404 が返ります。',
        },
        links: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
      },
    ],
    audit: AUDIT,
    sources: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'],
  },
  {
    rules: ['slack-signing-secret', 'slack-client-secret'],
    damage: {
      en: 'With the signing secret somebody can send your app requests that seem to come from Slack; with the client secret pose as your app when users install it.',
      ja: '署名シークレットでは、Slack を装った要求をアプリに送れます。クライアントシークレットでは、ユーザーのインストール時にアプリになりすませます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Regenerate it', ja: '再生成する' },
        why: {
          en: 'Open the app, Basic Information, App Credentials, Regenerate. Roll the new value out at once: requests signed with the new one fail where the old one is checked.',
          ja: 'アプリの「Basic Information > App Credentials」で再生成し、すぐに新しい値を展開してください。古い値で検証している所では、新しい署名の要求が失敗します。',
        },
        expected: { en: 'Requests with the old value are refused.', ja: '古い値による要求は拒否されます。' },
        links: ['https://docs.slack.dev/authentication/verifying-requests-from-slack'],
      },
    ],
    audit: AUDIT,
    sources: ['https://docs.slack.dev/authentication/verifying-requests-from-slack'],
  },
];
