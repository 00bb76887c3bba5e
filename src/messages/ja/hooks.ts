/*
 * Owns the Japanese sentences of: hooks.
 */

import type { hooks as english } from '../en/hooks.ts';
import type { Text } from '../text.ts';

export const hooks: Readonly<Record<keyof typeof english, Text>> = {
  'hooks.shell.missing':
    'leakgate がインストールされていないため、検査できませんでした。コミットを中止します。次を実行してください: {command}',
  'hooks.shell.missing-push':
    'leakgate がインストールされていないため、検査できませんでした。プッシュを中止します。次を実行してください: {command}',

  'cli.flag.hooks':
    '指定したフックだけに組み込みます（pre-commit、commit-msg、pre-push）。ほかのフックからは leakgate を取り除きます。',

  'hooks.runs.git': 'git は {path} のフックを実行します。',
  'hooks.runs.manager': 'フックは {manager} が管理しています。git が参照する場所は {path} です。',
  'hooks.block': 'leakgate が書き込む行:',

  'hooks.step.create': '{path} を作成します',
  'hooks.step.add': '{path} に目印付きのブロックを追加します（ほかの行は変更しません）',
  'hooks.step.update': '{path} のブロックを最新の内容に更新します',
  'hooks.step.keep': '{path} は最新です',
  'hooks.step.covered': '{path} はすでに leakgate を実行しています',
  'hooks.step.remove': '{path} からブロックを取り除きます（ほかの行は変更しません）',
  'hooks.step.delete': 'leakgate が作成した {path} を削除します',

  'hooks.nothing': '変更の必要はありません。',
  'hooks.nothing.left': 'leakgate が自動で変更できるものはありません。',
  'hooks.nothing.found': 'leakgate が書き込んだフックはありません。',

  'hooks.manual.not-shell':
    '{path} はシェルスクリプトではありません。次のコマンドを実行し、失敗したらフックも失敗するようにしてください:',
  'hooks.manual.not-text':
    '{path} はテキストファイルではありません。次のコマンドを実行し、失敗したらフックも失敗するようにしてください:',
  'hooks.manual.not-executable':
    '{path} に実行権限がないため、git はこのフックを無視します。実行権限を付けて init をやり直すか、別の方法で次のコマンドを実行してください:',
  'hooks.manual.unusual-yaml':
    '{path} は leakgate が自動で編集できない書き方になっています。次の内容を追加してください:',
  'hooks.manual.not-yaml': '{path} は YAML ではないため自動では編集しません。次と同じ意味の設定を追加してください:',
  'hooks.manual.no-config':
    '{path} がありませんが、git が実行するフックはこのファイルを読みます。実際の設定ファイルに次の内容を追加してください:',
  'hooks.manual.generated':
    'simple-git-hooks は {path} からフックを生成します。次の内容を追加し、npx simple-git-hooks を実行してください:',

  'hooks.note': '補足:',
  'hooks.note.outside-repository':
    '{path} はこのリポジトリの外にあります（core.hooksPath、{scope}）。フックはこの場所を使うすべてのリポジトリで実行され、leakgate がない所ではコミットできなくなります。',
  'hooks.note.manager-inactive':
    '{manager} の設定はありますが、まだ git から実行されません。次を実行してください: {command}',
  'hooks.note.every-clone':
    'フックはクローンしても引き継がれません。npm install で設定されるように、package.json の scripts に追加してください: {script}',
  'hooks.note.every-work-tree': 'このフックは、リポジトリのすべてのワークツリーで共有されます。',
  'hooks.note.after-lint-staged':
    'leakgate は lint-staged の後に実行されるため、フォーマッターがステージし直した内容を検査します。',
  'hooks.note.lint-staged-order': 'lint-staged も実行する場合は、leakgate より先に実行してください。',
  'hooks.note.hook-types': '{hooks}: フック管理ツールによる設定がまだ済んでいません。次を実行してください: {command}',
  'hooks.note.leakgate-missing':
    'node_modules に leakgate がありません。インストールするまで、フックはすべてのコミットを止めます。次を実行してください: {command}',

  'hooks.doctor.protected':
    '保護されています: テスト用の合成キーを含むコミットをフックが止めました（{milliseconds} ms、{path}）。',
  'hooks.doctor.unproved':
    '確認できません: フックはコミットを拒否しましたが、leakgate がキーを検出したためではありません。',
  'hooks.doctor.open': '保護されていません: キーを含むコミットが通ってしまいます。',
  'hooks.doctor.output': 'フックの出力:',

  'hooks.state.present': '{hook} は leakgate を実行します。',
  'hooks.state.missing': '{hook} は leakgate を実行しません。追加するには、次を実行してください: npx leakgate init',
  'hooks.state.not-executable':
    '{hook} に実行権限がないため、git はこのフックを無視します。chmod +x で付けてください。',
  'hooks.state.inactive':
    '{hook} で leakgate を実行する設定はありますが、ここでは git から実行されません。次を実行してください: {command}',

  'hooks.problem.no-hook': '{path} にフックがありません。次を実行してください: npx leakgate init',
  'hooks.problem.not-executable':
    '{path} に実行権限がないため、git はこのフックを無視します。chmod +x で付けてください。',
  'hooks.problem.manager-inactive':
    'フック管理ツールの設定はありますが、ここでは git から実行されません。次を実行してください: {command}',
  'hooks.problem.looks-elsewhere':
    'git は leakgate を組み込んだ場所を見ていません。実行されるのは {path} です（git config core.hooksPath を確認してください）。',
  'hooks.problem.without-leakgate':
    '{path} のフックは leakgate を実行していません。次を実行してください: npx leakgate init',
  'hooks.problem.no-merge-hook':
    '自動で作られるマージコミットは検査されません。leakgate を実行する pre-merge-commit フックがありません。',
  'hooks.problem.let-through': 'フックは実行されましたが、キーを止めませんでした。',
  'hooks.problem.fails-always': 'フック内の別の処理が先に失敗しています。無害なファイルでも失敗します。',
  'hooks.problem.blocked-by-other':
    'フックは無害なファイルを通しキーを止めますが、止めたのは leakgate ではないようです。',
  'hooks.problem.leakgate-not-found':
    'フックは実行されましたが、leakgate がインストールされていません。次を実行してください: npm i -D leakgate',
  'hooks.problem.slow': 'フックに {milliseconds} ms かかりました。遅いフックは無効にされがちです。',
  'hooks.problem.refs-moved':
    'フック内の処理が参照を変更しました（stash の可能性があります）。git stash list を確認してください。',
};
