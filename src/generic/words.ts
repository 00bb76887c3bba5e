/*
 * Owns what the words of a name say: which credential it is the name of, and what takes that back.
 */

/** Kinds of words in names. */
export const PASSWORD = 1;
export const SECRET = 2;
export const TOKEN = 4;
export const KEY = 8;
export const AUTH = 16;
export const SALT = 32;
export const COOKIE = 64;
/** Whose credential it is, or what it opens: `client`, `db`, `admin`. */
export const OWNER = 128;
/** About a credential, and not one: `type`, `length`, `policy`. */
export const ABOUT = 256;
/** Keys that open nothing: `public`, `primary`, `sort`. */
export const OPEN = 512;
/** Something is done or asked: `is`, `has`, `get`, `reset`. */
export const VERB = 1024;
/** What is shown to people: `label`, `hint`, `message`. */
export const SHOWN = 2048;
/** Where or under which name it is: `file`, `path`, `name`, `id`. */
export const PLACE = 4096;
/** What a credential is made into: `hash`, `digest`, `encrypted`. */
export const DERIVED = 8192;

/** Keys and tokens that everybody may see: `public`, `primary`, `csrf`. */
export const SEEN = 16384;
/** Tokens that only say where to go on: `next`, `page`, `lock`. */
export const PAGED = 32768;

export const CREDENTIAL = PASSWORD | SECRET | TOKEN | KEY | AUTH | SALT | COOKIE;

const LISTS: readonly (readonly [kind: number, words: string])[] = [
  [
    PASSWORD,
    'password passwords passwd passphrase passcode pass pwd psw passwort pw userpwd rootpwd passw pword identified ' +
      'pasword paswd psswd psswrd',
  ],
  [SECRET, 'secret secrets'],
  [TOKEN, 'token tokens jwt bearer accesstoken authtoken nexttoken pagetoken'],
  [KEY, 'key keys apikey nkey authkey secretkey appkey accesskey passkey'],
  [AUTH, 'auth authorization authentication oauth credential credentials cred creds hmac otp totp'],
  [SALT, 'salt nonce iv seed signature sig'],
  [COOKIE, 'cookie cookies session sessions sid sess'],
  [
    OWNER,
    'client consumer access private api app application encryption encrypt signing sign master admin root user db ' +
      'database mysql postgres pg redis smtp mail email ldap proxy account service shared refresh bot bind login ' +
      'basic account server keystore truststore ssl tls ssh aws test testing my new old current default deploy rest',
  ],
  [
    ABOUT,
    'type types kind length len size count limit min max policy algorithm alg method mode format prefix suffix header ' +
      'headers param params parameter arg args env var variable enabled disabled required valid invalid validator ' +
      'validation expiry expires expired expiration expire ttl timeout lifetime age status state version class ' +
      'provider manager service store factory builder handler helper util utils regex pattern index map list set ' +
      'array dict code codes schema scope scopes role roles rule rules strategy plugin module option options config ' +
      'settings mechanism mechanisms level interval strength generator encoder needed support supported use used ' +
      'backend driver storage table column row attribute attributes property properties usage ref reference grant ' +
      'date time at on per num number max function callback listener event object interface model transport',
  ],
  [
    OPEN,
    'public pub primary foreign unique composite sort range partition cache lookup publishable keyboard hot shortcut ' +
      'route routing metadata i18n translation s3 bucket item dictionary sub arrow press down up translate locale ' +
      'site widget group parent child object entity data json map override keymap known pin stream ' +
      'verification keying',
  ],
  [
    VERB,
    'is has get set reset forgot forget change changed no allow should can does show hide toggle use with without',
  ],
  [
    SHOWN,
    'label title text error errors message msg hint placeholder description desc help tip tooltip input output ' +
      'style button link page form screen view controller prompt display caption summary header warning confirm ' +
      'enter field fields invalid notice dialog instructions example',
  ],
  [
    PLACE,
    'name names id ids file files filename path paths url urls uri uris endpoint host hostname location dir directory ' +
      'folder port address arn domain mount volume region issuer audience realm namespace user users username login email',
  ],
  [SEEN, 'public pub publishable primary foreign csrf xsrf authenticity antiforgery'],
  [
    PAGED,
    'next page paging pagination continuation starting lock idempotency sequence forward backward cursor marker ' +
      'creation change upload nexttoken pagetoken',
  ],
  [DERIVED, 'hash hashes sha hashed digest digested encrypted crypted checksum fingerprint md5 sha1 sha256 thumbprint'],
];

const KINDS = new Map<string, number>();
for (const [kind, words] of LISTS) {
  for (const word of words.split(' ')) KINDS.set(word, (KINDS.get(word) ?? 0) | kind);
}
/** Words that are often glued to others: `dbpassword`, `mytoken`. */
const GLUED: readonly (readonly [part: string, kind: number])[] = [
  ['password', PASSWORD],
  ['passwd', PASSWORD],
  ['pass', PASSWORD],
  ['pwd', PASSWORD],
  ['secret', SECRET],
  ['token', TOKEN],
  ['key', KEY],
  ['auth', AUTH],
  ['salt', SALT],
  ['cookie', COOKIE],
];

/** Words that begin or end like the ones above. */
const NO_CREDENTIALS =
  /^(?:bypass|compass|surpass|overpass|trespass|author|passeng|passiv|passion|passthr|passage|passport|tokeni|keyboard|keywor|keyfram|monkey|turkey|hockey|donkey|basalt|asphalt|authent)/;

/** What one word of a name says; 0 for an unknown one. `word` is in lower case, without digits at its end. */
export function kindOfWord(word: string): number {
  const kind = KINDS.get(word);
  if (kind !== undefined) return kind;
  if (word.length < 4 || NO_CREDENTIALS.test(word)) return 0;
  for (const [part, glued] of GLUED) {
    if (word.endsWith(part)) return glued | (KINDS.get(word.slice(0, -part.length)) ?? 0);
    if (word.startsWith(part)) return glued | (KINDS.get(word.slice(part.length)) ?? 0) | (part === 'key' ? OPEN : 0);
  }
  return 0;
}

/** The words of `name` in lower case: at `_`, `-`, `.` and where capitals begin. Digits belong to no word. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= name.length; at++) {
    const isWord = isLetter(name.charCodeAt(at));
    if (start >= 0 && (!isWord || isHump(name, at))) {
      words.push(name.slice(start, at).toLowerCase());
      start = -1;
    }
    if (isWord && start < 0) start = at;
  }
  return words;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** `aB`, and the B of `ABc`. */
function isHump(name: string, at: number): boolean {
  if (!isUpper(name.charCodeAt(at))) return false;
  if (!isUpper(name.charCodeAt(at - 1))) return true;
  const next = name.charCodeAt(at + 1);
  return isLetter(next) && !isUpper(next);
}
