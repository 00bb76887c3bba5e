/*
 * Owns what is no hard-coded credential whatever its name and its place, or is found by rules of its own.
 */

import type { Assignment } from './assignment.ts';
import { nameFactsOf } from './name-features.ts';
import { CREDENTIAL, DERIVED, PAGED, PASSWORD, SECRET, SEEN, TOKEN } from './words.ts';

/** Public keys, sealed values, resource names, hashes of passwords, and keys in blocks, which have rules of their own. */
const KNOWN =
  /^(?:A(?:IDA|ROA|GPA|IPA|NPA|NVA|PKA|SCA)[A-Z2-7]{16,17}$|ssh-\w|ecdsa-sha2|-----BEGIN|ENC[([]|arn:|urn:|data:|https?:|file:|AQAB$|\$ANSIBLE_VAULT|vault:|!vault|secret(?:s|smanager)?:\/\/|\$2[abxy]\$\d\d\$|\$(?:[156y]|argon2\w*|pbkdf2\S*)\$|\{S?SHA\d*\}|(?:sha(?:1|256|512)|md5|pbkdf2\w*|bcrypt\w*|argon2\w*)[$:]|\*[0-9A-F]{40}$)/;
/** `\u0422\u0430`: text in other scripts, as some translations are written. */
const ESCAPED_TEXT = /(?:\\{1,4}u[0-9A-Fa-f]{4}){2}/;
/** Characters that follow each other in ASCII, or are the same, this many times are typed, not drawn. */
const SEQUENCE = 9;
const REPEATS = 7;
/** Marks stand in the beginning of a value, if at all. */
const LONGEST_HEAD = 120;

/** What is filled in later. */
const TEMPLATE =
  /\$\{|\{\{|#\{|\$\(|<%|%%|%\([\w.]{1,40}\)s|^<[^<>]{1,60}>$|^%\w{1,60}%$|^\$[A-Za-z_]\w{0,60}$|^@[A-Z_]{1,60}@$|^__\w{1,60}__$|^\[[\w -]{1,60}\]$/;
/** What says of itself that it stands for something else. */
const STAND_IN =
  /EXAMPLE|REDACTED|PLACEHOLDER|placeholder|dummy|DUMMY|changeit|replace_?me|\.\.\.|\*\*\*|\u00e2\u0080\u00a6|xxxx|XXXX|change_?me|your[-_ ]|YOUR[-_ ]|<your|^0x[0-9a-fA-F]{1,16}L?$/;
/** Values that everybody writes where a credential would be, and words that are no value. */
const WEAK =
  /^(?:pass|passw|password|passwd|pwd|pw|secret|secrets|token|key|value|string|str|text|test|tests|testing|tester|admin|root|user|username|guest|foo|bar|baz|qux|foobar|foobaz|hello|world|none|null|nil|true|false|empty|default|unset|undefined|required|optional|bearer|basic|abcd?e?f?|bob|alice|postgres|mysql|demo|valid|invalid|wrong|correct|self|this|auto|file|plain|plaintext|void|bool|boolean|integer|number|object|array|unknown|public|private|local|localhost|something|anything|whatever|blah|function|async|await|lambda|class|return|typeof|static|const|func|readonly)$/i;
/** Parts of regular expressions: a class of characters, a group, a repeated class. */
const EXPRESSION =
  /\[[^\]\s]{0,40}\w-\w[^\]\s]{0,40}\]|\\{1,4}[sdwSDW][{*+?]|\(\?[:<=!]|\\{1,4}u[0-9A-Fa-f]{4}-\\{1,4}u/;
/** `^3.0.0`, `npm:^5.0.0 || ^6.0.2`, `>=1.2`: versions that a package asks for. */
const VERSION =
  /^(?:npm:|workspace:)?(?:[\^~<>=v]{0,2} ?\d{1,5}\.\d{1,5}(?:\.[\dx*]{1,8})?(?:-[a-z][\w.]{0,30})?(?: ?\|\| ?| |$)){1,8}$/;
/** `.netrc`, `.tfvars`: files, endings and classes as a list of them has it. */
const DOTTED = /^\.[a-z][\w-]{0,15}$/;
/** `{"alg": …`: the head of a JSON Web Token, of which everybody's are the same. */
const JWT_HEAD = /^eyJhbGciOi[\w-]{1,60}={0,2}$/;
/** A call or an index, as only code without quotes has it. */
const CALL = /[\w)\]]\(|\(\)|\w\[\w*\]/;

/** True for a name that is no name of a credential, whatever is assigned to it. */
export function isHopelessName(name: string): boolean {
  const { kinds } = nameFactsOf(name);
  if ((kinds & CREDENTIAL) === 0 || (kinds & DERIVED) !== 0) return true;
  if ((kinds & (PASSWORD | SECRET)) !== 0) return false;
  return (kinds & SEEN) !== 0 || (kinds & (PAGED | TOKEN)) === (PAGED | TOKEN);
}

/** A bare value with a slash in front is a path or a regular expression, unless it is as long as a key. */
const SHORT = 40;
/** `aws_secret_key_id`: what is told apart by it, not what opens anything. */
const KEY_ID = /key[_-]?ids?$/i;

/** True for values that are not worth scoring. */
export function isHopelessValue(value: string, { quote, joint, name }: Assignment): boolean {
  if (KEY_ID.test(name) || (quote === '' && value.startsWith('/') && value.length < SHORT)) return true;
  const head = value.length > LONGEST_HEAD ? value.slice(0, LONGEST_HEAD) : value;
  if (quote === '' && joint !== 'element' && CALL.test(head)) return true;
  if (JWT_HEAD.test(head) || (joint === 'comma' && DOTTED.test(head))) return true;
  if (WEAK.test(head) || KNOWN.test(head) || VERSION.test(head) || isTyped(head) || isSentence(head)) return true;
  return TEMPLATE.test(head) || STAND_IN.test(head) || ESCAPED_TEXT.test(head) || EXPRESSION.test(head);
}

function isTyped(value: string): boolean {
  let sequence = 1;
  let repeats = 1;
  for (let at = 1; at < value.length; at++) {
    const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
    sequence = step === 1 ? sequence + 1 : 1;
    repeats = step === 0 ? repeats + 1 : 1;
    if (sequence >= SEQUENCE || repeats >= REPEATS) return true;
  }
  return false;
}

/** Words of any script: bytes above ASCII with spaces between them, or hardly anything else. */
function isSentence(value: string): boolean {
  let high = 0;
  let spaces = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 0x80) high++;
    if (code === 0x20) spaces++;
  }
  return (high > 1 && spaces > 0) || high > value.length * 0.4 || spaces > 3 + value.length / 8;
}
