/*
 * Owns the signs that a notice is a forgery which is after a password: people who wait for mails of AWS get such.
 * Does not own what a notice is about: a forgery says the same words.
 */

import type { Address } from './addresses.ts';
import { isCodeHost, isImitation, isOwnDomain, isOwnPage } from './own-pages.ts';

/** Characters before a link that say what it is for. */
const BEFORE = 48;
const ASKS_TO_SIGN_IN =
  /(?:(?:sign|log)[ -]?in|verify (?:your|the) \w{1,20}|confirm (?:your|the) \w{1,20}|サインイン|ログイン|本人確認)[^.。]{0,32}$/i;
const SIGN_IN_PATH = /sign-?in|log-?in|verif|console|secure|account|billing/i;
const ASKS_FOR_SECRET =
  /(?:reply with|send us|provide us with) (?:your|the) .{0,40}(?:secret (?:access )?key|password)|(?:シークレット(?:アクセス)?キー|パスワード)を.{0,12}(?:返信|お送り|お知らせ)/i;
/** `From: AWS Support <somebody@elsewhere>`; mailing lists say `via`. */
const SENDER = /(?:\bfrom|差出人|送信者) ?: ?([^<>]{1,100})<[^@<>\s]{1,64}@([A-Za-z0-9.-]{1,100})>/gi;
const CLAIMS_AWS =
  /amazon web services|\baws (?:support|security|trust|notifications?|billing|abuse|accounts?)\b|^\W{0,3}(?:aws|amazon)\W{0,3}$/i;

/**
 * True when `text` may be a forgery: a link to a host that is not AWS's asks to sign in, an address shown as AWS's leads
 * elsewhere, who writes as AWS does so from elsewhere, or a secret is wanted in the answer.
 */
export function isSuspicious(text: string, addresses: readonly Address[]): boolean {
  return (
    ASKS_FOR_SECRET.test(text) || hasFalseSender(text) || hasFalseLabel(text, addresses) || hasTrap(text, addresses)
  );
}

function hasFalseSender(text: string): boolean {
  for (const [, name = '', domain = ''] of text.matchAll(SENDER))
    if (CLAIMS_AWS.test(name) && !/\bvia\b/i.test(name) && !isOwnDomain(domain)) return true;
  return false;
}

/** `https://console.aws.amazon.com <https://elsewhere>`, as links of HTML are written out. */
function hasFalseLabel(text: string, addresses: readonly Address[]): boolean {
  return addresses.some(({ url, start }, index) => {
    const label = addresses[index - 1];
    if (label === undefined || !isOwnPage(label.url) || isOwnPage(url)) return false;
    return start - label.end <= 3 && text.slice(label.end, start).trim() === '<';
  });
}

function hasTrap(text: string, addresses: readonly Address[]): boolean {
  return addresses.some(({ url, start }) => {
    if (isOwnPage(url) || isCodeHost(url)) return false;
    const isAsked = ASKS_TO_SIGN_IN.test(text.slice(Math.max(0, start - BEFORE), start));
    return isAsked || (isImitation(url) && SIGN_IN_PATH.test(url.hostname + url.pathname));
  });
}
