/*
 * Owns the Japanese sentences of what is said of CloudTrail logs.
 */

import type { cloudtrail as english } from '../en/cloudtrail.ts';
import type { Text } from '../text.ts';

export const cloudtrail: Readonly<Record<keyof typeof english, Text>> = {
  'error.trail-bad-address':
    '{value} はアドレスでもアドレス範囲でもありません。203.0.113.7 や 203.0.113.0/24 のように指定してください。',

  'trail.why.minted': '認証情報の発行',
  'trail.why.persistence': '居座るための手口',
  'trail.why.created': '作成または起動',
  'trail.why.changed': '変更',
  'trail.why.data': 'データの読み取りまたは共有',
  'trail.why.denied': '拒否',
  'trail.why.hidden': 'ログや監視の無効化',
  'trail.why.reconnaissance': '調査行為',

  'trail.verdict.usual': '本人',
  'trail.verdict.hostile': '他者',
  'trail.verdict.unknown': '不明',

  'trail.kind.key': 'アクセスキー',
  'trail.kind.session': 'セッション',
  'trail.kind.password': 'コンソールのパスワード',
  'trail.kind.service-specific': 'サービス固有の認証情報',

  'trail.coverage.excluded': 'API 呼び出しの記録ではないため対象外: {what}（{kind}）',

  'trail.first-hostile.none': '明らかに本人のものではない使用は見つかりませんでした。',

  'trail.limit.incomplete': '読み取れなかったものが {count} 件あります。その内容はここに含まれていません。',
  'trail.limit.no-events':
    'イベントがありません。AWSLogs を含むフォルダー、または aws cloudtrail lookup-events の出力を指定してください。',
  'trail.limit.not-used':
    'このキーはどのイベントにもありません。使われていないという意味ではありません。オブジェクトへの呼び出しは既定では記録されず、ログはリージョンごとに分かれています。',
  'trail.limit.starts-after-leak':
    'ログは {from} からですが、キーは {leaked} から漏れていました。その間に何があったかは分かりません。それ以前のログを取得してください。',
  'trail.limit.no-global-events':
    '{region} のイベントがありません。IAM への呼び出しはそこに記録されるため、新しいユーザーやキーを見落とします。このリージョンのログも取得してください。',
  'trail.limit.no-data-events':
    'S3 オブジェクトの読み書きはデータイベントで、設定しない限り証跡に記録されません。ここに無くても、読まれていないとは言えません。バケットのアクセスログ、ダウンロード量、データ転送の料金を確認してください。',
  'trail.limit.nothing-to-compare':
    '誰による呼び出しか判断できません。漏えい前の記録がなく、普段のアドレスも分かりません。普段のアドレスを指定し、接続元を 1 つずつ確認してください。',

  'trail.gap.truncated': '途中で終わっています',
  'trail.gap.not-json': '少なくとも一部が JSON ではありません',
  'trail.gap.not-events': 'イベントではない JSON があります',
  'trail.gap.too-large': '大きすぎるイベントがあります',
  'trail.gap.too-deep': 'フォルダーの階層が深すぎます',
  'trail.gap.link': 'フォルダーの外へのリンクです',
  'trail.gap.too-many-files': 'ファイルが多すぎます',
  'trail.gap.too-many-events': 'イベントが多すぎるため、以降は読んでいません',
  'trail.gap.too-many-origins': 'アドレスとエージェントが多すぎるため、一部をまとめて数えました',
  'trail.gap.too-many-kinds': '呼び出しの種類が多すぎるため、注目すべきものの一部がありません',
  'trail.gap.too-many-created': '作成されたものが多すぎるため、一部がありません',
  'trail.gap.too-many-ids': '1 回の呼び出しで 1,000 を超えるものが作成されたため、一部がありません',
  'trail.gap.too-many-denied': '拒否された呼び出しの種類が多すぎるため、一部がありません',
  'trail.gap.too-many-used': '使われた呼び出しの種類が多すぎるため、ポリシーに一部がありません',
  'trail.gap.too-many-regions': 'リージョンが多すぎるため、一部がありません',
};
