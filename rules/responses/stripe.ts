/*
 * Owns what to do when a credential of Stripe is out.
 */

import type { ResponseDef } from '../../src/model/response.ts';

const KEYS = 'https://docs.stripe.com/keys';
const PRACTICES = 'https://docs.stripe.com/keys-best-practices';

const AUDIT: ResponseDef['audit'] = {
  page: 'https://dashboard.stripe.com/logs',
  look: {
    en: 'Look at the request logs of the key, at refunds, payouts, new bank accounts and webhook endpoints, and at the security history of the account.',
    ja: 'キーの要求ログ、返金、入金、新しい銀行口座と Webhook エンドポイント、アカウントのセキュリティ履歴を確認してください。',
  },
};

export const stripe: readonly ResponseDef[] = [
  {
    rules: ['stripe-secret-key', 'stripe-restricted-key'],
    damage: {
      en: 'Typically stolen cards are tried out, refunds are sent to other cards, and customer data is exported.',
      ja: '典型的には、盗まれたカードの有効性が試され、別のカードへ返金され、顧客データが持ち出されます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Roll the key, to end now', ja: 'キーをローテーションし、すぐに失効させる' },
        why: {
          en: 'On the page of API keys choose Rotate beside the key and let the old one end now. If payments must go on and no misuse is seen, give it an hour at most. Have the new one ready to paste into your secret store.',
          ja: 'API キーのページでキーの横のローテーションを選び、古いキーを今すぐ失効させます。決済を止められず、不正利用が見られない場合でも、猶予は 1 時間までにしてください。新しいキーはすぐにシークレット管理機能へ入れます。',
        },
        expected: { en: 'The old key is listed as expired.', ja: '古いキーが期限切れと表示されます。' },
        links: [KEYS, PRACTICES],
      },
      {
        id: 'restrict',
        phase: 'replace',
        title: { en: 'Use a restricted key', ja: '制限付きキーを使う' },
        why: {
          en: 'A restricted key with only the rights that the program needs, and bound to your addresses, does less harm next time.',
          ja: 'プログラムに必要な権限だけを持ち、アドレスを限定した制限付きキーなら、次に漏れたときの被害が小さくなります。',
        },
        links: [PRACTICES],
      },
      {
        id: 'endpoints',
        phase: 'clean',
        title: { en: 'Check webhooks and bank accounts', ja: 'Webhook と銀行口座を確認する' },
        why: {
          en: 'A webhook endpoint that somebody added goes on sending your events to them; a bank account gets your payouts.',
          ja: '追加された Webhook エンドポイントにはイベントが送られ続け、追加された銀行口座には入金されます。',
        },
        links: ['https://dashboard.stripe.com/webhooks', 'https://dashboard.stripe.com/settings/payouts'],
      },
    ],
    audit: AUDIT,
    sources: [KEYS, PRACTICES],
  },
  {
    rules: ['stripe-test-key'],
    damage: {
      en: 'It reaches test data alone. It may still show names, prices and how your integration works.',
      ja: '届くのはテストデータだけです。ただし、名称や価格、連携の仕組みが知られることがあります。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: { en: 'Roll the test key', ja: 'テストキーをローテーションする' },
        why: {
          en: 'It is not urgent, but where a test key stands, the live key often stood before: look into the history.',
          ja: '急ぎではありませんが、テストキーがある場所には以前に本番キーがあったことも多いです。履歴を確認してください。',
        },
        commands: ['npx leakgate history'],
        expected: { en: 'No key of live mode in the history.', ja: '履歴に本番モードのキーがありません。' },
        links: [KEYS],
      },
    ],
    audit: AUDIT,
    sources: [KEYS],
  },
  {
    rules: ['stripe-webhook-secret'],
    damage: {
      en: 'Somebody can send your endpoint events that seem to come from Stripe, such as a payment that never was.',
      ja: '実際にはない支払いなど、Stripe を装ったイベントをエンドポイントに送れます。',
    },
    steps: [
      {
        id: 'revoke',
        phase: 'contain',
        title: {
          en: 'Roll the signing secret of the endpoint',
          ja: 'エンドポイントの署名シークレットをローテーションする',
        },
        why: {
          en: 'Open the endpoint, Roll secret. Stripe can sign with both for up to 24 hours; choose to end the old one at once when events were forged.',
          ja: 'エンドポイントを開き、シークレットをローテーションします。最長 24 時間は両方で署名できますが、イベントが偽造されていた場合は古いものをすぐに失効させてください。',
        },
        expected: {
          en: 'Events signed with the old secret are refused by your endpoint.',
          ja: '古いシークレットで署名されたイベントが拒否されます。',
        },
        links: ['https://docs.stripe.com/webhooks', 'https://dashboard.stripe.com/webhooks'],
      },
      {
        id: 'forged',
        phase: 'clean',
        title: { en: 'Look for forged events', ja: '偽造されたイベントを探す' },
        why: {
          en: 'Compare what your endpoint received since the leak with the events in the dashboard: what is only on your side was forged.',
          ja: '漏えい後に受け取ったイベントを、ダッシュボードのイベントと照らし合わせてください。自分の側にしかないものは偽造です。',
        },
        links: ['https://dashboard.stripe.com/events'],
      },
    ],
    audit: AUDIT,
    sources: ['https://docs.stripe.com/webhooks'],
  },
];
