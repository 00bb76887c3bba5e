/*
 * Owns the Japanese sentences of what is said of asking a provider.
 */

import type { live as english } from '../en/live.ts';
import type { Text } from '../text.ts';

export const live: Readonly<Record<keyof typeof english, Text>> = {
  'live.flag.verify': '検出したキーがまだ使えるかを AWS に問い合わせる。問い合わせ先は事前に表示する',
  'live.flag.partition':
    '問い合わせる AWS パーティション（aws、aws-cn、aws-us-gov）。省略時は aws。複数指定でき、キーがないと答えたときに次へ進む',
  'live.flag.endpoint': 'AWS の代わりに sts、iam、cloudtrail へのリクエストを送る先。複数指定可',
  'live.label': '有効性',
  'live.state.live': '有効',
  'live.state.inactive': '無効',
  'live.state.wrong-secret': 'シークレット不一致',
  'live.state.expired': '期限切れ',
  'live.state.unknown': '不明',
  'live.state.canary': 'カナリア（未確認）',
  'live.says.live': '有効：AWS が {arn} として受け付けます',
  'live.says.inactive': '無効：この ID の有効なキーは AWS にありません',
  'live.says.wrong-secret': 'シークレット不一致：キー ID は有効ですが、シークレットキーが異なります',
  'live.says.expired': '期限切れ：セッションは終了しています',
  'live.says.unknown': 'まだ使えるかどうかわかりません：{detail}',
  'live.says.canary': '確認していません：確認すると、カナリアトークンの所有者に通知されます',
  'live.detail.no-secret': 'シークレットキーが不明です',
  'live.detail.no-key-id': 'キー ID が不明です',
  'live.detail.no-session-token': 'セッショントークンが不明です',
  'live.detail.not-asked': '1 つのキー ID の近くにシークレットキーが多すぎます',
  'live.detail.other-partition': '問い合わせた AWS パーティションがありません',
  'live.detail.unreachable': 'AWS に接続できませんでした。環境変数のプロキシは使われません',
  'live.detail.interrupted': '中断されました',
  'live.detail.redirected': '別のアドレスへ転送されましたが、転送には従いません',
  'live.detail.too-large': '応答が大きすぎます',
  'live.detail.bad-answer': 'AWS の応答ではありません',
  'live.detail.bad-credentials': '認証情報に使えない文字が含まれています',
  'live.detail.clock': 'このマシンの時計がずれています',
  'live.detail.too-many': '読み取れる件数を超えています',
  'live.detail.unknown-user': '誰のキーかわかりません',
  'live.detail.no-such-key': 'そのユーザーにこのキーはありません',
  'live.detail.other-account': '対応に使う認証情報は、キーとは別のアカウントのものです',
  'live.asks':
    '{endpoints} に {n} 個のキーについて問い合わせます。呼び出しはすべて所有者の CloudTrail に記録されます。',
  'live.asks-nothing': '問い合わせできるキーを含む検出結果はありません。',
  'live.others': '{n} 件の検出結果は、問い合わせに対応していない種類のものです。',

  'error.live-bad-endpoint':
    '{service}：--endpoint は「サービス=URL」の形で、サービスには sts、iam、cloudtrail を指定します。URL は https:// で始まり（http:// はこのマシンに限ります）、ユーザー名、クエリ、フラグメントを含められません。',
  'error.live-bad-profile': '{profile} は AWS プロファイルの名前として使えません。',
  'error.live-bad-region': '{region} は AWS リージョンの名前ではありません。',
  'error.live-no-profile':
    'プロファイル {profile} の認証情報がありません。認証情報ファイルになく、`aws configure export-credentials` でも得られません。SSO の場合は先にログインしてください。',
  'error.live-no-responder':
    '問い合わせに使う認証情報がありません。--profile でプロファイルを指定するか、AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を設定してください。漏えいしたものとは別のユーザーやロールが必要です。',
  'error.live-of-shard':
    '分割したスキャンでは有効性を確認できません。--verify は、--shard や、シークレットを含まない blob 形式とは併用できません。',
  'error.live-responder-is-leaked':
    '対応に使う認証情報が、漏えいしたキー {key} そのものです。隔離されたユーザーは自分のキーを無効化できません。管理者など、別のユーザーやロールを使ってください。',
  'error.live-responder-is-user':
    '対応に使う認証情報は、キーが漏えいした {user} のものです。隔離されたユーザーは自分のキーを無効化できません。管理者など、別のユーザーやロールを使ってください。',
};
