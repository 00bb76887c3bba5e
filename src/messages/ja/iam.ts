/*
 * Owns the Japanese sentences of what policies allow.
 */

import type { iam as english } from '../en/iam.ts';
import type { Text } from '../text.ts';

export const iam: Readonly<Record<keyof typeof english, Text>> = {
  'error.iam-bad-policy':
    '{policy} を AWS IAM のポリシーとして解釈できませんでした（{detail}）。コンソールまたは aws iam get-user-policy が表示する JSON を貼り付けてください。',
  'error.query-bad-value': '{name} に {value} は指定できません。',
  'iam.conditional': '次の条件を満たす場合のみ: {conditions}',
  'iam.limited': '対象: {resources} のみ',
  'iam.power.iam-admin':
    '自分自身に任意の権限を付与できます。ポリシーをアタッチしたり書き換えたりして、アカウントの管理者になれます。',
  'iam.power.iam-keys':
    '他のユーザーのアクセスキーやコンソールのパスワードを作成できます。このキーを無効にしても、それらは使え続けます。',
  'iam.power.iam-pass-role': 'より強い権限を持つロールでプログラムを起動し、そのロールの権限をすべて使えます。',
  'iam.power.iam-users': 'ユーザー、ロール、ID プロバイダーを作成できます。再侵入の入口になります。',
  'iam.power.iam-lock-out': 'ユーザー、パスワード、キーを削除し、MFA を無効にして、正規の利用者を締め出せます。',
  'iam.power.iam-read': 'ユーザー、ロール、ポリシーの一覧を取得できます。次の攻撃の下調べになります。',
  'iam.power.sts-assume':
    '他のロールに切り替えられます。このアカウントを信頼する別アカウントのロールも含みます。そのセッションは、キーを無効にしてから最大 12 時間は有効なままです。',
  'iam.power.sts-sessions': '最長 36 時間有効な一時的な認証情報を作成できます。',
  'iam.power.sso-admin': 'IAM Identity Center を通じて、アカウントへのアクセス権を他者に付与できます。',
  'iam.power.organizations': '組織を変更できます。アカウントの作成や離脱、組織のポリシーの解除ができます。',
  'iam.power.s3-objects':
    'S3 のファイルを読み取れます。アップロードされたファイル、バックアップ、エクスポートも含みます。',
  'iam.power.s3-write': 'S3 のファイルを上書きし、このアカウントの費用で別のファイルを保存できます。',
  'iam.power.s3-delete': 'S3 のファイルやバケット全体を削除したり、期限切れで消えるように設定したりできます。',
  'iam.power.s3-policy': 'バケットを誰でも見られるように公開したり、別のアカウントに複製したりできます。',
  'iam.power.s3-list': 'バケットと、その中のファイル名の一覧を取得できます。',
  'iam.power.secrets-read': 'Secrets Manager のパスワードやキーを読み取れます。それらも交換してください。',
  'iam.power.secrets-change': 'Secrets Manager の内容を変更、削除できます。',
  'iam.power.ssm-read': 'Parameter Store のパラメータを読み取れます。パスワードが入っていることがよくあります。',
  'iam.power.kms-decrypt': 'KMS のキーで暗号化されたデータを復号できます。',
  'iam.power.kms-destroy': 'KMS のキーを削除または無効化できます。暗号化されたデータは、誰にも読めなくなります。',
  'iam.power.dynamodb-data': 'DynamoDB のテーブルを読み取れます。',
  'iam.power.dynamodb-delete': 'DynamoDB の項目、テーブル、バックアップを変更、削除できます。',
  'iam.power.rds-data':
    'RDS のデータベースの中身を入手できます。スナップショットを別アカウントに共有したり、マスターパスワードを変更したりできます。',
  'iam.power.rds-delete': 'RDS のデータベースとスナップショットを削除できます。',
  'iam.power.redshift-data': 'Redshift のデータを読み取り、変更できます。',
  'iam.power.athena-query': 'Athena を使って S3 のデータに問い合わせできます。',
  'iam.power.backup-delete': 'AWS Backup のバックアップを削除できます。',
  'iam.power.sqs-messages': 'キューのメッセージを受信、送信、削除できます。',
  'iam.power.cognito-users': 'アプリケーションのユーザー一覧を取得し、パスワードを変更できます。',
  'iam.power.ec2-launch':
    'クォータの上限までサーバーを起動できます。このアカウントの費用で暗号資産の採掘に使われます。',
  'iam.power.ec2-delete': 'サーバー、ディスク、スナップショットを削除できます。',
  'iam.power.ec2-snapshots': 'サーバーのディスクを別のアカウントに複製できます。',
  'iam.power.ec2-network': 'ポートをインターネットに開放し、自分の SSH 鍵を登録できます。',
  'iam.power.instances-command': 'サーバーやコンテナで、それらのロールの権限を使ってコマンドを実行できます。',
  'iam.power.lambda-code': 'Lambda 関数のコードを差し替えられます。差し替えたコードは関数のロールの権限で動きます。',
  'iam.power.lambda-public': 'Lambda 関数を誰でも呼び出せるようにできます。',
  'iam.power.lambda-read': 'Lambda 関数のコードと環境変数を読み取れます。パスワードが入っていることがよくあります。',
  'iam.power.cloudformation-change': 'CloudFormation のスタックを丸ごと変更、削除できます。',
  'iam.power.containers-launch': 'コンテナを起動できます。このアカウントの費用で暗号資産の採掘に使われます。',
  'iam.power.eks-admin': 'Kubernetes クラスターの管理者になれます。',
  'iam.power.lightsail-launch': 'Lightsail のサーバーを起動し、既存のサーバーの鍵を入手できます。',
  'iam.power.sagemaker-launch': 'SageMaker で高額なマシンを起動できます。',
  'iam.power.bedrock-invoke': 'Bedrock の AI モデルをこのアカウントの費用で使えます。このアクセス権は転売されます。',
  'iam.power.ecr-push': 'コンテナイメージを差し替えられます。自社のサーバーで第三者のコードが動くことになります。',
  'iam.power.ecr-pull': 'コンテナイメージを、中に含まれるものごとダウンロードできます。',
  'iam.power.code-change': 'ソースコードを変更したり、ビルドやデプロイを開始したりできます。',
  'iam.power.code-read': 'ソースコードを読み取れます。',
  'iam.power.ses-send':
    'このアカウントの名義で迷惑メールやフィッシングメールを送信できます。ドメインの信用が失われます。',
  'iam.power.sns-send': 'このアカウントの費用で SMS や通知を送信できます。',
  'iam.power.route53-change': 'DNS を書き換えて、訪問者やメールを別の場所に誘導できます。',
  'iam.power.domains-transfer': 'ドメインを他者に移管できます。',
  'iam.power.cloudfront-change': 'CloudFront から訪問者に配信される内容を変更できます。',
  'iam.power.apigateway-change': 'API を変更、削除できます。',
  'iam.power.cloudtrail-off': 'CloudTrail、GuardDuty、Config などの記録と検知を止められます。',
  'iam.power.logs-delete': 'ログを削除できます。',
  'iam.power.logs-read': 'ログを読み取れます。顧客のデータが入っていることがよくあります。',
  'iam.power.events-rules': '時間をおいて動くルールを作成できます。対応が終わった後に動くおそれがあります。',
  'iam.power.commitments':
    '1 年または 3 年のリザーブドインスタンスや Savings Plans を購入できます。取り消しはほとんどできません。',
  'iam.power.quotas-raise': 'クォータの引き上げを申請して、さらに多くのサーバーを起動できます。',
  'iam.power.billing': '請求と費用の情報を読み取れます。',
  'iam.power.account-change': 'アカウントの連絡先や設定を変更し、普段使わないリージョンを有効にできます。',
  'iam.quarantine.needs-other-identity':
    'このユーザーは、自分のキーを無効化できなくなっています。新しいバージョンでは証跡の参照もできません。以降の作業はすべて別の ID で行ってください。',
  'iam.quarantine.not-contained':
    'これで封じ込めができたわけではありません。ロールの切り替え、S3 への書き込み、データベースやシークレットの読み取りなど、このポリシーが拒否していない操作は、キーを持つ者が今も実行できます。',
  'iam.quarantine.half-broken':
    'このキーを使うプログラムは、S3 への書き込みはできますが、読み取り、一覧、削除はできません。アップロードは成功したように見えて、表示できなくなります。',
  'iam.quarantine.old-version':
    'この古いバージョンが拒否するのは、サーバーの起動と、ユーザーやキーの作成など、ごく一部です。',
  'iam.quarantine.unknown-version':
    'このバージョンが何を拒否するかは、leakgate には分かりません。何も拒否されていないものとして対応してください。',
  'iam.quarantine.keep-it': 'AWS がケースをクローズするまで、このポリシーを外さないでください。',
  'iam.warning.no-data-events':
    'オブジェクトの読み書きは、このログにありません。CloudTrail は既定では記録しないためです。オブジェクトに対して何が行われたかは分からず、ポリシーにも含まれていません。',
  'iam.warning.open-resources':
    '一部のアクションは、すべてのリソース（*）に対して許可されています。リソースを限定できないか、対象がログに残っていないためです。',
  'iam.warning.unmapped': '一部の呼び出しは含まれていません。必要なアクションが leakgate には分からないためです。',
  'iam.warning.more-unmapped': '含まれていない呼び出しは、ここに挙げたもの以外にもあります。',
  'iam.warning.short-period': 'ログの期間が 90 日未満です。月次や四半期ごとの処理が含まれていない可能性があります。',
  'iam.warning.from-code':
    'FromCode で始まるステートメントは推測です。コードに名前があるだけで、実際の使用は確認していません。不要なものは削除してください。',
  'iam.warning.whole-buckets':
    '使われたオブジェクトが多いため、バケット全体を許可しています。含まれていないバケットがあるかもしれません。',
  'iam.warning.widened': 'IAM の上限を超える長さになったため、実際の使用より広い権限を許可しています。',
  'iam.warning.too-long': 'IAM の上限である 6,144 文字を超えています。複数のポリシーに分割してください。',
  'iam.warning.pass-role':
    '一部の呼び出しは、サービスにロールを渡します。そのロールに限定して iam:PassRole を追加してください。',
};
