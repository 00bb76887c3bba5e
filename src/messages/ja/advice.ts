/*
 * Owns the Japanese sentences of: advice.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import type { advice as english } from '../en/advice.ts';
import type { Text } from '../text.ts';

export const advice: Readonly<Record<keyof typeof english, Text>> = {
  'advice.step.unstage':
    '{path} をコミットから外してください: git restore --staged -- {path}（一度もコミットしていないファイルは git rm --cached -- {path}）。',
  'advice.step.replace-literal': '下の行に置き換えて、もう一度ステージしてください。',
  'advice.step.keep-file-out':
    'ファイルを git に無視させ、コミット済みならリポジトリから外し（git rm --cached）、プログラムにはシークレットの保管場所から読ませてください。',
  'advice.step.move-to-env':
    'プログラムの環境変数 {variable} に値を設定してください。手元では git が無視する .env ファイルに、CI と本番ではそれぞれのシークレット管理機能に置きます。',
  'advice.step.deactivate-key':
    '今すぐキーを無効にしてください（IAM コンソール、または aws iam update-access-key --status Inactive）: {revoke} 。操作には、漏れたキーとは別の ID を使ってください。AWS に隔離されたユーザーは自分のキーを無効にできません。必要なプログラムには新しいキー、できればロールを渡し、使われなくなった古いキーは削除してください。',
  'advice.step.check-usage':
    '最初にコミットされた日以降に、身に覚えのない利用がないか調べてください。AWS では全リージョンの CloudTrail イベント履歴と、そのキーが作ったキー・ユーザー・セッションを確認します。S3 オブジェクトの読み取りは、当時データイベントを記録していた場合にしか残りません。',
  'advice.step.rotate': '値を失効させ、新しいものを発行してください: {revoke}',
  'advice.step.removing-did-not-help':
    'HEAD にはもうありませんが、過去のコミットに残っています。ファイルや行を消しても解決していません。クローンを持つ人は誰でも読めます。',
  'advice.step.purge-history':
    '値が使えなくなった後なら、git filter-repo で履歴から取り除けます。まだ誰も取得していないコミットは簡単に書き換えられますが、そうでなければ全員の履歴が変わり、既存のクローンやフォークには値が残ります。',
  'advice.step.published':
    'すでに他人に知られたものとして扱ってください。リモートブランチまたはタグに含まれています。履歴を書き換えても取り戻せず、失効させるしかありません。',
  'advice.step.canary-owner':
    'カナリアトークン（おとり）のようです。使うと持ち主に通知されます。試さないでください。自分のものでなければ、消す前に置いた人に確認してください。',
  'advice.step.expired-nothing-to-revoke':
    'すでに期限が切れているので、失効させるものはありません。発行元を調べてください。まだ同じものを発行しているかもしれません。',
  'advice.step.ignored-file':
    'git が無視するファイルなので、通常のコミットには入りません。ただし、このディスク、バックアップ、このフォルダーから作ったコンテナイメージからは読めます。',
  'advice.step.unreachable-gc':
    'どのブランチやタグからも辿れませんが、オブジェクトはこのリポジトリに残っています。reflog と stash が不要なら: git reflog expire --expire=now --all && git gc --prune=now 。サーバー側では、ガベージコレクションされるまで残ります。',
  'advice.step.check-history':
    'このスキャンではコミットを調べていません。一度でもコミットまたは共有した値なら、失効させてください: {revoke} 。確認するには leakgate history を実行します。',

  'advice.note.aws-default-chain':
    'AWS SDK のクライアントでは、キーの引数を削除するほうが確実です。SDK は AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を自分で読み、ロールがあればそれを使います。',
  'advice.note.aws-arguments-deleted':
    'キーの引数を取り除きます。AWS SDK は {variable} を環境変数から自分で読むか、ロールがあればそれを使います。--keep-arguments を付けると、その場で環境変数を読みます。',
  'advice.note.rails-build':
    "イニシャライザは assets:precompile や CI でも実行されます。そこで変数が設定されていない場合は、nil を返す ENV['NAME'] にするか、最初に使うときに読んでください。",
  'advice.note.carrierwave-iam':
    'EC2 や ECS 上の CarrierWave（fog）にキーは不要です。use_iam_profile: true を指定し、両方のキーを削除してください。',
  'advice.note.import-os-python': 'ファイルの先頭に import os が必要です。',
  'advice.note.import-os-go':
    'import に "os" が必要です。{variable} が未設定だと os.Getenv は "" を返すので、起動時に確認してください。',
  'advice.note.const-to-var': '定数は実行時に読み込めないため、変数にする必要があります。',
  'advice.note.compile-time':
    'ここはビルド時に評価されるため、値が成果物に埋め込まれます。{variable} は起動時に読んでください（Rust では env! ではなく LazyLock と std::env::var、Elixir では config/runtime.exs）。',
  'advice.note.typescript-undefined':
    '型は string | undefined です。{variable} が設定されていることを起動時に確かめ、なければ明確なメッセージで止めてください。',
  'advice.note.laravel-config-only':
    "Laravel では env('{variable}') は config/*.php だけで呼び、ここでは config('services.…') を使ってください。設定をキャッシュすると env() は null を返します。",
  'advice.note.terraform-provider':
    '引数を削除してください。Terraform は AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY、プロファイル、ロールを自分で読み取ります。',
  'advice.note.terraform-variable':
    '変数を type = string、sensitive = true で宣言し、TF_VAR_<変数名> で値を渡してください。値は state ファイルには残ります。',
  'advice.note.actions-oidc':
    'キーを保存するより、aws-actions/configure-aws-credentials の role-to-assume（OIDC）が安全です。キーそのものが要りません。',
  'advice.note.actions-env-block':
    '値をリポジトリシークレット {variable} に保存し、run: のステップには env: {variable}: ${{ secrets.{variable} }} で渡してください。run: の中に ${{ secrets… }} を書いてはいけません。フォークからのプルリクエストには渡りません。',
  'advice.note.ci-masked-variable':
    '{variable} を CI のマスク・保護付き変数、またはシークレット管理機能に保存してください。ジョブには環境変数として渡ります。',
  'advice.note.compose-required':
    'docker compose は {variable} をシェルか、このファイルと同じ場所の .env から読み、なければこのメッセージを出して止まります。',
  'advice.note.dockerfile-secret-mount':
    'ENV や ARG には書かないでください。レイヤーに値が残ります。ビルド時は RUN --mount=type=secret,id={variable},env={variable} と docker build --secret id={variable},env={variable}、実行時は docker run --env-file を使います。値を含むイメージは削除してください。',
  'advice.note.kubernetes-secret-ref':
    'Secret は git の外で作り（External Secrets、Sealed Secrets、SOPS）、secretKeyRef で参照してください。app-secrets は実際の名前に変えます。Secret マニフェストの base64 は保護になりません。AWS なら IRSA か Pod Identity を勧めます。',
  'advice.note.erb-files-only':
    'ERB が使えるのは、Rails が ERB を通して読み込む YAML だけです（database.yml、storage.yml、config_for など）。',
  'advice.note.json-no-interpolation':
    'JSON は環境変数を読めません。"${{variable}}" と書くと、その文字列がパスワードになります。項目を削除し、ファイルを読むプログラムで {variable} を読むか、デプロイ時にテンプレートへ埋め込んでください。',
  'advice.note.appsettings-env':
    '空のままにしてください。キーのパスを __ でつないだ名前の環境変数（Aws__SecretKey）が優先されます。開発時は dotnet user-secrets set を使います。',
  'advice.note.node-config-env':
    'node-config では、ここから値を削除し、config/custom-environment-variables.json でキーを "{variable}" に対応させてください。',
  'advice.note.yaml-no-interpolation':
    '通常の YAML は環境変数を読めません。項目を削除し、ファイルを読むプログラムで {variable} を読むか、デプロイ時にテンプレートへ埋め込んでください。',
  'advice.note.properties-spring': 'Spring が環境変数 {variable} の値を入れます。なければ起動時に止まります。',
  'advice.note.xml-external':
    'XML だけでは環境変数を読めません。値を git の外のファイルに移すか（.NET では <appSettings file="…"> や configSource）、プログラムで {variable} を読んでください。',
  'advice.note.dotenv-destination':
    'このファイルに値を置くのは構いませんが、git に入れてはいけません。{path} を .gitignore に加え、git rm --cached -- {path} を実行し、{variable} の名前だけを書いた見本のファイルをコミットしてください。',
  'advice.note.dotenv-ignored':
    '{path} は git が無視するので、値はそのままで構いません。自分だけが読めるようにしてください: chmod 600',
  'advice.note.aws-credentials-file':
    'このファイルはホームディレクトリ（~/.aws）に置くもので、リポジトリに入れてはいけません。ここからは削除し、AWS_PROFILE でキーを選んでください。',
  'advice.note.notebook-outputs': 'ノートブックの出力も消してください。値が表示されているかもしれません。',
  'advice.note.ini-no-env':
    'この形式は環境変数を読めません。値のないテンプレートを git に置いてデプロイ時に埋め込むか（envsubst）、プログラムで {variable} を読んでください。',
  'advice.note.browser-code':
    'ブラウザで動くコードの値は、変数から読んでも閲覧者全員に見えます（NEXT_PUBLIC_、VITE_、REACT_APP_ の値はページに埋め込まれます）。秘密はサーバーに置き、そこを呼び出してください。',
  'advice.note.placeholder-in-docs': '実行されない文章なので、プレースホルダーで十分です。',
  'advice.note.shell-quoting':
    '二重引用符を残してください。一重引用符の中では展開されません。コマンドの引数は、同じマシンの他のユーザーにも見えます（ps）。',
  'advice.note.helm-existing-secret':
    '既定値は空にして、既存の Secret を参照するか（existingSecret）、暗号化した values ファイル（helm-secrets）に置いてください。--set で渡した値はリリースに保存されます。',
  'advice.note.no-known-idiom':
    'この種類のファイルの置き換え方を leakgate は知りません。値を取り除き、プログラムで {variable} を読んでください。',
  'advice.note.already-in-environment': '行を削除してください。{variable} はプログラムの外で設定します。',
  'advice.note.ansible-vault':
    '値は対象のホストではなく、Ansible を実行する側で読まれます。値を暗号化する方法もあります: ansible-vault encrypt_string',
  'advice.note.aws-key-file':
    'AWS が新しいキーを渡すときのファイルです。キーをパスワードマネージャーか ~/.aws/credentials に移し、ファイルを削除してください。',
  'advice.note.cloudformation-resolve':
    '値をこの名前で AWS Secrets Manager に保存してください。関数やインスタンスには、キーではなくロールに権限を与えます。',
  'advice.note.constant-expression':
    'ここには定数しか書けないため、環境変数を読めません。起動時に {variable} を読み、値を渡してください。',
  'advice.note.device-code':
    '端末上のアプリでは、環境変数でも秘密を隠せません。アプリを持つ人なら誰でも読めます。サーバーに置き、そこを呼び出してください。',
  'advice.note.generated-file': '生成されるファイルです。git から外し、生成元から値を取り除いてください。',
  'advice.note.gradle-properties':
    '行を削除し、~/.gradle/gradle.properties に移すか、環境変数 ORG_GRADLE_PROJECT_<名前> で渡してください。',
  'advice.note.line-cut': '行が長すぎて全体を示せません。リテラルを {variable} の読み取りに置き換えてください。',
  'advice.note.no-safe-edit':
    'この行は、意味を変えずに自動で書き換えられません。手作業で {variable} を読むようにしてください。',
  'advice.note.other-secret': 'この行には、変数の決まっていない別の秘密があります。両方を手作業で置き換えてください。',
};
