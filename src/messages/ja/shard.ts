/*
 * Owns the Japanese sentences of: several runs that share the work, and merging what they hand over.
 */

import type { shard as english } from '../en/shard.ts';
import type { Text } from '../text.ts';

export const shard: Readonly<Record<keyof typeof english, Text>> = {
  'cli.command.merge': 'マトリックスの各実行が出力した結果（--format blob）を統合して報告する。',
  'cli.flag.shard': 'N 分割した I 番目だけを調べる。結果は leakgate merge で統合する',
  'error.blob-needs-shard':
    'blob 形式は leakgate、history、files、ci でのみ使えます。ほかのコマンドの結果は統合できません。',
  'error.blob-other-run': '{file} は {first} と同じ実行のものではありません。{what} が異なります。',
  'error.blob-other-store':
    '各シャードが分割したオブジェクトやファイルが一致しないため、調べていないものがあるかもしれません。クローンは一度だけ行い、すべてのシャードに渡してください。',
  'error.blob-shows-secrets': 'blob 形式にシークレットは含められません。--show-secrets を外してください。',
  'error.blob-twice': '{file} と {first} はどちらもシャード {shard} です。',
  'error.blob-unreadable': '{file} は leakgate --format blob の出力ではありません（{detail}）。',
  'error.merge-needs-files': '各シャードが出力したファイル、またはそのフォルダを指定してください。',
  'error.shard-bad':
    '--shard に {value} は指定できません。1/4 のように I/N の形で指定してください。N は最大 {most} です。',
  'error.shard-of-stdin': '標準入力は分割できません。--shard と blob 形式を外してください。',
  'error.shard-tells-forge': 'シャードは担当分しか調べていません。{option} は leakgate merge に指定してください。',
};
