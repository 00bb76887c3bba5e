/*
 * Owns the words of notices about keys: seen in public, reminded of, quarantined, all to be rotated.
 */

import type { Feature } from './feature.ts';

export const EXPOSURE_FEATURES: readonly Feature[] = [
  {
    name: 'publicly-available',
    weights: { 'exposed-key': 6, 'exposed-key-reminder': 5 },
    patterns: [
      /(?:access ?keys?|credentials?|secret keys?).{0,240}?\bpublic(?:ly)? (?:available|accessible|exposed|visible|posted|viewable)/i,
      /(?:access ?keys?|credentials?|secret keys?).{0,160}?\b(?:posted|published|available|found|discovered|detected) (?:online|publicly|in (?:a |the )?public|on (?:a |the )?public)/i,
      /(?:アクセスキー|認証情報|シークレットキー).{0,240}?(?:公開され|公開状態|公に|閲覧可能|誰でも(?:閲覧|アクセス))/,
      /(?:アクセスキー|認証情報|シークレットキー).{0,120}?(?:インターネット上|オンライン|GitHub|公開リポジトリ).{0,60}?(?:検出|発見|確認|掲載|公開)/i,
    ],
  },
  {
    name: 'key-exposed',
    weights: { 'exposed-key': 5, 'exposed-key-reminder': 4 },
    patterns: [
      /\baccess keys?(?: id)? ?(?:\(?[A-Z0-9*]{4,24}\)?,? )?(?:is|are|was|were|has been|have been|may be|may have been) (?:found |publicly )?(?:exposed|leaked|disclosed|shared)/i,
      /\b(?:exposed|leaked) (?:your )?aws (?:iam )?(?:access )?(?:keys?|credentials?)/i,
      /(?:アクセスキー|認証情報)(?:[A-Z0-9*]{4,24})?(?:が|の)(?:外部に|一般に)?(?:漏洩|漏えい|流出|露出)/,
    ],
  },
  {
    name: 'secret-alongside',
    weights: { 'exposed-key': 3, 'exposed-key-reminder': 2, 'irregular-activity': 1, 'account-compromised': 1 },
    patterns: [
      /along with (?:the|its|their) (?:corresponding |associated |matching )?secret (?:access )?keys?/i,
      /(?:対応する|対になる|関連する|および)シークレット(?:アクセス)?キー/,
    ],
  },
  {
    name: 'became-aware',
    weights: { 'exposed-key': 5, 'exposed-key-reminder': 4 },
    patterns: [
      /\bwe (?:have |'ve )?(?:recently )?(?:been made|become|became|are) aware (?:that|of).{0,40}?(?:access )?keys?\b/i,
      /(?:アクセスキー).{0,300}?(?:ことを(?:確認|検知|検出|把握)|ことが(?:判明|確認))/,
    ],
  },
  {
    name: 'exposed-access-key',
    weights: { 'exposed-key': 2, 'exposed-key-reminder': 2, 'account-compromised': 1 },
    patterns: [
      /\b(?:exposed|compromised|leaked) (?:aws )?(?:iam )?(?:access )?(?:keys?|credentials?)\b/i,
      /(?:公開|漏洩|漏えい|流出|露出)(?:された|した|している)(?:AWS)?(?:アクセス)?キー/,
    ],
  },
  {
    name: 'health-credentials-exposed',
    weights: { 'exposed-key': 10 },
    patterns: [/\bAWS_(?:RISK_CREDENTIALS_EXPOS(?:ED|URE_SUSPECTED)|ACCESS_KEY_EXPOSED)\b/],
    isOwn: true,
  },
  {
    name: 'trusted-advisor-exposed',
    weights: { 'exposed-key': 5 },
    patterns: [
      /(?:trusted ?advisor).{0,120}?exposed access keys|exposed access keys.{0,200}?(?:trusted ?advisor|fraud type|potentially exposed|\bred\b|action recommended)/i,
      /露出したアクセスキー|公開されたアクセスキー.{0,40}Trusted Advisor|Trusted Advisor.{0,60}(?:漏洩|露出|公開).{0,12}アクセスキー/i,
    ],
  },
  {
    name: 'advisor-found-nothing',
    weights: { 'exposed-key': -9, 'exposed-key-reminder': -6 },
    patterns: [
      /exposed access keys.{0,80}?(?:\bgreen\b|no (?:problems?|issues?|action)|not_available|(?:^|[^0-9])0 (?:of|resources|items|keys)|\bok\b)/i,
      /(?:no|zero) (?:publicly )?exposed (?:access )?keys/i,
    ],
  },
  {
    name: 'found-by-scanner',
    weights: { 'exposed-key': 5 },
    patterns: [
      /(?:secret scanning|gitguardian|trufflehog).{0,200}?\b(?:aws|amazon)\b.{0,40}?(?:key|credential|secret)/i,
      /\b(?:aws|amazon)\b.{0,40}?(?:keys?|credentials?|secrets?)\b.{0,80}?(?:has been|have been|was|were|detected|found) .{0,30}?(?:exposed|detected|found|pushed)?.{0,30}?(?:github|gitlab|public repositor|commit)/i,
    ],
  },
  {
    name: 'customer-agreement',
    weights: { 'exposed-key': 1, 'exposed-key-reminder': 1 },
    patterns: [
      /(?:violat\w{1,5}|breach of) the aws customer agreement|poses? a security risk/i,
      /AWSカスタマーアグリーメント(?:に違反|の違反)|セキュリティ(?:上の)?リスク(?:となり|をもたらし|が生じ)/,
    ],
  },
  {
    name: 'replace-key',
    weights: { 'exposed-key': 1, 'exposed-key-reminder': 1, 'irregular-activity': 1 },
    patterns: [
      /\b(?:delete|rotate|disable|deactivate)(?: (?:or|and) (?:delete|rotate|disable|deactivate))? (?:the|your|this) (?:exposed |compromised |aws )?(?:access )?keys?/i,
      /(?:公開|漏洩|該当|当該|対象)(?:された)?の?アクセスキーを(?:削除|無効|ローテーション)/,
    ],
  },
  {
    name: 'reminder',
    weights: { 'exposed-key-reminder': 6, 'abuse-report': 1, suspension: 2, 'account-compromised': 1 },
    patterns: [
      /\b(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last|another|friendly)(?: and (?:final|last))?,? (?:reminder|follow[- ]?up)\b/i,
      /\breminder:? .{0,60}?(?:access key|exposed)|\bthis is a reminder (?:that|about|regarding)/i,
      /(?:\d|[一二三])(?:回|度)目の?(?:最後の)?(?:ご連絡|リマインド|リマインダー|通知)|(?:最終|再度の?)(?:ご連絡|リマインド|リマインダー|通知|のお知らせ)|再度(?:お知らせ|ご連絡|ご案内|通知)/,
    ],
  },
  {
    name: 'still-exposed',
    weights: { 'exposed-key-reminder': 5, 'account-compromised': 1 },
    patterns: [
      /access ?keys?.{0,120}?\b(?:is|are|remains?) still (?:publicly |active|exposed|available|enabled|online|not been)|\bstill (?:has|have) not (?:been )?(?:deleted|rotated|deactivated)/i,
      /\bhave not (?:yet )?(?:deleted|rotated|secured|received (?:a|any|your) (?:response|reply)).{0,120}?access key|access key.{0,160}?\bhas(?: still)? not (?:yet )?been (?:deleted|rotated|deactivated|removed)/i,
      /アクセスキー.{0,160}?(?:まだ|依然として|いまだに|引き続き).{0,30}?(?:公開|有効|削除され|アクティブ)/,
    ],
  },
  {
    name: 'following-up',
    weights: { 'exposed-key-reminder': 3, 'account-compromised': 1 },
    patterns: [
      /\b(?:following|follow) up (?:with you|on|regarding|about)|\bwe (?:previously|recently) (?:notified|contacted|informed|wrote|sent)/i,
      /(?:先日|以前|前回)(?:ご連絡|お知らせ|ご案内|お送り)/,
    ],
  },
  {
    name: 'restrictions-placed',
    weights: { 'exposed-key-reminder': 3, 'exposed-key': 1 },
    patterns: [
      /restrictions? (?:have|has) been (?:placed|applied|put)|remove the restrictions?/i,
      /(?:制限が(?:かけられ|適用され|かかっ)|制限を解除)/,
    ],
  },
  {
    name: 'limited-ability',
    weights: { 'exposed-key': 1, 'account-compromised': 1, 'irregular-activity': 1 },
    patterns: [
      /(?:temporarily )?(?:limited|restricted) (?:your|the) ability to/i,
      /一時的に(?:一部の)?.{0,40}?(?:制限|利用を制限)/,
    ],
  },
  {
    name: 'quarantine-policy',
    weights: { quarantine: 5, 'exposed-key': 1, 'exposed-key-reminder': 1 },
    patterns: [/\bAWSCompromisedKeyQuarantine(?:V\d{1,2})?\b|\bAWSExposedCredentialPolicy_DO_NOT_REMOVE\b/i],
    isOwn: true,
  },
  {
    name: 'quarantine-attached',
    weights: { quarantine: 3 },
    patterns: [
      /\b(?:attached|applied|added|placed) .{0,60}?quarantine|quarantine ?(?:V\d{1,2})?"? ?(?:managed |aws managed )?(?:policy )?(?:has been|was|is|to (?:the|your) (?:iam )?user)|quarantined? (?:your|the) (?:iam )?user/i,
      /隔離(?:用)?(?:の)?ポリシー|Quarantine(?:V\d{1,2})?.{0,40}?(?:アタッチ|適用|付与)/i,
    ],
  },
  {
    name: 'do-not-remove',
    weights: { quarantine: 3 },
    patterns: [
      /do not (?:remove|detach|delete) (?:this|the) (?:quarantine )?policy/i,
      /(?:この|隔離|当該)ポリシー(?:は|を)(?:削除|デタッチ|解除|外さ)(?:し)?ないで/,
    ],
  },
  {
    name: 'quarantine-description',
    weights: { quarantine: 6, 'exposed-key': -3, 'account-compromised': -3 },
    patterns: [
      /denies access to certain actions,? applied by the aws team/i,
      /特定のアクション(?:へのアクセス)?を拒否.{0,80}?AWSチーム/,
    ],
    isOwn: true,
  },
  {
    name: 'quarantine-deny',
    weights: { quarantine: 3 },
    patterns: [
      /explicit deny.{0,160}?quarantine|quarantine.{0,160}?explicit deny|attachuserpolicy.{0,600}?quarantine/i,
    ],
  },
  {
    name: 'health-quarantine',
    weights: { quarantine: 10 },
    patterns: [/\bAWS_RISK_IAM_QUARANTINE\b/],
    isOwn: true,
  },
  {
    name: 'all-keys',
    weights: { 'rotate-all-keys': 5, 'account-compromised': 1 },
    patterns: [
      /\b(?:rotate|rotating|rotated|rotation of|delete|deleting|replace|change)\b.{0,60}?\b(?:all|every|each) (?:of )?(?:your |the |existing |remaining |active |other ){0,4}(?:aws |iam ){0,2}(?:root (?:user )?(?:and|or|&) iam (?:user )?)?(?:access )?keys?\b/i,
      /(?:すべて|全て|全部)の(?:AWS)?(?:IAM)?(?:ユーザーの)?アクセスキー.{0,40}?(?:ローテーション|削除|交換|更新|再発行|変更)/,
    ],
  },
  {
    name: 'keys-not-exposed-too',
    weights: { 'rotate-all-keys': 4 },
    patterns: [
      /(?:including|even|also|as well as) (?:the |any |those |access ){0,3}(?:access )?(?:keys? |ones? )?(?:that|which) (?:were|was|are|have) not (?:been )?(?:exposed|compromised|leaked|reported)|not (?:just|only) the (?:exposed|compromised|leaked|reported) (?:one|key|access key)/i,
      /(?:公開|漏洩|漏えい|流出|露出)(?:されて|して)い?(?:ない|なかった).{0,12}(?:キー|もの)も?(?:含|すべて|全て)|(?:漏洩|公開|流出)(?:した|された)(?:アクセス)?キーだけで(?:な|は)く/,
    ],
  },
  {
    name: 'root-keys-too',
    weights: { 'rotate-all-keys': 3 },
    patterns: [
      /(?:including|both|and) (?:the |any |your ){0,2}root (?:user |account )?(?:user )?(?:and iam (?:user )?)?(?:access )?keys?/i,
      /ルート(?:ユーザー|アカウント)?の(?:アクセス)?キー.{0,6}(?:含|も)/,
    ],
  },
];
