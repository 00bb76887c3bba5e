/*
 * Owns the words of notices that ask nothing of somebody whose key leaked, and the signs that a text is no notice at all.
 */

import type { NoticeKind } from '../../model/notice.ts';
import type { Feature } from './feature.ts';

export const HARMLESS_FEATURES: readonly Feature[] = [
  {
    name: 'end-of-support',
    weights: { deprecation: 5 },
    patterns: [
      /\bend(?:ing|s)? (?:of )?(?:standard |extended |long-term )?(?:support|life)\b|end-of-(?:support|life)|\bEOL\b|reach(?:es|ed|ing)? (?:its )?end/i,
      /サポート(?:を|の|が)?(?:終了|廃止)|提供(?:を|の)?終了|ランタイムの?(?:サポート|廃止)/,
    ],
  },
  {
    name: 'deprecated',
    weights: { deprecation: 4, 'policy-change': 1 },
    patterns: [/\bdeprecat(?:e|es|ed|ing|ion)\b|\bsunset(?:ting)?\b|\bdiscontinu(?:e|ed|ing|ation)\b/i, /非推奨|廃止/],
  },
  {
    name: 'no-longer',
    weights: { deprecation: 3 },
    patterns: [
      /\bwill no longer (?:be (?:able|supported|available|accepted)|support|accept|apply|receive)|will stop (?:supporting|accepting|working)/i,
      /(?:ご利用いただけなく|利用できなく|使用できなく|サポートされなく)なり/,
    ],
  },
  {
    name: 'old-protocol',
    weights: { deprecation: 3 },
    patterns: [
      /\bsigv2\b|signature version 2|\btls ?1\.[01]\b|\bIMDSv1\b|\bruntime\b.{0,30}?(?:node\.?js|python|ruby|java|go|\.net)|(?:node\.?js|python|ruby|java) ?\d[\d.x]{0,4} runtime/i,
    ],
  },
  {
    name: 'planned-lifecycle',
    weights: { deprecation: 9 },
    patterns: [/\bAWS_[A-Z0-9]{2,40}_(?:PLANNED_LIFECYCLE_EVENT|END_OF_(?:LIFE|SUPPORT)\w{0,20})\b/],
    isOwn: true,
  },
  {
    name: 'have-identified',
    weights: { deprecation: 2, maintenance: 1, 'policy-change': 1 },
    patterns: [
      /we (?:are contacting|are notifying|have identified|'re contacting).{0,60}?(?:that )?your (?:aws )?accounts?/i,
      /reminder notifications about this communication/i,
      /お客様のアカウントで.{0,60}?(?:使用されている|実行されている|ご利用)/,
    ],
  },
  {
    name: 'managed-policy',
    weights: { 'policy-change': 4 },
    patterns: [/\bmanaged polic(?:y|ies)\b|\baws:policy\//i, /(?:管理|マネージド)ポリシー/],
  },
  {
    name: 'narrowed-policy',
    weights: { 'policy-change': 4 },
    patterns: [
      /\bscop(?:e|es|ed|ing)[- ]?down|(?:remov|reduc|restrict|narrow|updat|replac|deprecat)\w{1,4} .{0,80}?(?:permissions?|managed polic(?:y|ies))|(?:policy|policies).{0,80}?(?:will be|is being|are being|has been) (?:replaced|updated|deprecated|changed)/i,
      /(?:ポリシー|アクセス許可|権限).{0,60}?(?:縮小|置き換え|変更(?:され|いたし|し)|更新(?:され|いたし|し)|削除され)/,
    ],
  },
  {
    name: 'terms-change',
    weights: { 'policy-change': 7 },
    patterns: [
      /(?:chang(?:e|es|ing)|updat(?:e|es|ing|ed)) (?:to |of )?(?:the |our )?(?:aws )?(?:customer agreement|service terms|privacy notice|user agreement|terms of service)/i,
      /(?:カスタマーアグリーメント|サービス条件|利用規約|プライバシー(?:規約|通知))の(?:変更|更新|改定)/,
    ],
  },
  {
    name: 'bill',
    weights: { price: 5 },
    patterns: [
      /\b(?:your|aws|monthly|billing) (?:monthly )?(?:invoice|bill|billing statement|statement)\b|\binvoice (?:is|number|#)|statement (?:is )?(?:now )?available|amazon web services billing/i,
      /(?:ご?請求(?:書|額|金額|明細)|ご利用料金|お支払い(?:方法|金額|内容))/,
    ],
  },
  {
    name: 'free-tier',
    weights: { price: 5 },
    patterns: [
      /\bfree tier\b|\bbudgets? (?:alert|notification|has exceeded|threshold)|has exceeded (?:your|the) .{0,40}?(?:budget|threshold|limit)/i,
      /無料(?:利用枠|枠)|予算(?:アラート|のしきい値|を超)/,
    ],
  },
  {
    name: 'price-change',
    weights: { price: 6 },
    patterns: [
      /\bprice (?:change|increase|reduction|decrease|cut)s?|\b(?:new|lower|reduced|updated) (?:pricing|prices)|pricing (?:change|update)|\bnew charges? for|begin charging/i,
      /料金(?:の|を)?(?:改定|変更|値下げ|値上げ|引き下げ)|価格(?:改定|変更)/,
    ],
  },
  {
    name: 'maintenance',
    weights: { maintenance: 6 },
    patterns: [
      /\b(?:scheduled|upcoming|planned|undergo|requires?|mandatory) (?:\w{1,16} )?(?:maintenance|retirement|reboot|patching)|maintenance (?:window|event|is scheduled|will be performed)|\bscheduled for (?:retirement|maintenance|replacement|a? ?reboot)|instance retirement/i,
      /メンテナンス|(?:リタイア|再起動)(?:の)?(?:予定|予告|スケジュール)/,
    ],
  },
  {
    name: 'degraded-hardware',
    weights: { maintenance: 6 },
    patterns: [
      /degrad(?:ed|ation).{0,60}?(?:hardware|host)|(?:hardware|host).{0,60}?(?:degrad|failure|failing)/i,
      /(?:ハードウェア|ホスト)(?:の|に|で)?.{0,24}?(?:劣化|障害|低下|故障)/,
    ],
  },
  {
    name: 'service-event',
    weights: { maintenance: 7 },
    patterns: [
      /\bAWS_[A-Z0-9]{2,40}_(?:\w{0,40}(?:MAINTENANCE|RETIREMENT|REBOOT|ROTATION|RENEWAL)\w{0,40}|OPERATIONAL_(?:ISSUE|NOTIFICATION)|SERVICE_ISSUE)\b|"?eventTypeCategory"? ?: ?"?scheduledChange/,
    ],
  },
  {
    name: 'service-change',
    weights: { maintenance: 5 },
    patterns: [
      /certificates?\b.{0,60}?(?:expir|rotat|renew|updat)|\b(?:increased (?:api )?error rates|elevated error|operational issue|service (?:disruption|interruption))\b/i,
      /証明書.{0,40}?(?:更新|期限|ローテーション|有効期限)|(?:エラー率の上昇|サービス障害)/,
    ],
  },
  {
    name: 'old-keys',
    weights: { advice: 7, 'exposed-key': -2, 'rotate-all-keys': -5, 'account-compromised': -2 },
    patterns: [
      /\b(?:older|more|greater) than \d{2,3} days|\b(?:every|at least every) \d{2,3} days|\bunused (?:for|access keys?|iam|credentials?)|not (?:been )?(?:used|rotated) (?:in|for|within) .{0,24}?\d{2,3} days/i,
      /\d{2,3}日(?:以上|を超え|間).{0,40}?(?:使用|ローテーション|経過|更新|古い|利用)/,
    ],
  },
  {
    name: 'root-key-advice',
    weights: { advice: 5 },
    patterns: [
      /\broot (?:user )?access keys? (?:exists?|is active|should|detected|check)|\b(?:enable|register|require|enforce|enroll)\w{0,3} (?:.{0,20}?)(?:mfa|multi-factor).{0,60}?\b(?:root|sign)|mfa (?:on|for) (?:the |your )?root/i,
      /ルートユーザー(?:の)?(?:MFA|多要素認証)|多要素認証.{0,30}?(?:必須|義務|有効に)/i,
    ],
  },
  {
    name: 'newsletter',
    weights: { advice: 4, 'exposed-key': -2, 'account-compromised': -2, 'irregular-activity': -2 },
    patterns: [
      /\bunsubscribe\b|\bnewsletter\b|\bwebinar\b|\bwhat's new\b|re:(?:invent|inforce)|manage your (?:email )?preferences|\bin this (?:issue|edition)|\btips? (?:for|to|of)\b/i,
      /配信停止|ニュースレター|メールマガジン|ウェビナー|セミナー(?:の)?(?:ご案内|開催)/,
    ],
  },
  {
    name: 'good-practice',
    weights: { advice: 3 },
    patterns: [
      /security (?:best practices?|checklist|tips|hygiene|recommendations?|posture)|well-architected|\[?IAM\.\d{1,2}\]?|cis aws foundations/i,
      /(?:セキュリティ)?(?:の)?ベストプラクティス(?:を|に|の)|セキュリティ(?:チェックリスト|のヒント)/,
    ],
  },
];

/** Kinds that are no news of a leak or an intruder. */
export const HARMLESS: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'deprecation',
  'price',
  'policy-change',
  'maintenance',
  'advice',
]);

/** What speaks against everything that alarms. */
function againstAlarms(weight: number): Feature['weights'] {
  return {
    'exposed-key': weight,
    'exposed-key-reminder': weight,
    'account-compromised': weight,
    'irregular-activity': weight,
    'abuse-report': weight,
    'rotate-all-keys': weight,
    suspension: weight,
    quarantine: weight,
  };
}

export const COUNTER_FEATURES: readonly Feature[] = [
  {
    name: 'only-if',
    weights: againstAlarms(-4),
    patterns: [
      /\b(?:if|when|whenever|in case|once|should|what happens when) (?:your|an?|any|you|someone|somebody|credentials|keys|access keys) (?!application|believe|feel|do not|don't|are using|have any)[^.]{0,50}?\b(?:leak(?:s|ed)?|exposed|compromised|public(?:ly)?|stolen)\b/i,
      /(?:漏洩|流出|公開)(?:した|された|して(?:しまっ|い)た?)(?:場合|とき|時)(?:に|は)/,
    ],
  },
  {
    name: 'page-of-help',
    weights: againstAlarms(-6),
    patterns: [
      /^.{0,48}\b(?:what (?:do|should|can) I do|how (?:do|can|should) I|how to)\b/i,
      /^.{0,48}(?:どうすればよい|する方法|の対処法)/,
    ],
  },
  {
    name: 'never-do',
    weights: againstAlarms(-3),
    patterns: [
      /\b(?:never|do not|don't) (?:commit|check in|hard-?code|push|store|share|put) .{0,40}?(?:keys?|credentials?|secrets?)/i,
      /(?:コミット|ハードコード)し(?:ないで|ない(?:こと|よう))/,
    ],
  },
  {
    name: 'instructions-for-code',
    weights: againstAlarms(-4),
    patterns: [
      /\b(?:npm|pip3?|gem|brew|apt(?:-get)?|yarn|cargo) install\b|\bgit clone\b|## (?:install|usage|setup|getting started|license)|\baws configure\b|```/i,
    ],
  },
  {
    name: 'history-of-code',
    weights: againstAlarms(-8),
    patterns: [/\bcommit [0-9a-f]{7,40}\b.{0,120}?\bAuthor: |\bdiff --git a\/|(?:^| )@@ -\d{1,7},?\d{0,7} \+\d/],
  },
  {
    name: 'other-provider',
    weights: againstAlarms(-5),
    patterns: [
      /\b(?:google cloud|gcp|azure|digitalocean|stripe|openai|slack|npm|heroku|twilio|sendgrid)\b.{0,40}?\b(?:service account|api key|access token|token|secret key|subscription)\b/i,
    ],
  },
  {
    name: 'past-incident',
    weights: againstAlarms(-4),
    patterns: [
      /\b(?:post-?mortem|case study|lessons learned|attackers? (?:often|typically|usually|then|can|will)|researchers|threat actors?)\b/i,
      /事例|振り返り|ポストモーテム/,
    ],
  },
];
