/*
 * Owns the Japanese sentences of the steps of a runbook, and of the draft of a reply to AWS (as a translation to read).
 */

import type { runbook as english } from '../en/runbook.ts';
import type { Text } from '../text.ts';

export const runbook: Readonly<Record<keyof typeof english, Text>> = {
  'error.incident-bad-id':
    '{id} はインシデントの ID ではありません。leakgate respond が表示する英数字の ID を指定してください。',
  'error.incident-damaged':
    '{path} を解釈できません（{detail}）。ファイルを別の場所に移し、leakgate respond をもう一度実行してください。失われるのは完了の印だけです。済んだ手順に印を付け直してください。',
  'error.incident-newer':
    '{path} は新しい版の leakgate が書いたものです（ファイルの版 {version}）。leakgate を更新するか、ファイルを移して最初から始めてください。',
  'error.incident-unreadable':
    '{path} を読み取れません（{detail}）。インシデント対応の進み具合を記録したファイルです。',
  'error.incident-unknown-step': 'この手順書に {step} という手順はありません。手順の一覧: {steps}',
  'error.incident-write-failed': '{path} に書き込めませんでした（{detail}）。完了の印は保存されていません。',

  'runbook.phase.contain': '被害を止める',
  'runbook.phase.replace': '交換する',
  'runbook.phase.investigate': '何に使われたかを調べる',
  'runbook.phase.clean': '残されたものを取り除く',
  'runbook.phase.secure': 'アカウントを守る',
  'runbook.phase.reply': '返信する',
  'runbook.phase.purge': 'リポジトリをきれいにする',
  'runbook.phase.prevent': '対応を終え、再発を防ぐ',

  'runbook.deadline.title': '期限: {at}',
  'runbook.deadline.why':
    'AWS が期限を設けています（{left}）。まず「被害を止める」の手順を済ませてください。全部終わっていなくても、期限までにケースへ返信します。済んだことと次にすることを伝えるだけで構いません。',
  'runbook.deadline.hours': 'メールの送信から {count} 時間',
  'runbook.deadline.left': '作成時点で残り {count} 時間',
  'runbook.deadline.over': '作成時点ですでに過ぎています。すぐに返信してください',
  'runbook.deadline.unknown': 'メールを参照',
  'runbook.account-blocked.title': 'ケースを作成する（アカウントがブロックされています）',
  'runbook.account-blocked.why':
    '新しく未確認のアカウント、支払いの失敗、不正利用の疑いなどがあると、AWS は起動を止めます。解除できるのは AWS だけです。ルートユーザーでサインインし、AWS からのメール（迷惑メールも）と AWS Health Dashboard を確認して、「アカウントと請求」のケースを作成してください。どのプランでも無料です。',
  'runbook.account-blocked.expected': 'ケース番号が表示され、確認のメールが届きます。',
  'runbook.account-blocked.caution.not-leak':
    'ブロックされたことだけでは、キーが漏れた証拠になりません。漏れた可能性があるときは以下の手順を進め、ケースの返信でも伝えてください。',
  'runbook.account-suspended.title': 'アカウントが停止される前にケースへ返信する',
  'runbook.account-suspended.why':
    'アカウントが停止されると、中で動いているものがすべて止まります。まず「通知を確認し、アカウントの保護を進めています」と一文だけ返信してください。未払いの請求があれば支払い、以下の手順を済ませてから詳しく返信します。',
  'runbook.account-suspended.expected': 'ケースに返信が表示されます。',
  'runbook.abuse-report.title': '報告されたリソースを止め、24 時間以内に返信する',
  'runbook.abuse-report.why':
    'AWS は不正使用の報告に 24 時間以内の返信を求めます。何をしたか、どう再発を防ぐかを伝えます。報告にあるリソース（インスタンス、アドレス、バケット）を探して停止してください。ディスクは証拠なので残します。',
  'runbook.abuse-report.expected': '状態が stopping、続いて stopped になります。',
  'runbook.abuse-report.caution.stop': '終了（terminate）ではなく停止（stop）してください。終了すると痕跡も消えます。',

  'runbook.canary.title': '使わないでください（カナリアトークンのようです）',
  'runbook.canary.why':
    'このキーは、使われたときに警報を出すために {issuer} が用意したアカウントのものです。試すと持ち主に通知されます。失効させるものはありません。',
  'runbook.canary.caution.owner': 'チームの誰も置いた覚えがなければ、消す前に誰が置いたのかを確かめてください。',

  'runbook.find-account.title': 'どのアカウントのキーかを調べる',
  'runbook.find-account.why':
    'キー ID からアカウントがわからないものがあります。別のアカウントの ID からでも、キーが無効でも、AWS に問い合わせできます。',
  'runbook.find-account.expected': '12 桁のアカウント ID が表示されます。自分たちのものか確認してください。',
  'runbook.other-identity.title': '漏れたキーではなく、別の ID で作業する',
  'runbook.other-identity.why':
    'AWS は漏れたキーのユーザーに隔離ポリシーを付けます。そのユーザーは自分のキーを無効にできず、証跡も読めません。攻撃者にも同じ権限があります。IAM Identity Center などの管理者を使ってください。以下のコマンドはすべてプロファイル {profile} を指定しています。',
  'runbook.other-identity.expected': '漏れたユーザーではない Arn と、アカウント {account} が表示されます。',
  'runbook.other-identity.expected-any': '漏れたユーザーではない Arn と、キーのアカウントが表示されます。',
  'runbook.other-identity.caution.no-profile':
    'プロファイルがまだない場合は aws configure sso --profile {profile} で作成するか、管理者として AWS CloudShell を使い、--profile {profile} を省いてください。',
  'runbook.other-identity.caution.environment':
    'このターミナルの AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY に漏れたキーが入っていれば、消してください。',
  'runbook.find-key.title': 'どのキーかを調べる',
  'runbook.find-key.why':
    'キー ID がまだわかりません。認証情報レポートには、全ユーザーのキーと最終利用日が載っています。ID はシークレットの近くや過去のコミットにあることも多いです。',
  'runbook.find-key.expected':
    'ユーザーとキーの一覧が表示されます。キーがわかったら、このターミナルで LEAKED_KEY にその ID を設定してください。以下のコマンドが読み取ります。',
  'runbook.find-user.title': '誰のキーかを調べる',
  'runbook.find-user.why':
    'ほとんどのコマンドに IAM ユーザー名が必要です。名前を LEAKED_USER に入れ、以下のコマンドで使います。同じターミナルで続けてください。',
  'runbook.find-user.expected':
    'ユーザー名が表示されます。None やエラーの場合は、ルートキーか別のアカウントのキーです。',

  'runbook.deactivate-key.title': 'キー {key} を無効にする',
  'runbook.deactivate-key.why':
    '無効にすると、1 分ほどでキーは使えなくなります。削除ではなく無効化してください。元に戻すことができ（--status Active）、最後に何に使われたかも引き続き調べられます。',
  'runbook.deactivate-key.expected': '1 つ目は何も表示しません。2 つ目でキーが Inactive と表示されます。',
  'runbook.deactivate-key.caution.production':
    'このキーを使うものはすぐに動かなくなります。不正利用が見られず、止められない場合は、先に代わりのキーを用意します。ただし数分以内に済ませてください。',
  'runbook.deactivate-key.caution.sessions': 'このキーで開かれたセッションは続いています。次の手順で終わらせます。',
  'runbook.root-key.title': 'ルートキー {key} を無効にする',
  'runbook.root-key.why':
    'ルートユーザーのキーです。何でもでき、ポリシーでは制限できず、隔離ポリシーも効きません。ルートでサインインし、「セキュリティ認証情報」でキーの横の「アクション」から「無効化」を選んでください。',
  'runbook.root-key.expected': 'キーが「非アクティブ」と表示されます。',
  'runbook.root-key.caution.command':
    'update-access-key に --user-name は付けません。署名した本人のキーが対象になります。コマンドには長期のルートキーを持つプロファイル（ROOT）が必要です。ページからなら不要です。',
  'runbook.root-key.caution.never-again':
    'ルートキーを作り直さないでください。プログラムにはロールを渡し、不要になったらこのキーを削除します。',
  'runbook.session-owner.title': '誰のセッションかを調べる',
  'runbook.session-owner.why':
    'キー {key} は一時的なものです。無効にはできず、長くても 36 時間で切れます。どのロールまたはユーザーのものかは証跡でわかり、そのセッションを今すぐ断つことができます。',
  'runbook.session-owner.expected':
    'userIdentity.arn のあるイベントが表示されます。assumed-role/ の後がロール名です。LEAKED_ROLE に設定してください。以下のコマンドが読み取ります。',
  'runbook.deny-user.title': 'ユーザーのすべての操作を拒否する',
  'runbook.deny-user.why':
    'キーが悪用されたため、ほかのキーやパスワード、セッションも他人の手にあるかもしれません。拒否はどの許可よりも優先され、まとめて止められます。',
  'runbook.deny-user.expected': '何も表示されません。数秒でユーザーの操作が拒否されます。',
  'runbook.deny-user.caution.undo':
    'このユーザーで動くものはすべて止まります。元に戻すには、同じユーザーとポリシー名で aws iam delete-user-policy を実行します。',
  'runbook.revoke-user-sessions.title': 'ユーザーのセッションを終わらせる',
  'runbook.revoke-user-sessions.why':
    'GetSessionToken や GetFederationToken で作られたセッションは、キーを無効にしても最長 36 時間使えます。このポリシーは、実行した時刻より前に発行されたセッションをすべて拒否します。',
  'runbook.revoke-user-sessions.expected': '何も表示されません。',
  'runbook.revoke-user-sessions.caution.order':
    'キーを無効にした後で実行してください。後から開かれたセッションには効きません。',
  'runbook.revoke-role-sessions.title': '引き受けられたロールのセッションを終わらせる',
  'runbook.revoke-role-sessions.why':
    'キーを持つ人は、ロールのセッションを開いている（AssumeRole）かもしれません。キーの無効化では終わらず、ユーザーへの拒否も効きません。ロールごとに設定します。ポリシー名は AWS コンソールが使うものと同じです。',
  'runbook.revoke-role-sessions.expected': '何も表示されません。これから開くセッションは使えます。',
  'runbook.revoke-role-sessions.caution.programs':
    'そのロールを使うプログラムもセッションを失います。多くは自動で取り直します。取り直さないものは再起動してください。',
  'runbook.revoke-role-sessions.caution.find':
    '対象のロールはまだわかっていません。キーのイベントから AssumeRole を探し、ROLE にそれぞれの名前を設定して実行し直してください。AWS サービスや IAM Identity Center のロールはこの方法では変更できません。',

  'runbook.role-instead.title': '新しいキーよりもロールを使う',
  'runbook.role-instead.why':
    'ロールには、漏れるような長期の秘密がありません。EC2・ECS・EKS・Lambda には割り当て、CI は OpenID Connect、人は IAM Identity Center、その他のサーバーは IAM Roles Anywhere を使います。ロールで済むなら、代わりのキーは不要です。',
  'runbook.replacement-key.title': '最小限の権限で代わりを用意する',
  'runbook.replacement-key.why':
    '漏れたユーザーではなく、新しいユーザーを使ってください。隔離ポリシーと拒否は元のユーザーに残り、そこに新しいキーを作っても止められます。プログラムに必要な権限だけを与えます。',
  'runbook.replacement-key.expected': '最後のコマンドが、新しいキーとシークレットを一度だけ表示します。',
  'runbook.replacement-key.caution.secret':
    'シークレットは、プログラムのシークレット管理機能に直接入れてください。リポジトリやチャット、チケットには書かないでください。終わったらターミナルの表示を消します。',
  'runbook.replacement-key.caution.no-policy':
    'キーが何に使われていたかがわからないため、ポリシー案はありません。leakgate respond --cloudtrail を使うとログから作れます。最終アクセスを調べるコマンドで、元のユーザーが使った操作も確認できます。',
  'runbook.roll-out.title': '古い値をコードから外し、新しい値を展開する',
  'runbook.roll-out.why':
    'プログラムには環境変数かシークレット管理機能から値を読ませます。leakgate fix がファイル内の値を置き換えます。その後、実行環境に変数を設定してデプロイしてください。',
  'runbook.roll-out.expected': '作業ツリーから何も見つからず、プログラムが動きます。',
  'runbook.rotate-all-keys.title': 'アカウントのすべてのキーを交換する',
  'runbook.rotate-all-keys.why':
    'AWS は漏れたキーだけでなく、ルートキーを含むすべてのキーの交換を求めています。認証情報レポートを一覧として使い、有効なキーごとに後継を用意し、無効にし、問題がなければ削除します。',
  'runbook.rotate-all-keys.expected': 'ユーザーごとに、キー・経過日数・最終利用が 1 行で表示されます。',
  'runbook.rotate-beside.title': '同じファイルにあったものも交換する',
  'runbook.rotate-beside.why':
    'ファイルを読んだ人は、同じファイルのほかの認証情報も手にしています。それぞれ交換してください: {list}',
  'runbook.more': 'ほか {count} 件',

  'runbook.last-used.title': '最後にいつ、何に使われたかを調べる',
  'runbook.last-used.why':
    '不正利用の有無を最も早く知る手がかりです。無効なキーでも、最終利用の日・サービス・リージョンがわかります。使っていないリージョンなら要注意です。',
  'runbook.last-used.expected':
    'LastUsedDate、ServiceName、Region が表示されます。N/A は一度も使われていないことを示します。',
  'runbook.last-used.known': '{at} に {region} の {service} で最後に使われました。',
  'runbook.lookup-events.title': '過去 90 日にキーが行った操作を全リージョンで調べる',
  'runbook.lookup-events.why':
    'CloudTrail は設定なしで 90 日分の管理イベントを保存していますが、リージョンごとに分かれています。IAM などのグローバルサービスは {region} にあります。',
  'runbook.lookup-events.expected':
    'leaked-key-trail にリージョンごとのファイルができます。拒否されたリージョンは名前が表示されます（多くは無効になっているリージョンです）。',
  'runbook.lookup-events.caution.rate': 'この問い合わせは 1 秒に 2 回までです。よく使われるキーでは時間がかかります。',
  'runbook.read-trail.title': 'leakgate にログを読ませる',
  'runbook.read-trail.why':
    'ログファイルから、見知らぬアドレス、キーで作られたキーやセッション、どこで何が作られたかを調べ、代わりのキーのポリシー案も作ります。',
  'runbook.read-trail.expected': '時系列と、片付けるべきものを示した手順書が表示されます。',
  'runbook.data-events.title': 'オブジェクトの読み取りが記録されていたかを確かめる',
  'runbook.data-events.why':
    'S3 オブジェクトや DynamoDB の項目の読み書き、関数の呼び出しは「データイベント」で、標準では記録されません。漏えい前から有効でなければ、ログに GetObject がなくても何の証明にもなりません。ほかの手がかりは、S3 サーバーアクセスログ、CloudFront のログ、GuardDuty の S3 Protection、請求の DataTransfer-Out です。',
  'runbook.data-events.expected':
    'AWS::S3::Object のセレクターがあれば記録されています。なければ、報告には「何が読まれたかは不明」と書いてください。',
  'runbook.athena.title': 'Athena で証跡全体を調べる',
  'runbook.athena.why':
    '90 日より前のことや、複数のキーを調べるときに使います。先にテーブルを作り、クエリを 1 つずつ実行してください。Athena は読み取った量で課金されるため、日付の条件は外さないでください。',
  'runbook.find-exposure.title': 'キーがどこにあるかを調べる',
  'runbook.find-exposure.why':
    'キーがどこで公開されているかはまだわかっていません。リポジトリの完全なクローンで実行してください。どのリポジトリかは通知に書かれていることがあります。',
  'runbook.find-exposure.expected':
    'キーを含むファイル・コミット・ブランチと、同じファイルにあるほかの認証情報が表示されます。',

  'runbook.look-all-regions.title': '全リージョンで見知らぬリソースを探す',
  'runbook.look-all-regions.why':
    '不正利用では、誰も見ていないリージョンでマシンが起動され、時間とともに費用がかさむことが多いです。有効な全リージョンにあるものを一覧にします。身に覚えのあるものと照らし合わせてください。',
  'runbook.look-all-regions.expected': '各行はリージョン名で始まります。説明できない行があれば、次の手順で止めます。',
  'runbook.look-all-regions.caution.regions':
    'すべてのサービスが全リージョンにあるわけではありません。「Could not connect to the endpoint」と出ても問題ではありません。',
  'runbook.look-all-regions.caution.enabled':
    '有効にした覚えのないリージョンが有効になっていませんか。それも不正利用の兆候です。aws account list-regions で確認できます。',
  'runbook.stop-created.title': '見知らぬアドレスから作られたものを止める',
  'runbook.stop-created.why':
    '自分たちのものではないアドレスから、作成・起動の呼び出しが {count} 回ありました（一覧は leakgate-created.txt）。1 つずつ確認してから止めてください。止めれば費用の大半はなくなり、証拠も残ります。',
  'runbook.stop-created.expected': '各組の 1 つ目がリソースを表示し、2 つ目が停止します。',
  'runbook.stop-created.caution.propose':
    'これは提案です。普段と違う場所で作業している同僚かもしれません。確認するまで何も削除しないでください。',
  'runbook.child-credentials.title': 'キーを使って作られた認証情報を止める',
  'runbook.child-credentials.why':
    'このキー、またはそこから作られたものが {count} 件の認証情報を発行しています。漏れたキーがなくても使えます。キーは無効化し、ユーザーとそのパスワードは拒否し、ロールのセッションは終わらせます。',
  'runbook.child-credentials.expected': '何も表示されません。',
  'runbook.child-credentials.caution.yours':
    '自分たちのものが含まれることがあります。ロールを引き受けるデプロイも同じように見えます。実行する前に leakgate-children.txt を確認してください。無効化と拒否にとどめ、削除はしないでください。',
  'runbook.new-principals.title': '漏えい後に作られたユーザー・ロール・キーを探す',
  'runbook.new-principals.why':
    '別の入り口が作られていると、最初のキーを止めても残ります。{since} 以降に作られたものを一覧にし、誰が作ったかを証跡で確認します。漏れたキーが作ったものは無効化または拒否し、残りは担当者に尋ねてください。',
  'runbook.new-principals.expected': '名前と作成日が表示されます。何も出なければ問題ありません。',
  'runbook.new-principals.caution.delete':
    'AWS のメールには「身に覚えのないものを削除する」とありますが、すぐに削除しないでください。サービスや同僚、デプロイのロールまで消え、本番が止まることがあります。先に誰が作ったかを確かめてください（最後のコマンド）。',
  'runbook.new-principals.caution.escalate':
    'このキーは自分を管理者にできる権限を持っていました。ほかに何も見つからなくても、この手順は念入りに行ってください。',

  'runbook.root-password.title': 'ルートとそのメールアカウントのパスワードを変える',
  'runbook.root-password.why':
    'ルートはここまでの対応をすべて覆せます。ルートでサインインしてパスワードを変え、アカウントのメールアドレスと電話番号も確認してください。書き換えられていると、アカウントを乗っ取られます。ルートキーはないのが正しい状態です。',
  'runbook.root-password.expected': 'AccountAccessKeysPresent が 0 です（ルートのキーがありません）。',
  'runbook.root-mfa.title': 'ルートと利用者に MFA を設定する',
  'runbook.root-mfa.why':
    'パスワードが漏れても、それだけでは入れなくなります。見覚えのない MFA デバイスは外し、予備としてもう 1 つ登録してください。',
  'runbook.root-mfa.expected':
    'AccountMFAEnabled が 1 です。2 つ目のコマンドがデバイスを一覧にします。すべて見覚えがありますか。',
  'runbook.security-contact.title': 'セキュリティの連絡先を登録する',
  'runbook.security-contact.why':
    'キーが漏れたとき、AWS はここに連絡します。登録がないと、誰も読んでいないことの多いルートのアドレスに届きます。他人の連絡先になっていないかも確認してください。',
  'runbook.security-contact.expected':
    '連絡先が表示されます。ResourceNotFoundException なら未登録なので、ページで登録してください。',
  'runbook.billing-alarm.title': '費用を確認し、アラームを設定する',
  'runbook.billing-alarm.why':
    'ログに出ない不正利用も、サービスとリージョンごとの費用に表れます。予算を設定しておくと、請求の前にメールが届きます。先にファイルの金額と宛先を書き換えてください。',
  'runbook.billing-alarm.expected':
    '日ごと・リージョンごとの費用が表示されます。使っていないリージョンは 0 のはずです。',
  'runbook.billing-alarm.caution.late':
    '費用の反映は最大で 1 日ほど遅れます。明日もう一度確認してください。問い合わせ 1 回につき 0.01 USD かかります。',
  'runbook.billing-alarm.caution.refund':
    '身に覚えのない費用があれば、ケースで請求の調整を相談してください。AWS は、アカウントが保護された後に判断します。',
  'runbook.quotas.title': '上げられたクォータがないか確認する',
  'runbook.quotas.why':
    '侵入者は、より多くのマシンを起動するために上限の引き上げを申請します。誰も出していない申請は侵入の兆候です。AWS に伝えてください。',
  'runbook.quotas.expected': '自分たちが出した申請だけが表示されます。',
  'runbook.separate-accounts.title': '環境ごとにアカウントを分ける',
  'runbook.separate-accounts.why':
    'アカウント {account} は {environments} で共用されています。この場合、テスト環境のキーは本番のキーでもあります。AWS Organizations で環境ごとにアカウントを分けてください。',

  'runbook.reply-case.title': 'AWS のケースに返信する',
  'runbook.reply-case.why':
    '返信しない限り、AWS は制限を解除しません。下書き leakgate-reply.txt には、完了の印を付けた手順が英語で書かれています（leakgate-reply.ja.txt はその日本語訳です）。手順を進めてから作り直すと、内容も増えます。読んで直し、ケースに送ってください。事実だけを書きます。',
  'runbook.reply-case.expected': 'ケースに返信が表示されます。AWS からの回答は 1 日以内に届くことが多いです。',
  'runbook.reply-case.caution.no-key': 'シークレットは絶対に送らないでください。キー ID の末尾 4 文字で十分です。',
  'runbook.reply-case.caution.case':
    'メールへの返信ではなく、ケース（{case}）に書いてください。メールへの返信は読まれないことがあります。',
  'runbook.reply.subject': 'Re: アカウント {account} で漏えいしたアクセスキーについて',
  'runbook.reply.subject-case': 'Re: ケース {case}: アカウント {account} で漏えいしたアクセスキーについて',
  'runbook.reply.hello': 'AWS サポート ご担当者様',
  'runbook.reply.seen': '末尾が {last} のアクセスキーに関する通知を受け取り、次の対応を行いました。',
  'runbook.reply.seen-no-key': '通知を受け取り、次の対応を行いました。',
  'runbook.reply.working': '通知を受け取り、対応を進めています。対応した内容は追ってお知らせします。',
  'runbook.reply.deactivate-key': 'アクセスキーを無効にしました。',
  'runbook.reply.root-key': 'ルートのアクセスキーを無効にしました。新しいものは作りません。',
  'runbook.reply.deny-user': '対象の IAM ユーザーのすべての操作をポリシーで拒否しました。',
  'runbook.reply.revoke-user-sessions': 'IAM ユーザーの一時的な認証情報を失効させました。',
  'runbook.reply.revoke-role-sessions': '引き受けられたロールのセッションを失効させました。',
  'runbook.reply.replacement-key': 'プログラムには、別のユーザーの、最小限の権限を持つ新しい認証情報を渡しました。',
  'runbook.reply.role-instead': 'プログラムは、キーの代わりにロールを使っています。',
  'runbook.reply.rotate-all-keys': 'アカウントのすべてのアクセスキーを交換しました。',
  'runbook.reply.lookup-events': '全リージョンで、キーの CloudTrail イベントを確認しました。',
  'runbook.reply.athena': '全期間について、キーの CloudTrail ログを確認しました。',
  'runbook.reply.read-trail': 'キーで作られた認証情報も含め、CloudTrail ログを分析しました。',
  'runbook.reply.look-all-regions': '全リージョンのリソースを確認しました。',
  'runbook.reply.stop-created': '自分たちが作成していないリソースを停止しました。',
  'runbook.reply.child-credentials': 'キーを使って作られた認証情報を無効にしました。',
  'runbook.reply.new-principals': '漏えい後に作られた IAM ユーザー・ロール・キーをすべて確認しました。',
  'runbook.reply.root-password': 'ルートユーザーのパスワードを変更しました。',
  'runbook.reply.root-mfa': 'ルートユーザーの MFA を有効にしました。',
  'runbook.reply.billing-alarm': '予算のアラームを設定しました。',
  'runbook.reply.make-private': 'リポジトリを非公開にしました。',
  'runbook.reply.purge-history': '履歴も含め、リポジトリからキーを取り除きました。',
  'runbook.reply.install-hook': '認証情報を含むコミットは、今後ブロックされます。',
  'runbook.reply.delete-key': 'アクセスキーを削除しました。',
  'runbook.reply.rest': '残りの対応も進めています。このケースで続報をお知らせします。',
  'runbook.reply.ask':
    'ほかに必要なことがあればお知らせください。アカウントが保護されたと判断された時点で、制限の解除をお願いします。',
  'runbook.reply.bye': 'よろしくお願いいたします。',

  'runbook.make-private.title': 'きれいになるまでリポジトリを非公開にする',
  'runbook.make-private.why':
    '公開されている間は、誰でも過去のコミットを読めます。すでに非公開なら、この手順は不要です。',
  'runbook.make-private.expected': 'ブラウザのプライベートウィンドウでリポジトリを開けなくなります。',
  'runbook.make-private.caution.forks':
    'GitHub では、公開リポジトリのフォークは公開のまま残り、スターとウォッチは失われます。他人が作ったコピーには手が届きません。失効させることだけが守りになります。',
  'runbook.purge-history.title': '履歴からシークレットを取り除く',
  'runbook.purge-history.why':
    '失効させた後なら急ぎません。ただし、履歴に残っているとスキャナーが警告を出し続け、コピーも広がります。leakgate purge が、何を置き換えるか、どのブランチとタグか、誰に何を伝えるかを計画します。',
  'runbook.purge-history.expected': '計画が表示されます。何も変更せず、プッシュもしません。',
  'runbook.purge-history.caution.everyone':
    '履歴を書き換えると、すべてのクローンに影響します。事前に知らせ、作業の少ない時間に行ってください。',
  'runbook.purge-history.caution.not-instead':
    '失効の代わりにはなりません。すでにコピーされているかもしれないためです。',

  'runbook.delete-key.title': '30 日使われないことを確認してキーを削除する',
  'runbook.delete-key.why':
    '無効にしただけのキーは、また有効にできます。1 つ目のコマンドで 30 日間使われておらず、何も壊れていなければ削除します。ケースを閉じる前に削除するよう AWS に求められたら、その時点で削除してください。ID を控えておけば、証跡で引き続き調べられます。',
  'runbook.delete-key.expected': 'LastUsedDate が 30 日より前なら、2 つ目のコマンドを実行します。何も表示されません。',
  'runbook.delete-key.caution.final': '削除は元に戻せません。',
  'runbook.delete-root-key.title': 'ルートキーを削除する',
  'runbook.delete-root-key.why':
    'ルートにキーは不要です。使うものがなくなったら、「セキュリティ認証情報」のページでキーの横の「アクション」から「削除」を選んでください。',
  'runbook.delete-root-key.expected': 'AccountAccessKeysPresent が 0 になります。',
  'runbook.detach-quarantine.title': 'ケースが閉じてから隔離ポリシーを外す',
  'runbook.detach-quarantine.why':
    'AWS は、それまで外さないよう求めています。侵入者にできることを制限しており、早く外すと AWS に疑われます。元のユーザーがもう不要なら、付けたままにしてください。',
  'runbook.detach-quarantine.expected': '一覧からポリシーがなくなります。',
  'runbook.detach-quarantine.caution.closed': 'ケースが閉じたと AWS が伝えてから実行してください。',
  'runbook.exposed-key-alarm.title': '次は AWS からすぐに知らせが届くようにする',
  'runbook.exposed-key-alarm.why':
    '公開された場所でキーが見つかると、AWS はイベントを発行します。{region} にルールを作ると、普段見ている場所に届けられます。ルールには通知先（SNS、チャット、ページャー）を追加してください。',
  'runbook.exposed-key-alarm.expected': 'ルールの Arn が表示されます。通知先を追加するまでは何も起きません。',
  'runbook.install-hook.title': 'コミットの前に次の漏えいを止める',
  'runbook.install-hook.why':
    'leakgate init が git フックを設定し、leakgate doctor がキーを含むコミットのブロックを確かめます。',
  'runbook.install-hook.expected': 'doctor が、ブロックされると報告します。',
  'runbook.ci-gate.title': 'CI でプルリクエストを検査する',
  'runbook.ci-gate.why':
    'フックは省けますが、CI はすべてのプッシュを見ます。leakgate ci を必須のチェックにしてください。',
  'runbook.ci-gate.expected': '問題がなければ終了コードは 0 です。',
  'runbook.push-protection.title': 'フォージのプッシュ保護を有効にする',
  'runbook.push-protection.why':
    '二重の備えになります。フォージは、知っている形式のシークレットを含むプッシュを拒否します。AWS について GitHub が検出するのは、ID とシークレットが同じファイルにある場合だけです。',
  'runbook.push-protection.expected': '設定が有効になっています。',

  'runbook.revoke.title': '失効させる: {title}',
  'runbook.revoke.why': '{why}下のページで失効させ、その時刻を控えてください。',
  'runbook.revoke.expected': '一覧から消えるか、失効済みと表示されます。',
  'runbook.revoke.caution.programs':
    '使っているものは動かなくなります。2 つ同時に持てるサービスで、不正利用が見られなければ、先に新しいものを用意します。ただし数分以内に済ませてください。',
  'runbook.issue-new.title': '新しいものを発行し、リポジトリの外に置く',
  'runbook.issue-new.why':
    '権限は最小限にし、できれば期限も付けます。プログラムには、環境変数またはシークレット管理機能の {env} から読ませてください。leakgate fix がファイル内の値を置き換えます。',
  'runbook.issue-new.expected': '作業ツリーから何も見つからず、プログラムが動きます。',
  'runbook.audit.title': '何に使われたかを確認する',
  'runbook.audit.why': '{damage}{look}',
  'runbook.audit-generic.why':
    '最初のコミットの日（{since}）以降に、身に覚えのない利用がないか、アカウントのログを確認してください。サインイン、新しいキーやユーザー、エクスポート、費用を見ます。ログがなければ、サポートに問い合わせてください。',
  'runbook.audit-generic.title': '何に使われたかを確認する',
  'runbook.unknown': '不明',
};
