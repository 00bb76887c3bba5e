/*
 * Owns variants of notices in Japanese.
 */

import type { Variant } from './variant.ts';

const JA = { language: 'ja' } as const;

export const JAPANESE_VARIANTS: readonly Variant[] = [
  {
    name: 'ja: key in public',
    kind: 'exposed-key',
    text: `件名: 【要対応】お客様の AWS アクセスキーについて
日付: 2023年6月5日
AWS をご利用のお客様

IAM ユーザー「photo-upload」に属するアクセスキー {key} と、対応するシークレットキーが、
https://github.com/acme/photo/blob/main/.env にて一般に公開されていることを確認いたしました。
当該アクセスキーを削除またはローテーションしてください。５日以内にサポートケース（ケース ID: 170099887766）へご返信ください。`,
    fields: {
      ...JA,
      user: 'photo-upload',
      keyIds: ['{key}'],
      urls: ['https://github.com/acme/photo/blob/main/.env'],
      caseId: '170099887766',
      sentOn: '2023-06-05',
      hours: 120,
      at: '2023-06-10T00:00:00.000Z',
    },
  },
  {
    name: 'ja: full-width letters and digits',
    kind: 'exposed-key',
    text: 'お客様のＡＷＳアカウント（１２３４－５６７８－９０１２）の認証情報が漏洩し、ＧｉｔＨｕｂ上で公開されています。アクセスキーを直ちに無効にしてください。',
    fields: { ...JA, account: '123456789012' },
  },
  {
    name: 'ja: forwarded within a company',
    kind: 'exposed-key',
    held: true,
    text: `田中さん、これ至急確認お願いします。

---------- 転送されたメッセージ ----------
差出人: Amazon Web Services <no-reply-aws@amazon.com>
日時: 2024年11月20日(水) 14:05
件名: AWS アクセスキーの漏えいについて

> AWS アカウント 222244446666 のアクセスキー {key} (IAM ユーザー: batch-prod) が
> 公開リポジトリで検出されました。
> 場所: https://github.com/acme/batch/blob/develop/docker-compose.yml`,
    fields: {
      ...JA,
      account: '222244446666',
      user: 'batch-prod',
      keyIds: ['{key}'],
      urls: ['https://github.com/acme/batch/blob/develop/docker-compose.yml'],
      sentOn: '2024-11-20',
    },
  },
  {
    name: 'ja: third reminder',
    kind: 'exposed-key-reminder',
    text: `ケース番号 5566778899: 3回目の最後のご連絡となります。先日お知らせした、公開されたアクセスキー {key} はまだ有効です。
AWS アカウントには制限がかけられています。制限を解除するにはキーを削除してください。`,
    fields: { ...JA, keyIds: ['{key}'], caseId: '5566778899' },
  },
  {
    name: 'ja: account used by others',
    kind: 'account-compromised',
    text: `お客様の AWS アカウントが第三者によって不正にアクセスされた可能性があります。
5 日以内に AWS へご連絡いただけない場合、アカウントを停止させていただきます。
手順 1: ルートユーザーのパスワードを変更してください。
不正と思われるリソースを終了する場合があります。`,
    fields: { ...JA, hours: 120 },
  },
  {
    name: 'ja: irregular activity until a day of Reiwa',
    kind: 'irregular-activity',
    held: true,
    text: 'AWS からの重要なお知らせ：アカウント ID 777711113333 で通常とは異なるアクティビティを検出しました。令和8年6月3日までにご確認ください。',
    fields: { ...JA, account: '777711113333', at: '2026-06-03T23:59:59.000Z' },
  },
  {
    name: 'ja: abuse',
    kind: 'abuse-report',
    text: `Amazon EC2 の不正使用に関する報告を受け取りました。お客様のインスタンス i-0123456789 がポートスキャンを行っているとの通報がありました。
24時間以内に、是正措置をこのメールへの返信でお知らせください。AWS Trust & Safety チーム`,
    fields: { ...JA, hours: 24 },
  },
  {
    name: 'ja: suspended',
    kind: 'suspension',
    text: 'お客様の AWS アカウント（999900001111）は一時停止されました。アカウントの再開をご希望の場合はサポートまでご連絡ください。',
    fields: { ...JA, account: '999900001111' },
  },
  {
    name: 'ja: quarantine',
    kind: 'quarantine',
    held: true,
    text: 'IAM ユーザー "web" に隔離ポリシー AWSCompromisedKeyQuarantineV2 がアタッチされました。このポリシーを削除しないでください。',
    fields: { ...JA, user: 'web' },
  },
  {
    name: 'ja: all keys',
    kind: 'rotate-all-keys',
    text: 'AWS サポートです。制限解除のため、漏洩したキーだけでなく、すべてのアクセスキーをローテーションしてください。ルートユーザーのアクセスキーも含みます。',
    fields: JA,
  },
  {
    name: 'ja: console at launch',
    kind: 'blocked',
    text: `インスタンスの起動に失敗しました
このアカウントは現在ブロックされており、有効なアカウントとして認識されていません。
ご不明な点は aws-verification@amazon.com までお問い合わせください。`,
    fields: JA,
  },
  {
    name: 'ja: runtime ends',
    kind: 'deprecation',
    held: true,
    text: 'AWS Lambda における Python 3.8 ランタイムのサポートを 2024年10月14日に終了いたします。お客様のアカウントで使用されている関数を更新してください。',
    fields: JA,
  },
  {
    name: 'ja: bill',
    kind: 'price',
    text: 'Amazon Web Services の請求書が発行されました。2025年3月分のご請求金額は 1,234 円です。',
    fields: JA,
  },
  {
    name: 'ja: maintenance',
    kind: 'maintenance',
    text: 'Amazon RDS のメンテナンスのお知らせ：お客様の DB インスタンスは 2026/02/03 にメンテナンスを予定しています。アクセスキーの変更は不要です。',
    fields: JA,
  },
  {
    name: 'ja: old keys',
    kind: 'advice',
    held: true,
    text: '【AWS】90日以上ローテーションされていないアクセスキーがあります。セキュリティのベストプラクティスをご確認ください。配信停止はこちら。',
    fields: JA,
  },
  {
    name: 'ja: blog about a leak',
    kind: null,
    text: 'AWS のアクセスキーが漏洩した場合に備えて、事例をもとに振り返ります。キーをコミットしないようにしましょう。',
  },
  {
    name: 'ja: a dinner',
    kind: null,
    text: '明日の懇親会は19時からです。会場は駅前の居酒屋、会費は5000円です。参加できない方は今日中にご連絡ください。',
  },
];
