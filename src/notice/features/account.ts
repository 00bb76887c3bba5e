/*
 * Owns the words of notices about accounts: used by others, unusual, reported, suspended.
 */

import type { Feature } from './feature.ts';

export const ACCOUNT_FEATURES: readonly Feature[] = [
  {
    name: 'account-compromised',
    weights: { 'account-compromised': 6 },
    patterns: [
      /\baccount(?! team).{0,50}?\b(?:may|might|could|has|have|is|was|seems?|appears?|potentially|believed)\b.{0,30}?\bcompromised/i,
      /\b(?:compromised|hacked) (?:aws )?account\b|compromise of your (?:aws )?account/i,
      /アカウント.{0,40}?(?:不正(?:に)?(?:アクセス|使用|利用)(?:され|を受け)|侵害|乗っ取)/,
    ],
  },
  {
    name: 'inappropriately-accessed',
    weights: { 'account-compromised': 5 },
    patterns: [
      /\baccount\b.{0,48}?\b(?:inappropriately|improperly|unlawfully) (?:accessed|used)|\baccount\b.{0,30}?\baccessed (?:inappropriately|improperly|unlawfully|without)/i,
      /アカウント.{0,30}?(?:第三者|権限のない(?:者|人)).{0,24}?(?:アクセス|使用|利用)/,
    ],
  },
  {
    name: 'third-party',
    weights: { 'account-compromised': 2, 'irregular-activity': 2 },
    patterns: [
      /\bby (?:an? |some )?(?:unauthori[sz]ed )?(?:third[- ]party|someone else|unauthori[sz]ed (?:user|person|party|individual))/i,
      /第三者(?:に|が)/,
    ],
  },
  {
    name: 'stop-unauthorized',
    weights: { 'account-compromised': 2 },
    patterns: [
      /\bstop the unauthori[sz]ed (?:usage|use|activity)|unauthori[sz]ed (?:usage|use|charges|activity) (?:on|in|of|from) your (?:aws )?account/i,
      /不正(?:な)?(?:使用|利用|アクティビティ)を(?:停止|止め)/,
    ],
  },
  {
    name: 'terminate-resources',
    weights: { 'account-compromised': 2, 'irregular-activity': 1 },
    patterns: [
      /\b(?:terminate|terminated|terminating|delete) any (?:suspected|suspicious|unauthori[sz]ed|unwanted)/i,
      /(?:不正|不審|疑わしい)(?:な|の)?(?:と思われる)?リソースを(?:終了|停止|削除)/,
    ],
  },
  {
    name: 'root-password',
    weights: { 'account-compromised': 2, 'rotate-all-keys': 1 },
    patterns: [
      /\b(?:change|update|reset)\b.{0,20}?\broot (?:user |account )?(?:user )?password/i,
      /ルート(?:ユーザー|アカウント)?の?パスワードを(?:変更|更新|リセット)/,
    ],
  },
  {
    name: 'days-to-answer',
    weights: { 'account-compromised': 2, suspension: 1 },
    patterns: [
      /within (?:five|5)(?: \(5\))? (?:business )?days.{0,120}?suspen|suspen.{0,120}?within (?:five|5)(?: \(5\))? (?:business )?days/i,
      /5(?:\(5\))?(?:営業)?日以内.{0,120}?(?:停止|サスペンド)/,
    ],
  },
  {
    name: 'health-compromised',
    weights: { 'account-compromised': 10 },
    patterns: [/\bAWS_RISK_(?:CREDENTIALS_COMPROMISED?(?:_SUSPECTED)?|ACCOUNT_CONSOLE_COMPROMISE)\b/],
    isOwn: true,
  },
  {
    name: 'irregular-activity',
    weights: { 'irregular-activity': 5 },
    patterns: [
      /\b(?:irregular|unusual|anomalous|atypical|abnormal|suspicious|potentially unwanted|unexpected) (?:account |usage |api |login |sign-in )?(?:activity|activities|usage|behaviou?r|patterns?)/i,
      /(?:異常|不審|通常とは異なる|普段と異なる|疑わしい)(?:な|の)?(?:アクティビティ|操作|使用|利用|挙動|API)/,
    ],
  },
  {
    name: 'irregular-word',
    weights: { 'irregular-activity': 4 },
    patterns: [
      /\birregular (?:account )?activity|irregular .{0,30}?detected/i,
      /不規則な(?:アクティビティ|活動)|イレギュラーな/,
    ],
  },
  {
    name: 'key-accessed',
    weights: { 'irregular-activity': 4, 'account-compromised': 2 },
    patterns: [
      /\bkeys?\b(?:\(s\))?.{0,80}?\b(?:inappropriately|improperly) (?:accessed|used|obtained)/i,
      /アクセスキー.{0,60}?(?:不正に(?:使用|利用|取得)|悪用)/,
    ],
  },
  {
    name: 'guardduty-finding',
    weights: { 'irregular-activity': 7 },
    patterns: [
      /\b(?:UnauthorizedAccess|CredentialAccess|InitialAccess|PrivilegeEscalation|Persistence|DefenseEvasion|Discovery|Exfiltration|Impact|Recon|PenTest|Stealth|Policy):IAMUser\/[A-Z]\w{2,60}/,
    ],
    isOwn: true,
  },
  {
    name: 'cost-anomaly',
    weights: { 'irregular-activity': 7, price: -3 },
    patterns: [
      /cost anomal(?:y|ies) (?:detect|alert)|detected (?:a |an )?(?:new )?cost anomal/i,
      /コスト異常(?:検出|検知)?/,
    ],
  },
  {
    name: 'abuse-report',
    weights: { 'abuse-report': 5 },
    patterns: [
      /\babuse (?:report|complaint|notice|notification|case|team|department)|\breported? (?:for |as )?(?:abusive|abuse)\b|\babusive (?:activity|behaviou?r|content|traffic|email)/i,
      /不正使用(?:の)?(?:レポート|報告|に関する(?:通報|報告))|Abuse(?:レポート|報告|チーム)|迷惑行為|アビューズ/i,
    ],
  },
  {
    name: 'implicated',
    weights: { 'abuse-report': 6 },
    patterns: [
      /\b(?:has|have) been implicated in|implicating resources|(?:which|that) resembles? (?:an? |attempts? )?/i,
      /(?:攻撃|ポートスキャン|スパム|不正アクセス)(?:に関与|の発信元|を行っている)/,
    ],
  },
  {
    name: 'reported-resources',
    weights: { 'abuse-report': 4 },
    patterns: [
      /\breport(?:\(s\)|s)? that your (?:aws )?resource|\breported activity ?:|\bwe(?:'ve| have) received (?:a |several |multiple )?(?:report|complaint)/i,
      /(?:リソース|インスタンス).{0,60}?(?:通報|報告(?:を受け|され|がありました))/,
    ],
  },
  {
    name: 'attack-kind',
    weights: { 'abuse-report': 2 },
    patterns: [
      /\b(?:port scan\w{0,4}|denial[- ]of[- ]service|ddos|intrusion attempts?|brute[- ]force|phishing (?:site|content|page)|malware|spam)\b/i,
      /ポートスキャン|サービス拒否|侵入の?試み|ブルートフォース|マルウェア|スパム/,
    ],
  },
  {
    name: 'trust-and-safety',
    weights: { 'abuse-report': 3 },
    patterns: [/trust (?:&|and|&amp;) safety|\b(?:ec2-abuse|abuse|trustandsafety)@(?:amazon|amazonaws|support\.aws)/i],
  },
  {
    name: 'acceptable-use',
    weights: { 'abuse-report': 2, suspension: 1 },
    patterns: [/acceptable use policy|aws\.amazon\.com\/aup/i, /(?:適正利用|利用)規約に違反|適正利用ポリシー/],
  },
  {
    name: 'health-abuse',
    weights: { 'abuse-report': 10 },
    patterns: [/\bAWS_ABUSE_[A-Z_]{3,60}\b/],
    isOwn: true,
  },
  {
    name: 'account-suspended',
    weights: { suspension: 6 },
    patterns: [
      /\baccount\b.{0,40}?\b(?:has been|is|was|is now|have been|is currently) (?:temporarily )?(?:suspended|closed|deactivated|terminated|on hold)/i,
      /\b(?:suspended|suspend) (?:access to )?your (?:aws )?account (?:on|as|because|due|effective)|\bwe(?: have|'ve)? suspended your/i,
      /アカウント.{0,24}?(?:停止|サスペンド|利用停止|一時停止|閉鎖)(?:されました|しました|されています|いたしました|となりました)/,
    ],
  },
  {
    name: 'to-be-suspended',
    weights: { suspension: 4 },
    patterns: [
      /\baccount\b.{0,40}?\b(?:will be|is scheduled to be|is scheduled for|is about to be|is subject to) (?:suspended|suspension|closed|closure|terminated|termination) (?:on|by|unless|if|in|effective|because|due)/i,
      /\b(?:suspension|closure|termination) (?:notice|warning|of your (?:aws )?account)|notice of (?:account )?suspension/i,
      /アカウント.{0,24}?(?:停止|閉鎖)の(?:お知らせ|通知|予告|予定)|アカウント(?:を|が)\d{1,4}[年月].{0,20}?停止/,
    ],
  },
  {
    name: 'suspend-threat',
    weights: { suspension: 2, 'account-compromised': 1, 'abuse-report': 1 },
    patterns: [
      /\b(?:will|may|might) (?:be suspended|suspend)/i,
      /(?:停止|サスペンド)(?:する場合|させていただ|される可能性|することが)/,
    ],
  },
  {
    name: 'reinstate',
    weights: { suspension: 3 },
    patterns: [
      /\b(?:reinstate|reactivate|restore) (?:your |the )?(?:aws )?(?:account|services?)\b|reinstatement/i,
      /アカウント(?:の|を)(?:再開|再有効化|復旧|再アクティブ化)/,
    ],
  },
  {
    name: 'health-suspension',
    weights: { suspension: 10 },
    patterns: [/\bAWS_BILLING_SUSPENSION_NOTICE\b/],
    isOwn: true,
  },
  {
    name: 'past-due',
    weights: { suspension: 2, price: 4 },
    patterns: [
      /\b(?:past[- ]due|overdue|unpaid|outstanding) (?:balance|invoices?|amount|charges?|payments?|bill)|payment .{0,40}?(?:declined|failed|could not be|was not|unsuccessful)/i,
      /(?:未払い|支払い期限|お支払い(?:が|の)(?:失敗|確認でき)|滞納)/,
    ],
  },
];
