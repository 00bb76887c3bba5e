/*
 * Owns what to do when a credential of GitHub is out.
 */

import type { Localized } from '../../src/model/localized.ts';
import type { ResponseDef } from '../../src/model/response.ts';
import { READ_TOKEN, TYPED_TOKEN } from './typed-token.ts';

const DAMAGE: Localized = {
  en: 'Typically private repositories are cloned and searched for more secrets, workflows are changed to print those of CI, and deploy keys or webhooks are added as a way back in.',
  ja: '典型的には、非公開リポジトリがクローンされて別の秘密が探され、CI の秘密を出力するようワークフローが書き換えられ、再侵入のためのデプロイキーや Webhook が追加されます。',
};
const AUDIT: ResponseDef['audit'] = {
  page: 'https://github.com/settings/security-log',
  look: {
    en: 'Look through your security log, and the audit log of each organisation, from the day of the leak on: clones, new keys, tokens, webhooks, changed workflows. GitHub Enterprise can search for one token by its SHA-256.',
    ja: '漏えいの日以降について、自分のセキュリティログと各組織の監査ログを確認してください。クローン、新しい鍵・トークン・Webhook、ワークフローの変更を見ます。GitHub Enterprise ではトークンの SHA-256 で検索できます。',
  },
};
const REVOKE_API = 'https://docs.github.com/en/rest/credentials/revoke';
const AUDIT_DOCS =
  'https://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/identifying-audit-log-events-performed-by-an-access-token';

/** What a token may have left behind. */
const LEFT_BEHIND = {
  id: 'left-behind',
  phase: 'clean',
  title: { en: 'Look for keys and webhooks that were added', ja: '追加された鍵と Webhook を探す' },
  why: {
    en: 'A key or webhook that somebody added goes on working after the token is revoked. Check your own keys, and those of every repository that the token could reach.',
    ja: '追加された鍵や Webhook は、トークンを失効させた後も使えます。自分の鍵と、トークンで操作できたすべてのリポジトリを確認してください。',
  },
  commands: [
    'gh api user/keys',
    'gh api "repos/${REPOSITORY:?}/keys"',
    'gh api "repos/${REPOSITORY:?}/hooks"',
    'gh secret list --repo "${REPOSITORY:?}"',
  ],
  expected: {
    en: 'Only keys and webhooks that you know. Set REPOSITORY to owner/name first.',
    ja: '見覚えのある鍵と Webhook だけが表示されます。先に REPOSITORY に owner/name を設定してください。',
  },
} as const;

export const github: readonly ResponseDef[] = [
  {
    rules: [
      'github-personal-token',
      'github-fine-grained-token',
      'github-oauth-token',
      'github-app-user-token',
      'github-refresh-token',
    ],
    damage: DAMAGE,
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the token', ja: 'トークンを失効させる' },
        why: {
          en: 'Whoever has it acts as its user. Delete it on the page, or hand it to the revocation API of GitHub, which needs no sign-in: that works for a token whose owner cannot be reached, too.',
          ja: '持っている人は、そのユーザーとして操作できます。ページで削除するか、GitHub の失効 API に渡してください。サインインは不要で、持ち主に連絡できない場合にも使えます。',
        },
        commands: [
          `${READ_TOKEN} printf '{"credentials":["%s"]}' "$TOKEN" | curl --silent --show-error --request POST --header 'Accept: application/vnd.github+json' --data @- --write-out '%{http_code}\\n' https://api.github.com/credentials/revoke`,
        ],
        expected: {
          en: '202: GitHub has taken it. Its owner gets a mail.',
          ja: '202 なら受理されています。持ち主にメールが届きます。',
        },
        links: [REVOKE_API],
        cautions: [
          TYPED_TOKEN,
          {
            en: 'It cannot be taken back, and what uses the token stops. GitHub Enterprise Server has the same API at its own address.',
            ja: '元には戻せず、トークンを使うものは動かなくなります。GitHub Enterprise Server では、自社のアドレスに同じ API があります。',
          },
        ],
      },
      {
        id: 'replace-token',
        phase: 'replace',
        title: { en: 'Replace it by something narrower', ja: 'より権限の小さいものに置き換える' },
        why: {
          en: 'In workflows GITHUB_TOKEN is often enough. Otherwise use a GitHub App, or a fine-grained token for single repositories with an end date. Store it as an Actions secret or in the environment.',
          ja: 'ワークフローでは GITHUB_TOKEN で足りることが多いです。足りなければ GitHub App か、リポジトリと期限を限った fine-grained トークンを使い、Actions のシークレットか環境変数に置いてください。',
        },
        commands: ['gh secret set "${NAME:?}" --repo "${REPOSITORY:?}"'],
        expected: { en: 'gh asks for the value, and stores it.', ja: '値の入力を求められ、保存されます。' },
        links: ['https://github.com/settings/personal-access-tokens/new'],
      },
      LEFT_BEHIND,
    ],
    audit: AUDIT,
    sources: [REVOKE_API, AUDIT_DOCS],
  },
  {
    rules: ['github-app-installation-token', 'github-app-installation-jwt'],
    damage: DAMAGE,
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Revoke the installation token', ja: 'インストールトークンを失効させる' },
        why: {
          en: 'It ends by itself after an hour. Until then it can revoke itself; suspending the installation stops all of its tokens.',
          ja: '1 時間で自動的に切れます。それまではトークン自身で失効させるか、インストールを一時停止すればすべてのトークンが止まります。',
        },
        commands: [
          `${READ_TOKEN} printf 'header = "Authorization: Bearer %s"\\n' "$TOKEN" | curl --config - --silent --show-error --request DELETE --write-out '%{http_code}\\n' https://api.github.com/installation/token`,
        ],
        expected: {
          en: '204: it is revoked. 401: it had ended.',
          ja: '204 なら失効しました。401 ならすでに切れています。',
        },
        cautions: [TYPED_TOKEN],
      },
      {
        id: 'app-key',
        phase: 'replace',
        title: { en: 'Find out where it came from', ja: '発行元を確かめる' },
        why: {
          en: 'The token was made with the private key of the app, or handed to a workflow. If the private key stood near, make a new one and delete the old one on the page of the app.',
          ja: 'トークンは、アプリの秘密鍵で作られたか、ワークフローに渡されたものです。秘密鍵が近くにあった場合は、アプリのページで新しい鍵を作り、古い鍵を削除してください。',
        },
        links: ['https://github.com/settings/apps'],
      },
      LEFT_BEHIND,
    ],
    audit: AUDIT,
    sources: ['https://docs.github.com/en/rest/apps/installations', AUDIT_DOCS],
  },
  {
    rules: ['github-legacy-secret'],
    damage: {
      en: 'As a client secret it lets somebody pose as your app and exchange codes for tokens of its users; as an old token it acts as its user.',
      ja: 'クライアントシークレットであれば、アプリになりすましてユーザーのトークンを取得できます。旧トークンであれば、そのユーザーとして操作できます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Find out what it is, and revoke it', ja: '種類を確かめて失効させる' },
        why: {
          en: 'Forty hex digits are a client secret of an OAuth app, or a token of the time before 2021. For an app: generate a new client secret, roll it out, delete the old one. For a token: delete it under personal access tokens.',
          ja: '16 進数 40 桁は、OAuth アプリのクライアントシークレットか 2021 年以前のトークンです。アプリなら、新しいクライアントシークレットを生成して展開し、古いものを削除します。トークンなら、個人用アクセストークンの一覧から削除してください。',
        },
        expected: { en: 'It is no longer listed.', ja: '一覧から消えます。' },
        links: ['https://github.com/settings/tokens'],
      },
      LEFT_BEHIND,
    ],
    audit: AUDIT,
    sources: [
      'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-authorization-request-errors',
      AUDIT_DOCS,
    ],
  },
];
