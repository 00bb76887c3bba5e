/*
 * Owns the Japanese sentences of running `leakgate respond`.
 */

import type { respondRun as english } from '../en/respond-run.ts';
import type { Text } from '../text.ts';

export const respondRun: Readonly<Record<keyof typeof english, Text>> = {
  'cli.command.respond':
    'キーが漏れたときに、どこにあるか、何に使われたか、何をどの順で行うかを示します。キー ID、通知、検出のいずれかを指定します。',
  'cli.flag.notice': 'AWS からのメールまたはコンソールのエラー（テキスト、HTML、メールのソース。- は標準入力）',
  'cli.flag.account': 'キーのアカウント（12 桁。キーや通知から分からないとき）',
  'cli.flag.user': 'キーの持ち主の IAM ユーザー',
  'cli.flag.policy': 'そのユーザーのポリシー（JSON のファイル、または AWS 管理ポリシーの名前。複数指定可）',
  'cli.flag.cloudtrail': '読み込む CloudTrail のログ（ファイルまたはフォルダー。複数指定可）',
  'cli.flag.usual-ip': '自分たちのアドレスまたはブロック（CIDR）。ここからの利用は疑わない（複数指定可）',
  'cli.flag.bucket': '証跡のバケット（クエリ用）',
  'cli.flag.region': '使用中のリージョン（クエリと照会用。複数指定可。省略時はすべて）',
  'cli.flag.organization': '証跡の組織（o-…、クエリ用）',
  'cli.flag.since': '第三者がキーを入手できた最初の日（省略時は最初のコミットの日）',
  'cli.flag.live': 'キーについて AWS に問い合わせる（問い合わせ先は事前に表示）',
  'cli.flag.deactivate': '--live と併用: 確認のうえ、--profile の ID でキーを無効化する',
  'cli.flag.secret-stdin': 'シークレットキーを標準入力から読む（どのファイルにもないとき）',
  'cli.flag.profile': '対応する人の AWS プロファイル（漏れたキー以外）',
  'cli.flag.done': '手順を完了にする（手順の ID。複数指定可）',
  'cli.flag.not-done': '手順の完了を取り消す（複数指定可）',
  'respond.mentioned-skipped': 'バケット名を調べるために読めなかったファイルがあります（{n} 件。例: {what}）。',
  'respond.key-found': '通知にキーの記載はありません。このリポジトリで該当しうるキーは次の 1 件です: {keys}。',
  'respond.keys-found':
    '通知にキーの記載はありません。このリポジトリで該当しうるキーは次のとおりです: {keys}。それぞれについて leakgate respond を実行してください。',
  'respond.asks': 'キーについて {endpoints} に問い合わせます。所有者の CloudTrail に記録が残ります。',
  'respond.asks-nobody':
    'AWS には問い合わせません。シークレットキーが分からず、対応する ID もないためです。--profile でプロファイルを指定するか、--secret-stdin でシークレットを渡してください。',
  'respond.deactivate':
    '{key} を今すぐ無効化しますか？このキーを使うプログラムは動かなくなります（あとで有効に戻せます）。',
  'respond.not-kept':
    'ここはリポジトリではないため、検索は行わず、完了の記録も残しません。キーがあったリポジトリの中で実行してください。',
  'respond.trail-interrupted': 'ログを最後まで読まなかったため、内容については何も示しません。',
  'respond.other-keys': '通知にはほかのキーもあります: {keys}。それぞれについて leakgate respond を実行してください。',
  'error.respond-needs-input':
    '対応する対象がありません。キー ID（leakgate respond AKIA…）、通知（--notice FILE、- は標準入力）、検出（--finding ID）のいずれかを指定してください。',
  'error.respond-needs-live': '--deactivate は AWS に変更を求めるため、--live と併用してください。',
  'error.respond-no-key-id':
    'AWS のアクセスキー ID（AKIA… または ASIA…、20 文字）ではありません。シークレットはコマンドラインに書かないでください。ほかの認証情報は --finding ID（leakgate --format json で確認）で指定します。',
  'error.respond-not-understood':
    '通知の内容を判別できませんでした。キー、アカウント、料金、変更について AWS が書く内容が見当たりません。キーが分かる場合は leakgate respond AKIA… を実行してください。',
  'error.respond-one-stdin': '標準入力から読めるのは 1 つだけです。通知やポリシーはファイルに保存してください。',
  'error.respond-one-subject':
    '一度に扱える認証情報は 1 つです。キー ID を 1 つだけ指定するか、--finding だけを指定してください。',
  'error.respond-too-large': '{path} は、通知、ポリシー、キーとしては大きすぎます。',
  'error.respond-unreadable': '{path} を読めません: {detail}',
  'error.respond-which': '対応中のインシデントが複数あります: {ids}。いずれかを leakgate respond に指定してください。',
};
