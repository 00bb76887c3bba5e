/*
 * Owns the Japanese sentences of: baseline, audit.
 */

import type { baseline as english } from '../en/baseline.ts';
import type { Text } from '../text.ts';

export const baseline: Readonly<Record<keyof typeof english, Text>> = {
  'cli.command.baseline':
    '今ある検出を理由付きで許容します。許容済みの一覧表示と、他のスキャナーからの取り込みもできます。',
  'cli.command.audit': '検出を端末で 1 件ずつ判定します（本物、誤検出、失効済み）。',
  'cli.flag.reason': '許容する理由（1 行。誰でも読めます）',
  'cli.flag.until': '許容する最後の日（YYYY-MM-DD、UTC）。省略時は無期限',
  'cli.flag.kind': '種別。省略時は accepted',
  'cli.flag.rule': 'このルールの検出だけを対象にする（複数指定可）',
  'cli.flag.prune': 'どの検出にも一致しなくなった項目を取り除く',
  'cli.flag.severity': 'この深刻度以上の検出だけを対象にする',
  'cli.flag.all': '判定済みのものも対象にする',
  'cli.flag.stats': '尋ねずに、これまでの判定を集計する',

  'baseline.places': '他 {n} か所',
  'baseline.will-accept': '次の検出 {n} 件をベースラインに書き込みます（値がどこにあっても有効です）:',
  'baseline.nothing': '許容するものはありません。',
  'baseline.left-real':
    '監査で本物と確認された検出 {n} 件は除きました。それでも許容するには --finding で指定してください。',
  'baseline.left-ignored': 'git が無視するファイルにしかない検出 {n} 件は除きました。手元にしかなく、何も止めません。',
  'baseline.written': '{file}: {n} 件の項目を書き込みました。',
  'baseline.attribute': '{file}: {line} を追加しました。git がベースラインを行単位でマージします。',
  'baseline.commit': '{files} をコミットしてください。',
  'baseline.unused': 'どの検出にも一致しない項目が {n} 件あります:',
  'baseline.no-unused': '不要な項目はありません。',
  'baseline.pruned': '{file}: {n} 件の項目を取り除きました。',
  'baseline.empty': '項目はありません。',
  'baseline.until': '{day} まで',
  'baseline.state.in-use': '使用中',
  'baseline.state.unused': '未使用',
  'baseline.state.expired': '期限切れ',
  'baseline.state.unknown': '該当なし',
  'baseline.incomplete': 'すべてを確認できませんでした（{gaps}）。該当がなかった項目も、必要な可能性があります。',
  'baseline.kind.accepted': '許容',
  'baseline.kind.false-alarm': '誤検出',
  'baseline.kind.revoked': '失効済み',
  'baseline.kind.real': '本物',
  'baseline.imported': '{file}: {n} 件中 {matched} 件の項目が検出に一致しました。',
  'baseline.import-unread': '{file}: {n} 件の項目を解釈できませんでした。',

  'audit.nothing': '判定するものはありません。',
  'audit.ask': '{at}/{n}  これは何ですか？',
  'audit.r': '本物（引き続き報告します）',
  'audit.f': '誤検出',
  'audit.k': '失効済み（もう使えません）',
  'audit.l': '後で',
  'audit.u': '直前の判定を取り消す',
  'audit.s': 'このファイルの残りを飛ばす',
  'audit.q': '終了',
  'audit.reason': '理由（1 行。{file} に書き込みます）',
  'audit.no-reason': '理由を入力してください。',
  'audit.rule': 'ルール',
  'audit.real': '本物',
  'audit.revoked': '失効済み',
  'audit.false-alarm': '誤検出',
  'audit.accepted': '許容',
  'audit.open': '未判定',
  'audit.precision': '適合率',
  'audit.total': '合計',
};
