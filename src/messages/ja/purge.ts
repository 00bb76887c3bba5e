/*
 * Owns the Japanese sentences of `leakgate purge`.
 */

import type { purge as english } from '../en/purge.ts';
import type { Text } from '../text.ts';

export const purge: Readonly<Record<keyof typeof english, Text>> = {
  'cli.command.purge':
    '履歴からシークレットを取り除く計画を立てます。--execute を付けると、ミラークローン上で実行して結果を検証します。プッシュはしません。',
  'cli.flag.execute': 'バックアップを取り、新しいミラークローンを git-filter-repo で書き換え、もう一度スキャンする',
  'cli.flag.into': 'ミラークローンを置く場所。省略するとリポジトリの隣',
  'cli.flag.write': 'git-filter-repo 用のファイルを書き出す場所。シークレットを含むので注意',

  'purge.nothing': '取り除くものはありません。対象となる検出は履歴にありません。',
  'purge.nothing-reached':
    'どのブランチ、タグ、その他の参照からも到達できないため、書き換えるものはありません。上記のとおり、reflog を失効させてガベージコレクションを実行してください。',
  'purge.title': '履歴からシークレットを取り除く計画',
  'purge.findings': '検出 {n} 件。置き換える値の表記は {replacements} 通り、書き換えるコミットは {rewritten} 個です。',
  'purge.finding': '{rule}  {secret}  {places} か所',
  'purge.refs': '到達できる参照（{n} 個）: {refs}',
  'purge.first': 'シークレットを含む最初と最後のコミット（{n} 個）: {commits}',
  'purge.more': 'ほか {n} 個',
  'purge.incomplete': '確認できなかったものがあるため、計画に漏れがある可能性があります: {gaps}',

  'purge.before': '書き換えの前に',
  'purge.before.rotate':
    'まず認証情報を失効させるか、新しいものに交換してください。プッシュされた値はすでに他人に知られており、書き換えても取り消せません。',
  'purge.before.fetch':
    'このクローンを最新にしてから、計画を立て直してください。計画に含まれるのは、ここにあるものだけです。',
  'purge.before.freeze':
    '全員に、手元の作業をプッシュしてからプッシュを止めるよう依頼してください。開いているプルリクエストは、古いコミットを保持し続けるため、マージするか閉じてください。',

  'purge.limits': 'テキストの置き換えではできないこと',
  'purge.limit.archive':
    'アーカイブの中にあります。アーカイブはそのまま残ります。取り除くには --strip-blobs-with-ids でファイルごと削除するしかありません。ID: {ids}',
  'purge.limit.file-name': 'ファイル名に含まれています。ファイル名を変更するので、参照している側も直してください。',
  'purge.limit.lfs': 'サブモジュールまたは Git LFS を使っています。どちらも書き換えないので、別に確認してください。',
  'purge.limit.sha256':
    'このリポジトリのオブジェクト名は SHA-256 です。git-filter-repo が対応していないため、--execute は実行できません。',
  'purge.limit.shallow':
    'このクローンは shallow または partial です。--execute は実行できません。git fetch --unshallow を実行するか、--depth と --filter を付けずにクローンし直してください。',
  'purge.limit.short': '短すぎて一律には置き換えられない値があります。そのまま残ります。',
  'purge.limit.signatures': '書き換わるものに、署名付きのコミットまたはタグがあります。署名は失われます。',
  'purge.limit.standing': '作業ツリーまたはインデックスにもあります。leakgate fix で取り除いてください。',
  'purge.unreachable':
    'どの参照からも到達できないオブジェクト {n} 個に含まれています。ミラーには入りません。このリポジトリからは次のコマンドで消えますが、すべてのスタッシュと reflog も消えます。必要なものは先に保存してください。',

  'purge.rewrite': 'ミラークローンを書き換える',
  'purge.rewrite.how':
    'leakgate が、現状すべてを含むバンドルの作成、クローン、git-filter-repo による値の置き換え、結果のスキャンを行います。このリポジトリは変更せず、プッシュもしません。',
  'purge.rewrite.by-hand':
    'または、{folder} のファイルを使って手動で実行します。ファイルはシークレットを含むので、終わったら削除してください。',
  'purge.rewrite.archives': 'アーカイブも削除する場合は --strip-blobs-with-ids {file} を追加してください。',

  'purge.publish': '公開する',
  'purge.publish.push':
    'ミラーの内容を確認してからプッシュしてください。このクローンが最後にフェッチした後に誰かがプッシュしていた場合、プッシュは拒否されます。',
  'purge.publish.none': 'シークレットを含むことが分かっているリモートはありません。',
  'purge.publish.protection':
    '保護されたブランチやタグは強制プッシュを拒否します。その間だけ保護を解除し、終わったら元に戻してください。',
  'purge.publish.hidden':
    'プルリクエストの参照 {n} 個に含まれています。プッシュでは変更できず、フォージ側でしか対処できません。',
  'purge.forge': 'フォージに依頼する',
  'purge.forge.github':
    'GitHub では、プルリクエストとキャッシュに古いコミットが残ります。GitHub サポート（https://support.github.com）に機密データの削除を依頼してください。必要な情報は、リポジトリの所有者と名前、影響を受けるプルリクエストの数、最初に変更されたコミット、Git LFS オブジェクトが孤立したかどうかです。認証情報の交換だけで済む場合は対応してもらえません。',
  'purge.forge.gitlab':
    'GitLab では、Settings の Repository にある Repository maintenance で「Remove blobs」と「Redact text」が使えます。その後、Settings の General にある Advanced から、不要なオブジェクトの削除を含むハウスキーピングを実行してください。それまではマージリクエストに差分が残ります。',
  'purge.forge.bitbucket':
    'Bitbucket Cloud では、ガベージコレクションまで古いコミットが残ります。Atlassian サポートにリポジトリのガベージコレクションを依頼してください。自社サーバーの場合は管理者が実行します。',
  'purge.forge.gitea':
    'Gitea と Forgejo では、管理者がリポジトリのガベージコレクションを実行します。プルリクエストのコミットは、プルリクエストを削除するまで refs/pull に残ります。',
  'purge.forge.other':
    'サーバーには、reflog の失効とガベージコレクションまで古いコミットが残ります。サーバーの管理者に実行を依頼してください。',
  'purge.forge.first': '最初に変更されたコミット: {commits}',

  'purge.others': 'ほかの人に伝えること',
  'purge.others.clone': 'クローンし直し、古いクローンを削除してください。',
  'purge.others.merge':
    '古いクローンからプル、マージ、プッシュをしないでください。古い履歴が戻ってしまいます。プッシュしていない作業は、パッチとして移してください。',
  'purge.others.forks':
    'フォークは独自のコピーを持っています。所有者に、削除するかクローンし直すよう依頼してください。一覧はフォージで確認できます。',
  'purge.others.pull-requests': '開いているプルリクエストを閉じ、新しい履歴から作り直してください。',
  'purge.others.caches':
    'CI のキャッシュと成果物、ビルド済みのパッケージ、コンテナイメージを削除してください。古い履歴から作られたものです。',
  'purge.others.mirrors': 'ミラー、バックアップ、クローンを持つデプロイ先も確認してください。',
  'purge.end':
    '履歴から取り除くと、シークレットは見つかりにくくなります。しかし、秘密に戻るわけではありません。必要なのは新しい認証情報です。',

  'purge.written':
    'git-filter-repo 用のファイルを {folder} に書き出しました。シークレットを含むので、終わったら削除してください。',
  'purge.ask': 'バンドルを {bundle} に、ミラークローンを {mirror} に作成します。ほかには何も変更しません。',
  'purge.done': '書き換えました: {mirror}',
  'purge.done.bundle': 'シークレットも含め、元のすべてが入ったバンドル: {bundle}。作業が完了したら削除してください。',
  'purge.done.counts': 'コミット: {commitsBefore} 個 → {commitsAfter} 個。参照: {refsBefore} 個 → {refsAfter} 個。',
  'purge.clean': '検証しました。ミラーのどのオブジェクトにも、対象の値はありません。',
  'purge.left': 'ミラーに検出が {n} 件残っています。プッシュしないでください。',
  'purge.left.finding': '{fingerprint}  {places} か所',
  'purge.not-proven': 'ミラーに確認できなかったものがあります。理由が分かるまでプッシュしないでください: {gaps}',

  'error.purge-exists': '{path} はすでに存在します。削除するか、--into で別の場所を指定してください。',
  'error.purge-failed':
    '{command} が失敗しました: {detail}\nこのリポジトリは変更していません。途中までの結果が {mirror} と {bundle} にあります。やり直す前に両方を削除してください。',
  'error.purge-interrupted':
    '中断しました。このリポジトリは変更していません。途中までの結果が {mirror} と {bundle} にあります。やり直す前に両方を削除してください。',
  'error.purge-no-filter-repo':
    'git-filter-repo が PATH にありません。pipx install git-filter-repo、apt install git-filter-repo、brew install git-filter-repo のいずれかでインストールしてください。',
  'error.purge-no-folder': 'フォルダー {path} がありません。',
  'error.purge-no-space':
    '{path} の空き容量は {free} MB ですが、ミラー、バックアップ、書き換えに {needed} MB 必要です。',
  'error.purge-other-repository':
    '{variable} が設定されているため、git がミラーではなく別のリポジトリを参照します。設定を解除してから実行してください。',
  'error.purge-sha256':
    'このリポジトリのオブジェクト名は SHA-256 です。git-filter-repo は SHA-256 に対応していません。',
  'error.purge-shallow':
    'このクローンは shallow または partial です。書き換えには完全な履歴が必要です。git fetch --unshallow を実行するか、--depth と --filter を付けずにクローンし直してください。',
  'error.purge-unsafe-folder':
    'ファイルはシークレットを含みますが、{path} に置くとコミットされる可能性があります。リポジトリの外か、git が無視するフォルダーを指定してください。',
  'error.purge-write-failed': '{path} にファイルを書き込めません（{detail}）。すでにあるファイルは上書きしません。',
};
