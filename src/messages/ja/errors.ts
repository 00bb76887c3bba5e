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
  'error.config-extends-loop':
    '設定ファイル {path} が継承する {file} は、継承が循環しているか、たどれる数を超えています。',
  'error.config-extends-outside': '設定ファイル {path} が継承する {file} は、リポジトリの外にあります。',
  'error.config-local-hides':
    '{path} に {key} は書けません。個人用の設定で検出結果を隠すことはできません。リポジトリの設定ファイルに書いてください。',
  'error.config-local-shared':
    '{path} は個人用ですが、このままでは git にコミットされます。leakgate.local.toml を .gitignore に追加してください（追跡済みなら git rm --cached も必要です）。',
  'error.config-plain-value':
    '{path} の {key} はフィンガープリントではありません。値そのものを書くことはできません。フィンガープリントは 32 桁の 16 進数で、空白に続けて理由を書けます。leakgate --verbose が検出結果ごとに表示します。',
  'error.config-unknown-rule': '設定ファイル {path} に、存在しないルールがあります: {rule}。',
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
  'error.file-at-refused':
    '{commit} の {path} は通常のファイルではないか、大きすぎます。その内容を適用できません。通常のファイルにしてください。',
  'error.no-such-object': 'プッシュされるオブジェクト {oid} がリポジトリにありません。',
  'error.bypass-without-reason':
    'LEAKGATE_ALLOW には言葉で理由を書いてください。例: LEAKGATE_ALLOW="検証環境のテスト用キー、失効済み"',
  'error.bad-ref-line': '標準入力が pre-push、pre-receive、update フックへの git の入力と異なります: {line}',
  'error.push-needs-lines':
    'leakgate push は pre-push、pre-receive、update フックから実行され、プッシュの内容を標準入力で受け取ります。docs/CI.md を参照してください。',
  'error.git-output': 'git の応答を解釈できませんでした: {output}。不具合として報告してください。',
  'error.nothing-looked-at':
    '確認すべきもの（{expected} 件）があるのに、何も確認できませんでした。「問題なし」ではありません。不具合として報告してください。',
  'error.ci-event-unreadable':
    'この CI 実行の対象を {path} から読み取れません: {detail}。leakgate ci --from BASE --to HEAD で指定してください。',
  'error.ci-head-missing':
    'この実行の対象であるコミット {head} がこのクローンにありません。チェックアウトするか、leakgate ci --fetch で取得してください。',
  'error.hook-write-failed': 'フック {path} に書き込めませんでした: {why}。',
  'error.hook-changed': '計画を立てた後に {path} が変更されました。もう一度実行してください。',
  'error.hook-needs-work-tree': 'このリポジトリには作業ツリーがないため、ここでコミットは作られません。',
  'error.hook-unreadable': 'フック {path} を読み取れませんでした: {why}。',
  'error.consent-needed': 'ここでは確認を取れません。上の計画を読み、--yes を付けて実行してください。',
  'error.no-such-finding':
    'フィンガープリントが {finding} で始まる検出はありません。一覧は leakgate --format json で確認できます。',
  'error.terminal-needed':
    '確認を取る端末がありません。--interactive を外してください。--apply がなければ何も変更しません。',
  'error.audit-terminal-needed':
    '尋ねるための端末がありません。これまでの判定は leakgate audit --stats で確認できます。',
  'error.baseline-ambiguous':
    'フィンガープリントが {finding} で始まる検出が {n} 件あります。もう少し長く指定してください。',
  'error.baseline-bad-day': '{option} には今日以降の日付を YYYY-MM-DD で指定してください（{value} は指定できません）。',
  'error.baseline-bad-line':
    '{path}:{line} は項目として読めないため、何も許容しません。項目の形式: RULE FINGERPRINT accepted|false-alarm|revoked|real [until=YYYY-MM-DD] REASON。',
  'error.baseline-conflict':
    '{path}:{line} にマージの衝突マーカーがあります。両方の行を残し、マーカーだけを削除してください（順序や重複は問題ありません）。',
  'error.baseline-incomplete':
    'すべてを確認できなかったため（{gaps}）、何も変更していません。それでも許容するには、--finding で検出を指定してください。',
  'error.baseline-no-finding':
    'フィンガープリントが {finding} で始まる検出は、このリポジトリにありません。一覧は leakgate --format json で確認できます。',
  'error.baseline-unreadable': '{path} を読み取れません: {detail}。',
  'error.baseline-write-failed': '{path} に書き込めませんでした: {why}。',
  'error.foreign-none':
    '他のスキャナーのファイル（{files}）がここにありません。指定してください: leakgate baseline import FILE。',
  'error.foreign-unknown':
    '{path} は .gitleaksignore、gitleaks の JSON レポート、.secrets.baseline、.trufflehogignore のいずれでもありません。',
  'error.foreign-unreadable': '{path} を解釈できません: {detail}。',
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
