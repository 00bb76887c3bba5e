/*
 * Owns the Japanese sentences of: configuration, its keys, and what reports say of it.
 */

import type { config as english } from '../en/config.ts';
import type { Text } from '../text.ts';

export const config: Readonly<Record<keyof typeof english, Text>> = {
  'cli.command.config': '設定の内容とその出どころ、または JSON Schema を表示します。',
  'cli.flag.print': 'すべての値を出どころのファイルとともに表示する（省略時も同じ）',
  'cli.flag.schema': '設定ファイルの JSON Schema を表示する（エディター用）',

  'config.built-in': '既定値',

  'report.silenced-off': '設定（{file}）により無効で、検出していないルール: {rules}',
  'report.silenced-allowed': '設定（{file}）により許可され、検出しても報告しないルール: {rules}',
  'report.excluded-paths': '設定により除外されたパス: {paths}',
  'report.held-back': '{file}: {n} 件を除外',
  'report.label.environment': '環境',
  'report.misplaced': '{environment} のキーですが、{other} のパスにあります',

  'config-key.lang': 'レポートの言語。--lang が優先され、LC_ALL、LC_MESSAGES、LANG より優先されます。',
  'config-key.color': '色を付ける条件。--color が優先されます。',
  'config-key.extends': 'この設定の土台。ルールの npm パッケージ、またはリポジトリ内のファイル（./team.toml）。',
  'config-key.rules': '独自のルール。',
  'config-key.rules.id':
    '英数字、ピリオド、アンダースコア、ハイフン。他のルールと重複できません。フィンガープリントに含まれます。',
  'config-key.rules.title': '検出する対象。1 つの文、または言語ごとの文。',
  'config-key.rules.why': '問題になる理由。省略すると title と同じです。',
  'config-key.rules.keywords':
    'ASCII 4 文字以上の語句。一致箇所には必ずどれか 1 つが含まれます。省略するとパターンから読み取ります。',
  'config-key.rules.pattern': '検出パターン（RE2 構文。先読み・後読みと後方参照は使えません）。',
  'config-key.rules.secretGroup': 'シークレットに当たるグループの番号。',
  'config-key.rules.entropy': 'minEntropy と同じです。',
  'config-key.rules.minEntropy': 'シークレットが超えるべきシャノンエントロピー（1 文字あたりのビット数）。',
  'config-key.rules.path': '対象とするファイルのパスのパターン（RE2）。',
  'config-key.rules.severity': '深刻度。省略すると high。',
  'config-key.rules.confidence': '確度。省略すると high。low は --confidence low でのみ表示されます。',
  'config-key.rules.env': '置き換えに使う環境変数。省略すると id から作ります。',
  'config-key.rules.revoke': 'シークレットを失効させるページのアドレス。',
  'config-key.rules.examples': '一致すべき例（1 つ以上）。ランダムな文字を入れる書き方は docs/CONFIG.md にあります。',
  'config-key.rules.nonExamples': '一致してはならない例。',
  'config-key.severity': 'ルールの id → 深刻度。off にすると検出しません（レポートに必ず表示されます）。',
  'config-key.allow': '検出しても報告しないもの（レポートに必ず表示されます）。',
  'config-key.allow.paths': '報告の対象外とするパス（gitignore の構文）。',
  'config-key.allow.rules': '検出結果を報告しないルールの id。',
  'config-key.allow.values':
    '許可する検出結果のフィンガープリント（32 桁の 16 進数、空白に続けて理由）。値そのものは書けません。',
  'config-key.exclude': '調べないパス（gitignore の構文、レポートに必ず表示されます）。',
  'config-key.gitleaks':
    '読み込む gitleaks の設定ファイル（このファイルのフォルダーから）。省略すると最上位の .gitleaks.toml。',
  'config-key.compat': '他のスキャナーのコメントと無視ファイルに従うかどうか。',
  'config-key.aws': 'AWS アカウントについての情報。',
  'config-key.aws.ownAccounts': '自分のアカウント（それぞれ 12 桁）。',
  'config-key.aws.canaryAccounts': '自分のカナリアトークンのアカウント（それぞれ 12 桁）。',
  'config-key.environments': 'AWS アカウントの所属先。別の環境にあるキーは critical になります。',
  'config-key.environments.name': '環境の名前。',
  'config-key.environments.accounts': '環境のアカウント（それぞれ 12 桁）。',
  'config-key.environments.paths': '環境のパス（gitignore の構文）。',
  'config-key.limits': 'スキャンが使う資源の上限。フラグが優先されます。',
  'config-key.limits.threads': 'スレッド数の上限（--threads と同じ）。',
  'config-key.limits.memory': 'オブジェクトの読み取り中に保持する量の上限（メガバイト、--memory と同じ）。',
  'config-key.limits.budget': 'leakgate push にかけてよい時間: 500ms、5s、2m。',
  'config-key.gate': 'ゲート（leakgate ci、leakgate push）が通すもの。',
  'config-key.gate.bypass': '理由を付けてフックを通らずに作られたコミットを通すかどうか。省略すると refuse。',
  'config-key.gate.changes': '範囲内でこの設定が変更されたときの扱い。省略すると block。',
};
