/*
 * Owns the Japanese sentences of the command line itself.
 */

import type { cli as english } from '../en/cli.ts';
import type { Text } from '../text.ts';

export const cli: Readonly<Record<keyof typeof english, Text>> = {
  'cli.error': 'leakgate: {message}',
  'cli.did-you-mean': '{suggestion} のことですか？',
  'cli.ask': 'この内容で書き込みますか？',
  'cli.declined': '何も変更していません。',
  'cli.done': '完了しました。',
  'cli.progress.scanning': 'スキャン中',
  'cli.progress.left': '残り {time}',
  'cli.help.usage': '使い方:',
  'cli.help.commands': 'コマンド:',
  'cli.help.flags': 'フラグ:',
  'cli.help.exit':
    '終了コード: 0 検出なし・すべて確認済み、1 検出あり、2 使い方の誤り・内部エラー・確認が不完全。フラグでは変わりません。',
  'cli.command.all': 'このリポジトリの全履歴、インデックス、作業ツリーをスキャンします。',
  'cli.command.staged': 'これから作られるコミットをスキャンします（pre-commit フック用）。',
  'cli.command.history': 'リポジトリの全オブジェクト、または指定範囲のコミットが持ち込むオブジェクトをスキャンします。',
  'cli.command.files': 'ファイル、フォルダー、グロブ、または標準入力（-）をスキャンします。',
  'cli.command.init': 'git が参照する場所にコミットフックを設置します。',
  'cli.command.uninstall': 'init が書き込んだものをフックから取り除きます。',
  'cli.command.doctor': 'キーを含むコミットが本当に止まることを確かめます。',
  'cli.command.rules': '検出対象を一覧表示します。',
  'cli.flag.format': 'レポートの形式',
  'cli.flag.output': 'レポートをファイルにも書き出す（複数指定可）',
  'cli.flag.lang': 'レポートの言語',
  'cli.flag.color': '色を付ける条件',
  'cli.flag.explain': '報告しなかった一致の理由を表示する',
  'cli.flag.show-secrets': 'シークレットを伏せずに表示する',
  'cli.flag.verbose': '一覧を省略しない',
  'cli.flag.name': '標準入力のファイル名（表示する置き換え方が決まります）',
  'cli.flag.threads': '履歴のスキャンに使うスレッドの最大数（省略時はコア数、ただし 4 まで）',
  'cli.flag.memory': '履歴のオブジェクトの保持に使うメモリの上限（MB、省略時は 256）',
  'cli.flag.no-cache': 'キャッシュを読み書きしない',
  'cli.flag.yes': '確認しない',
  'cli.flag.help': 'これを表示する',
  'cli.flag.version': 'バージョンを表示する',
};
