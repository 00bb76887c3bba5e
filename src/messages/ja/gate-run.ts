/*
 * Owns the Japanese sentences of: the gate's commands.
 */

import type { gateRun as english } from '../en/gate-run.ts';
import type { Text } from '../text.ts';

export const gateRun: Readonly<Record<keyof typeof english, Text>> = {
  'gate-run.let-through': ({ n, reason }) => `${n} 件の検出を通しました。理由:「${reason}」`,
  'gate-run.recorded': 'コミットメッセージに記録され、CI に表示されます。',
  'gate-run.unrecorded':
    'コミットメッセージには記録されません。commit-msg フックが leakgate を起動していないためです。{command} でインストールしてください。',
  'gate-run.over-budget':
    'すべてを調べないまま受け入れました。制限時間を超え、--over-budget accept が指定されているためです。',
  'gate-run.nothing-pushed': '相手側にないものは何もプッシュされません',
  'gate-run.comment.created': 'leakgate は {name} にコメントしました',
  'gate-run.comment.updated': 'leakgate は {name} のコメントを更新しました',
  'gate-run.no-proposal': 'この実行はプルリクエストのものではないため、コメントもラベルも付けません',
  'gate-run.no-token':
    'コメントやラベルに使うトークンがありません。LEAKGATE_FORGE_TOKEN を設定するか、docs/FORGE.md を参照してください',
  'gate-run.no-labels': 'このフォージにはラベルがありません',
  'gate-run.forge-failed': '結果は変わりませんが、{name} に通知できませんでした: {detail}',
};
