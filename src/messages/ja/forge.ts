/*
 * Owns the Japanese sentences of what goes wrong with a forge's API.
 */

import type { forge as english } from '../en/forge.ts';
import type { Text } from '../text.ts';

export const forge: Readonly<Record<keyof typeof english, Text>> = {
  'error.forge-bad-answer': '{method} {path} に対するフォージの応答を解釈できませんでした（{detail}）。',
  'error.forge-bad-label': '{label} はラベル名として使えません。改行とカンマを含まない 1～50 文字で指定してください。',
  'error.forge-bad-place': '{repository} の番号 {number} は、プルリクエストとして問い合わせできません。',
  'error.forge-bad-token':
    'フォージ用のトークンに、空白や改行など、トークンに使われない文字が含まれています。設定し直してください。',
  'error.forge-bad-url':
    '{origin} にはトークンを送信しません。API のアドレスは https:// で始まり、ユーザー名・クエリ・フラグメントを含まないものにしてください。http:// はこのマシン自身に対してのみ使えます。',
  'error.forge-failed': '{method} {path} に対してフォージが {status} を返しました: {message}',
  'error.forge-forbidden':
    'このトークンには {method} {path} の権限がありません（{status}）: {message} フォークからのプルリクエストには読み取り専用のトークンが渡されます。必要な権限は docs/FORGE.md にあります。',
  'error.forge-job-token':
    'GitLab の CI_JOB_TOKEN ではコメントやラベルを書き込めません。スコープ api を持つプロジェクトアクセストークンを LEAKGATE_FORGE_TOKEN に設定してください。',
  'error.forge-no-labels': '{forge} のプルリクエストにはラベルがありません。',
  'error.forge-not-found':
    '{path} がフォージに存在しないか、このトークンからは見えません（{method}、{status}）: {message} 必要な権限は docs/FORGE.md にあります。',
  'error.forge-other-place':
    '{method} {path} は {origin} に転送されましたが、そこへはトークンを送信しません。API の正しいアドレスを設定してください。',
  'error.forge-rate-limited':
    'フォージのリクエスト数の上限に達しました（{method} {path}）。{again} 以降にもう一度実行してください。',
  'error.forge-too-long': 'コメントは {length} 文字ありますが、フォージの上限は {longest} 文字です。',
  'error.forge-unauthorized':
    'フォージがトークンを受け付けません（{method} {path}、{status}）: {message} 期限切れか、別のフォージのトークンかもしれません。',
  'error.forge-unreachable':
    '{method} {path} でフォージに接続できませんでした（{detail}）。環境変数のプロキシ（HTTP_PROXY）は使いません。',
};
