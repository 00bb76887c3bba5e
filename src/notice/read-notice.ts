/*
 * Owns understanding a notice: what people paste of mails of AWS, errors of its console and tools, and its events.
 */

import type { Language } from '../model/localized.ts';
import type { Notice, NoticeSign } from '../model/notice.ts';
import { type Address, addressesIn, foreignAddresses } from './addresses.ts';
import { classify } from './classify.ts';
import { deadlineIn } from './deadline.ts';
import { identifiersIn } from './identifiers.ts';
import { isOwnPage } from './own-pages.ts';
import { plainText } from './plain-text.ts';
import { sentOn } from './sent-on.ts';
import { isSuspicious } from './suspicion.ts';

const MOST_URLS = 50;
/** Of letters, so many are kana in the shortest Japanese notice: names, addresses and errors in it are English. */
const JAPANESE_SHARE = 0.1;
const PHISHING: NoticeSign = { name: 'phishing', weight: 0 };

/**
 * What `text` says, whatever of it was pasted: a mail or its source, quoted, forwarded, wrapped or cut off; an error; an
 * event of AWS Health. English or Japanese; the first MiB is looked at. What it says is taken as it is: that a notice
 * names a key does not mean that it came from AWS (`isSuspicious`).
 *
 * @returns null when it is not understood
 */
export function readNotice(text: string, { now }: { readonly now: number }): Notice | null {
  const plain = plainText(text);
  const addresses = addressesIn(plain);
  const classified = classify(withoutForeign(plain, addresses));
  if (classified === null) return null;
  const suspicious = isSuspicious(plain, addresses);
  const sent = sentOn(plain, now);
  return {
    ...classified,
    isSuspicious: suspicious,
    signs: suspicious ? [...classified.signs, PHISHING] : classified.signs,
    language: languageOf(plain),
    ...identifiersIn(plain),
    urls: foreignAddresses(addresses, MOST_URLS),
    sentOn: sent?.day ?? null,
    deadline: deadlineIn(plain, sent, now),
  };
}

/** Names of repositories and files are no words of the notice. */
function withoutForeign(text: string, addresses: readonly Address[]): string {
  let rest = '';
  let from = 0;
  for (const { url, start, end } of addresses) {
    if (isOwnPage(url)) continue;
    rest += `${text.slice(from, start)}https://example.com/`;
    from = end;
  }
  return rest + text.slice(from);
}

function languageOf(text: string): Language {
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  const latin = text.replace(/https?:\/\/[!-~]{1,4096}/g, '').match(/[A-Za-z]/g)?.length ?? 0;
  return kana > (kana + latin) * JAPANESE_SHARE ? 'ja' : 'en';
}
