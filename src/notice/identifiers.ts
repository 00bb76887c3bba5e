/*
 * Owns finding accounts, users, key ids and cases in a plain text.
 */

/** IAM User Guide, "IAM identifiers": unique ids are of base32. */
const KEY_ID = /(?<![A-Za-z0-9+])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9+])/g;
const MOST_KEY_IDS = 100;

const TWELVE = '(\\d{12}|\\d{4}-\\d{4}-\\d{4})(?![\\d-])';
/** In the order of trust. A number of twelve digits alone may be anything. */
const ACCOUNTS: readonly RegExp[] = [
  new RegExp(
    `(?<![A-Za-z])(?:(?:recipient|affected|owner) ?account(?:id)?|(?:aws|member|linked|payer) ?account|account ?_?(?:ids?|numbers?|no\\.?|#)|accountid|aws id|account)"?(?: (?:id|number|is|with|ending|no\\.?)){0,3}[^0-9A-Za-z]{0,12}${TWELVE}`,
    'i',
  ),
  new RegExp(`(?:アカウント|AWS ?ID)(?:ID|番号|の)?[^0-9A-Za-z\\u3040-\\u30ff]{0,12}${TWELVE}`, 'i'),
  /\bhttps:\/\/(\d{12})\.signin\.aws\.amazon\.com/i,
  /\barn:aws[a-z-]{0,12}:(?:iam|sts)::(\d{12}):/,
  /\barn:aws[a-z-]{0,12}:[a-z0-9-]{1,40}:[a-z0-9-]{0,20}:(\d{12}):/,
  /\bcase-(\d{12})-/,
];

/** IAM User Guide, "IAM and AWS STS quotas": characters of names of users. A dot or comma at the end is the sentence's. */
const NAME = '([A-Za-z0-9_+=,.@-]{1,64})';
const USERS: readonly RegExp[] = [
  /\barn:aws[a-z-]{0,12}:iam::\d{12}:user\/(?:[!-.0-~]{1,100}\/){0,5}([A-Za-z0-9_+=,.@-]{1,64})/,
  new RegExp(`\\b(?:IAM )?user(?:s|[ _-]?name)?(?: named| called)?"? ?[:=]? ?["'\`「『]${NAME}["'\`」』]`, 'i'),
  new RegExp(`IAMユーザー?(?:名)?(?:は|が|:|の)? ?["'\`「『(]{0,2}${NAME}`),
  new RegExp(`ユーザー?名?[:は]?["'\`「『]${NAME}["'\`」』]`),
  new RegExp(`\\b(?:IAM )?(?:user ?name|user): ?${NAME}`, 'i'),
  new RegExp(`\\b(?:belong(?:s|ing) to|for|of|owned by) (?:the )?(?:IAM )?user ${NAME}`, 'i'),
  new RegExp(`\\bIAM user ${NAME}`, 'i'),
];
/** Words that follow "IAM user" and are no names. */
const NO_NAME =
  /^(?:s|accounts?|keys?|names?|ids?|credentials?|polic(?:y|ies)|permissions?|listed|above|below|is|was|has|had|with|and|or|in|on|to|that|which|who|whose|for|from|may|can|will|named|called|should|must|access|guide|you|your|the|a|an|this|console|page|password|user|root|management|via|does|did|not|whom|activity|data|identities|or\.)$/i;

/** `[CASE 1234567890]`, `Case ID: …`, `ケースID: …`, the address of a case. */
const CASES: readonly RegExp[] = [
  /\b(?:support |abuse )?case(?: ?\(?(?:id|number|no\.?|#)){0,2}"?[^0-9A-Za-z]{0,6}(\d{8,16}(?:-\d{1,3})?)(?![\d-])/i,
  /ケース(?:ID|番号|No\.?)?[^0-9A-Za-z\u3040-\u30ff]{0,6}(\d{8,16}(?:-\d{1,3})?)(?![\d-])/i,
  /\b(?:displayId|caseId)["=: ]{1,4}(\d{8,16})(?!\d)/,
  /\b(case-\d{12}-[a-z]{0,4}-?\d{4}-[0-9a-f]{8,40})\b/,
];

/** What a notice is about. */
export interface Identifiers {
  readonly account: string | null;
  readonly user: string | null;
  readonly keyIds: readonly string[];
  readonly caseId: string | null;
}

/** Identifiers of `text`. Ids that are masked (`AKIA****ABCD`) are none. */
export function identifiersIn(text: string): Identifiers {
  const keyIds = new Set<string>();
  for (const [id] of text.matchAll(KEY_ID)) if (keyIds.size < MOST_KEY_IDS) keyIds.add(id);
  return {
    account: firstOf(ACCOUNTS, text)?.replaceAll('-', '') ?? null,
    user: userIn(text),
    keyIds: [...keyIds],
    caseId: firstOf(CASES, text),
  };
}

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

function userIn(text: string): string | null {
  for (const pattern of USERS) {
    for (const found of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const name = (found[1] ?? '').replace(/[.,]+$/, '');
      if (name !== '' && !NO_NAME.test(name) && !/^\d{12}$/.test(name)) return name;
    }
  }
  return null;
}
