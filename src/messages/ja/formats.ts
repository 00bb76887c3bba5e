/*
 * Owns the Japanese sentences of: what gates tell, accepted findings, and the formats for forges and CI.
 */

import type { formats as english } from '../en/formats.ts';
import type { Text } from '../text.ts';

export const formats: Readonly<Record<keyof typeof english, Text>> = {
  'gate.compared': '比較した範囲:',
  'gate.unnamed': '名前のないコミット',
  'gate.range': '{name}: {head} までの {commits}（比較対象: {base}）',
  'gate.range-first': '{name}: {head} までの {commits}（比較対象となる以前のコミットはありません）',
  'gate.range-all': '{name}: {head} から到達できるすべて',
  'gate.commits': '{n} コミット',
  'gate.why.no-range': '範囲が指定されていません（手動またはスケジュールによる実行）',
  'gate.why.first-push': '初めてのプッシュです。デフォルトブランチにあるものは除きました',
  'gate.why.forced': '強制プッシュのため、以前の状態がここにありません',
  'gate.why.base-missing': '比較対象のコミットがこのリポジトリにありません',
  'gate.why.empty': '範囲にコミットがありません',
  'gate.why.unrelated': '共通の履歴がありません',
  'gate.why.tag': 'タグがプッシュされました',
  'gate.known': '以前からファイルにあった {n} 件の検出は報告していません。leakgate history で確認できます',

  'gate.reviews': 'レビューが必要です（今回の実行では適用していません）:',
  'gate.review.configuration': '設定が変更されています: {what}',
  'gate.review.baseline': 'ベースラインに項目が追加されています: {what}',
  'gate.review.inline': 'コメントで検出が許可されています: {what}',
  'gate.review.file': 'ゲートが読み込むファイルが変更されています: {what}',
  'gate.review-says': '内容: {text}',
  'gate.review-counts': 'このためゲートは失敗します',
  'gate.bypasses': 'フックを通さずに作られたコミット:',
  'gate.bypass': '{commit}（{author}）: {rule}',
  'gate.bypass-reason': '理由: {reason}',
  'gate.bypass-refused': 'ゲートでは認められません',

  'gate.refused': 'ゲートは失敗です: {what}',
  'gate.refused-reviews': 'レビューが必要な変更 {n} 件',
  'gate.refused-bypasses': 'フックを通さずに作られたコミット {n} 件',
  'gate.nothing-new': '新しい検出はありません',
  'gate.let-through': '理由を付けて通したもの以外はありません',

  'accepted.heading': '許容済みのため報告していないもの:',
  'accepted.by.baseline': '{file} により {n} 件の検出を許容しています',
  'accepted.by.configuration': '{file} により {n} 件の検出を許可しています',
  'accepted.by.wish': '{file} により {n} 件の検出を通しています',
  'accepted.by.bypass': 'コミット {file} により {n} 件の検出を許容しています',
  'accepted.by.foreign': '{file} により {n} 件の検出を許容しています',
  'accepted.kind.accepted': '許容',
  'accepted.kind.false-alarm': '誤検出',
  'accepted.kind.revoked': '無効化済み',
  'accepted.until': '{until} まで',
  'accepted.no-reason': '理由の記載なし',

  'format.verdict': 'leakgate: {verdict}',
  'format.severity': '重大度',
  'format.what': '検出内容',
  'format.where': '場所',
  'format.secret': '値',
  'format.left-out': 'ほか {n} 件は省略しました。--format json ですべて出力できます',
  'format.no-credentials': '認証情報なし',
  'format.complete': 'すべてを確認済み',
  'format.review': 'leakgate: レビューが必要',
  'format.bypass': 'leakgate: フックを通さないコミット',
  'format.incomplete': '未完了: すべてを確認できていません',
};
