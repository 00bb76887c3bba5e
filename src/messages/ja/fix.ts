/*
 * Owns the Japanese sentences of: fix.
 */

import type { fix as english } from '../en/fix.ts';
import type { Text } from '../text.ts';

export const fix: Readonly<Record<keyof typeof english, Text>> = {
  'fix.file.new': '新規',
  'fix.file.index': 'ステージ済み',
  'fix.file.worktree': 'ディスク上',
  'fix.file.index-and-worktree': 'ステージ済みとディスク上',
  'fix.file.worktree-and-index': 'ステージ済みとディスク上',
  'fix.untracked':
    '{path} はインデックスから外れ、git に無視されるファイルとしてディスクに残ります。シークレット用のファイルであり、インデックスにあるものは次の push で公開されます。',
  'fix.left': 'そのまま残すもの:',
  'fix.the-variable': '環境変数',
  'fix.beside': 'ステージされていませんが、この変更の一部です: {paths}',
  'fix.misread':
    'ここで .env を読むものは、{variables} を別の値として読みます（正しく書く方法がありません）。環境変数に直接設定してください。',
  'fix.nothing': '置き換えるものはありません。',
  'fix.run': '何も変更していません。実行するには: {command}',
  'fix.done': '{n} 件のシークレットを置き換えました。',
  'fix.done-other': '完了しました。',
  'fix.undo-with': '元に戻すには: {command}',
  'fix.undone': '元に戻しました: {paths}',
  'fix.undone-nothing': 'すでにすべて元のとおりです。',
  'fix.proof.clean': 'もう一度確認しました。検出はありません。',
  'fix.proof.left': 'もう一度確認しました。{n} 件の検出が残っています。',
  'fix.proof.incomplete': 'もう一度確認しましたが、確認できなかったものがあります: {gaps}',
  'fix.leaked':
    '{secret} はすでにコミットに含まれています（{commit}）。置き換えても漏えいはなくなりません。失効させてください（{revoke}）。場所は leakgate history、対応手順は leakgate respond で確認できます。',
  'fix.history-not-looked-at':
    'すでにコミットに含まれているかどうかは、数秒では確認しきれませんでした。leakgate history を実行してください。',
  'fix.ask.finding': '{secret} を {variable} にします。どうしますか？',
  'fix.ask.accept': '表示のとおり置き換える',
  'fix.ask.keep-arguments': '引数を残し、そこで環境変数を読む',
  'fix.ask.rename': '別の名前で置き換える',
  'fix.ask.skip': 'そのままにする',
  'fix.ask.name': '環境変数の名前',
  'fix.ask.bad-name': '英大文字で始まる、英大文字・数字・アンダースコア',
  'fix.ask.apply': 'すべて書き込みますか？',

  'fix.refused.binary':
    'テキストではありません。ファイルをリポジトリに入れず、プログラムがシークレットの保管場所から読むようにしてください。',
  'fix.refused.conflict-markers': 'ファイルに競合マーカーがあります。先に競合を解決してください。',
  'fix.refused.minified': 'ファイルは圧縮（minify）されています。元のファイルで値を置き換えてください。',
  'fix.refused.generated-header': 'ファイルは自動生成されたものです。生成元で値を置き換えてください。',
  'fix.refused.recorded-data':
    'テスト用に記録されたデータです。環境変数の読み取りを書いてもただの文字列になります。架空の値に置き換えてください。',
  'fix.refused.too-large': 'ファイルが大きすぎて構文を解析できません。リテラルを手で置き換えてください。',
  'fix.refused.would-not-parse': '置き換えるとファイルの構文が正しくなくなります。リテラルを手で置き換えてください。',
  'fix.refused.unknown-escape':
    'リテラルのエスケープの意味が確実でないため、値も確実ではありません。手で置き換えてください。',
  'fix.refused.not-found-again': '検出した場所にありません。もう一度実行してください。',
  'fix.refused.in-archive': 'アーカイブの中にあります。アーカイブの元から取り除いてください。',
  'fix.refused.constant-used':
    'この定数は、コンパイラーが定数を求める場所（アノテーション、case ラベルなど）でも使われています。起動時に {variable} を読み、渡してください。',
  'fix.refused.file-name': 'ファイル名に含まれています。git mv で名前を変えてください。',
  'fix.refused.name-taken':
    'そこで読む名前は、.env ですでに別の値に使われています。leakgate fix --interactive で別の名前を選んでください。',

  'fix.hint.browser-bundle': 'ページに組み込まれる値は公開されます。サーバー側でのみ読み込んでください。',
  'fix.hint.ci-secrets': 'CI のシークレットに登録してください。.env は手元専用です。',
  'fix.hint.compose-reads-it': 'docker compose は compose ファイルの隣の .env を自動で読みます。',
  'fix.hint.deno-env-file': '.env はまだ読み込まれません。次のように起動してください: {command}',
  'fix.hint.django-dotenv':
    '.env はまだ読み込まれません。{command} を実行し、manage.py・wsgi.py・asgi.py の先頭で load_dotenv() を呼んでください。',
  'fix.hint.docker-run':
    '値をコンテナーに渡してください: {command}。docker run は引用符も値に含めます（Compose の env_file は含めません）。',
  'fix.hint.dotnet-dotenv':
    '.env はまだ読み込まれません。{command} を実行し、最初に DotNetEnv.Env.Load() を呼んでください。',
  'fix.hint.dotnet-user-secrets': '.NET は .env を読みません。開発用には各キーを登録してください: {command}',
  'fix.hint.generic-shell': '.env はまだ読み込まれません。読み込んだシェルから起動してください: {command}',
  'fix.hint.github-actions-secrets':
    'リポジトリのシークレットに登録してください: {command}（.env の全行が送られます）。',
  'fix.hint.go-godotenv':
    '.env はまだ読み込まれません。{command} を実行し、main の先頭で godotenv.Load() を呼んでください。',
  'fix.hint.jvm-dotenv': 'dotenv ライブラリは System.getenv に反映しません。{command} で読んでください。',
  'fix.hint.kubernetes-secret': 'git の外で Secret を作成してください: {command}。kubectl は引用符も値に含めます。',
  'fix.hint.node-env-file': '.env はまだ読み込まれません。次のように起動してください: {command}',
  'fix.hint.php-dotenv':
    '.env はまだ読み込まれません。{command} を実行し、最初に Dotenv\\Dotenv::createUnsafeImmutable(__DIR__)->load() を呼んでください。',
  'fix.hint.php-putenv': 'getenv() で読むには次のように読み込んでください: {command}',
  'fix.hint.powershell': 'PowerShell と cmd は .env を読みません。Git Bash で: {command}',
  'fix.hint.pydantic-settings':
    'os.environ には入りません。設定クラスのフィールドにし、次を指定してください: {command}',
  'fix.hint.python-decouple': 'decouple は os.environ に入れません。{command} で読んでください。',
  'fix.hint.python-dotenv': '.env はまだ読み込まれません。{command} を実行し、最初に load_dotenv() を呼んでください。',
  'fix.hint.ruby-dotenv':
    ".env はまだ読み込まれません。{command} を実行し、先頭に require 'dotenv/load' を書いてください。",
  'fix.hint.ruby-dotenv-rails': '.env はまだ読み込まれません。Rails の起動時に読む gem を追加してください: {command}',
  'fix.hint.ruby-figaro':
    'Figaro は config/application.yml を読みます。値を移すか、ローダーを追加してください: {command}',
  'fix.hint.rust-dotenvy':
    '.env はまだ読み込まれません。{command} を実行し、main の先頭で dotenvy::dotenv().ok() を呼んでください。',
  'fix.hint.serverless-dotenv': '.env はまだ読み込まれません。serverless.yml の最上位に書いてください: {command}',
  'fix.hint.shell-source': '.env はまだ読み込まれません。スクリプトの起動前、または先頭行で: {command}',
  'fix.hint.spring': 'Spring は .env を読みません。起動するシェルで: {command}',
  'fix.hint.terraform-tf-var':
    'Terraform は環境変数 TF_VAR_… とプロバイダーの変数を読みます。plan・apply の前に: {command}',
  'fix.hint.vite-load-env': 'Vite は process.env に入れません。サーバー用に限り vite.config で: {command}',
};
