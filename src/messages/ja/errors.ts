/*
 * Owns the Japanese sentences of errors: what is at fault, and the way out.
 */

import type { errors as english } from '../en/errors.ts';
import type { Text } from '../text.ts';

export const errors: Readonly<Record<keyof typeof english, Text>> = {
  'error.unknown-command': '{command} というコマンドはありません。leakgate --help をご覧ください。',
  'error.unknown-option': '{option} はこのコマンドのフラグではありません。--help をご覧ください。',
  'error.bad-option-value': ({ option, value, choices }) =>
    choices === ''
      ? `${option} に値は指定できません。`
      : `${option} に ${value} は指定できません。次のいずれかです: ${choices}。`,
  'error.bad-number': '{option} に {value} は指定できません。{least} から {most} までの整数を指定してください。',
  'error.unexpected-argument': 'leakgate {command} に {argument} という引数は指定できません。',
  'error.missing-argument': '{option} には値が必要です: {option} {value}。',
  'error.output-failed': 'レポートを {path} に書き込めませんでした: {detail}。',
  'error.no-such-path': '{path} というファイルやフォルダーはありません。',
  'error.no-files-matched': '{patterns} に一致するものがなく、何も確認していません。',
  'error.config-unreadable': '設定ファイル {path} を読み取れません: {detail}。',
  'error.config-syntax': '設定ファイル {path} を解釈できません: {detail}。',
  'error.config-unknown-key': '設定ファイル {path} に未知のキーがあります: {key}。',
  'error.config-bad-value':
    '設定ファイル {path} に不正な値があります: {key} = {value}。docs/CONFIG.md をご覧ください。',
  'error.config-several': '設定ファイルが 2 つ並んでいます: {first} と {second}。どちらか一方にしてください。',
  'error.rule-bad-pattern':
    '{path} の {rule} の {key} は実行できるパターンではありません: {detail}。パターンは RE2 の構文です（先読み・後読み・後方参照は使えません）。',
  'error.rule-bad-group':
    '{path} のルール {rule} はグループ {group} を指定していますが、{key} のグループは {count} 個です。',
  'error.rule-no-keyword':
    '{path} のルール {rule} には keywords が必要です。パターンに一致するすべての文字列に含まれる 4 文字以上の語がありません。',
  'error.rule-id-taken': '{path} のルール {rule} の id は他のルールと重複しています。別の id を付けてください。',
  'error.rules-package-missing':
    '設定ファイル {path} が継承する {package} の rules.json または rules.toml が node_modules にありません。インストールしてください。',
  'error.no-such-rule': '{rule} というルールはありません。leakgate rules list をご覧ください。',
  'error.not-a-repository':
    'ここは git リポジトリではありません。リポジトリに移動するか、leakgate files で普通のフォルダーをスキャンしてください。',
  'error.unsafe-repository':
    '所有者が異なるため、git はこのリポジトリを信頼していません。信頼する場合: git config --global --add safe.directory PATH。git の出力: {message}',
  'error.no-such-revision':
    '{revision} というリビジョンはここにありません。shallow clone なら git fetch --unshallow で取得してください。',
  'error.empty-range':
    '範囲 {range} にはコミットがなく、何も確認していません。すべてをスキャンするには範囲を省いてください。',
  'error.git-missing': 'git を起動できませんでした。git 2.31 以降をインストールし、PATH を通してください。',
  'error.git-failed': 'git {command} が失敗しました（{status}）: {message}',
  'error.git-output': 'git の応答を解釈できませんでした: {output}。不具合として報告してください。',
  'error.nothing-looked-at':
    '確認すべきもの（{expected} 件）があるのに、何も確認できませんでした。「問題なし」ではありません。不具合として報告してください。',
  'error.hook-write-failed': 'フック {path} に書き込めませんでした: {why}。',
  'error.hook-changed': '計画を立てた後に {path} が変更されました。もう一度実行してください。',
  'error.hook-needs-work-tree': 'このリポジトリには作業ツリーがないため、ここでコミットは作られません。',
  'error.hook-unreadable': 'フック {path} を読み取れませんでした: {why}。',
  'error.consent-needed': 'ここでは確認を取れません。上の計画を読み、--yes を付けて実行してください。',
  'error.no-such-finding':
    'フィンガープリントが {finding} で始まる検出はありません。一覧は leakgate staged --format json で確認できます。',
  'error.terminal-needed':
    '確認を取る端末がありません。--interactive を外してください。--apply がなければ何も変更しません。',
  'error.fix-changed': '確認した後に変更されたため、何も書き込んでいません: {paths}。もう一度実行してください。',
  'error.fix-file-failed': '{path} を読み書きできませんでした: {why}。',
  'error.fix-index-entry':
    '{path} のステージされた内容を書き換えると git が情報を失います（{why}）。先に通常どおりステージしてください。',
  'error.fix-journal-damaged':
    '直前の fix の記録が壊れているため、自動では元に戻せません: {path}。内容が手がかりになることがあります。続けるには削除してください。',
  'error.fix-not-a-file': '{path} は通常のファイルではないため、変更していません。',
  'error.fix-nothing-to-undo': '元に戻す fix はありません。',
  'error.fix-other-index':
    '直前の fix は別のインデックス（{index}）を変更しました。GIT_INDEX_FILE にそれを指定して、もう一度実行してください。',
  'error.fix-restore-failed':
    'fix が失敗し（{why}）、次のものは元に戻せませんでした: {paths}。leakgate fix --undo を実行してください。',
  'error.fix-undo-changed':
    'fix の後に変更されているため、何も元に戻していません: {paths}。現状のままでよければ {journal} を削除してください。',
  'error.fix-unfinished':
    '以前の fix が途中で止まっています。leakgate fix --undo で元に戻してから、もう一度実行してください。',
  'error.fix-unsafe-path': '{path} はシンボリックリンクの先、またはリポジトリの外にあるため、変更していません。',
  'error.fix-not-ignored': 'git が {path} を無視しないため、すべて元に戻しました。.gitignore を確認してください。',
  'error.internal': 'leakgate が失敗したため、「問題なし」とは言えません: {detail}。不具合として報告してください。',
};
