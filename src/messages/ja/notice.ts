/*
 * Owns the Japanese sentences of what is said of notices of a provider.
 */

import type { notice as english } from '../en/notice.ts';
import type { Text } from '../text.ts';

export const notice: Readonly<Record<keyof typeof english, Text>> = {
  'notice.kind.abuse-report': '不正使用の報告',
  'notice.kind.account-compromised': 'アカウントの不正利用',
  'notice.kind.advice': '一般的な注意喚起',
  'notice.kind.blocked': 'アカウントのブロックまたは未確認',
  'notice.kind.deprecation': '機能の提供終了',
  'notice.kind.exposed-key': 'キーの公開',
  'notice.kind.exposed-key-reminder': '公開されたキーについての再通知',
  'notice.kind.irregular-activity': '通常と異なるアクティビティ',
  'notice.kind.maintenance': 'メンテナンス',
  'notice.kind.policy-change': 'ポリシーの変更',
  'notice.kind.price': '料金と請求',
  'notice.kind.quarantine': '隔離ポリシー',
  'notice.kind.rotate-all-keys': '全キーのローテーション',
  'notice.kind.suspension': 'アカウントの停止',
  'notice.meaning.abuse-report':
    'このアカウントのマシンやストレージの動作について、第三者から報告がありました。AWS は、何を止めたか、再発をどう防ぐかの回答を通常 24 時間以内に求めています。漏洩したキーで第三者が何かを動かしていることがよくあります。',
  'notice.meaning.account-compromised':
    'AWS は、他人がこのアカウントを使っていると見ています。ルートユーザーのパスワードと MFA の変更、他人が作成したものの削除、ケースへの返信を求めています。削除するのは、自分たちの誰も作っていないものだけにしてください。メールの指示どおりに消すと、本番で必要なロールまで消えることがあります。',
  'notice.meaning.advice':
    'すべての利用者に向けた推奨事項です。このアカウントでの漏洩を知らせるものではなく、急ぐ必要はありません。',
  'notice.meaning.blocked':
    'このアカウントでは起動が許可されていません。新しいアカウントであるか、確認が済んでいないか、漏洩のあとで制限されています。コードを変えても解決しません。AWS からのケースを探して指示に従い、サポートにアカウントの確認を依頼してください。AuthFailure だけの場合は、キーの誤りや時計のずれのこともあります。',
  'notice.meaning.deprecation':
    '機能、ランタイム、または古い署名方式が終了します。期日はありますが、漏洩の知らせではありません。',
  'notice.meaning.exposed-key':
    'AWS または第三者が、このキーを誰でも読める場所で見つけました。すでに他人に使われていると考えてください。今すぐ別の ID で無効化し、何に使われたかを調べてから、ケースに返信します。ファイルを消すだけでは足りません。',
  'notice.meaning.exposed-key-reminder':
    '以前に通知されたキーがまだ有効か、ケースに返信がない状態です。キーを無効化して返信してください。それまで制限は続き、制限が残ったままケースが閉じられることもあります。',
  'notice.meaning.irregular-activity':
    '普段と異なる使われ方が見つかりました。自分たちの操作かもしれません。時刻、リージョン、接続元を自分たちの作業と照らし合わせてください。覚えがなければ、キーは漏洩したものとして扱ってください。',
  'notice.meaning.maintenance':
    'AWS がマシンやサービスの作業を行います。再起動を求められることはありますが、キーの交換は不要です。',
  'notice.meaning.policy-change':
    'AWS が管理ポリシーの範囲を狭めるか置き換える、または規約を変更します。漏洩を理由に権限を取り上げられたわけではありません。',
  'notice.meaning.price':
    '料金、請求、無料利用枠についての知らせです。説明のつかない金額があるときだけ、請求をリージョンごとに確認してください。他人による利用は、まずそこに現れます。',
  'notice.meaning.quarantine':
    'キーが公開されていたため、AWS がユーザーに多くの操作を拒否するポリシーを付けました。すべてが止まるわけではなく、そのユーザー自身ではもうキーを無効化できません。別の ID を使ってください。ケースが終わるまで、ポリシーは外さないでください。',
  'notice.meaning.rotate-all-keys':
    'サポートは、漏洩したキーだけでなく、ルートユーザーのキーも含めてアカウントのすべてのアクセスキーの交換を求めています。まずキーとユーザーの一覧を作り、一つずつ交換してください。ルートユーザーのキーは、代わりを作らずに削除します。',
  'notice.meaning.suspension':
    'アカウントは停止されているか、これから停止されます。データが残るのは一定期間だけです。ルートユーザーでケースに返信してください。未払いが理由なら、支払ってください。',
  'notice.certainty.certain': '確実',
  'notice.certainty.likely': 'おそらく',
  'notice.certainty.unsure': '不確か（本文を確認してください）',
  'notice.harmless': 'この通知は無害です。キーの漏洩や、他人によるアカウントの利用を知らせるものではありません。',
  'notice.suspicious':
    'パスワードを狙った偽の通知かもしれません。リンクは開かず、console.aws.amazon.com を自分で入力して、そこでケースを探してください。',
};
