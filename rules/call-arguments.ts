/*
 * Owns the rules for passwords that are handed to well-known functions: no name says what they are, the call does.
 */

import type { RuleDef } from '../src/model/rule.ts';
import { DEFAULT_PASSWORDS, DEMO_PASSWORDS } from './demo-values.ts';

const REVOKE = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
const WHY = {
  en: 'The call opens a connection with it: whoever reads the code can do the same.',
  ja: 'この呼び出しはこれを使って接続します。コードを読む人は誰でも同じことができます。',
};

/** An argument that is passed over: a literal, or a short expression. */
const ARGUMENT = String.raw`(?:[bruBRU@$]{0,2}"[^"\n]{0,120}"|[bruBRU@$]{0,2}'[^'\n]{0,120}'|[A-Za-z_$][\w.$>:()\[\]-]{0,60})`;
const OPENED = String.raw`[ \t]{0,2}\(\s{0,40}`;
const COMMA = String.raw`[ \t]{0,4},\s{0,40}`;
/** A literal without anything that is filled in later. */
const VALUE = String.raw`[bruBRU@]{0,2}["'](?<secret>[^\s"'$%{}<>\\\x7f-\xff]{4,80})["']`;

/** What is called with a user and a password. */
const WITH_USER = [
  'NetworkCredential',
  'UsernamePasswordCredentials',
  'PasswordAuthentication',
  'HTTPBasicAuth',
  'HTTPDigestAuth',
  'SetBasicAuth',
  'PlainTextAuthProvider',
];
/** What is called with a host or URL, a user and a password. */
const WITH_HOST = [
  'DriverManager.getConnection',
  'DirectoryEntry',
  'new mysqli',
  'mysql_connect',
  'mysqli_connect',
  'mysql_pconnect',
  'new PDO',
  'MySQLdb.connect',
  'smtp.PlainAuth',
  'ssh2_auth_password',
];

export const rules: readonly RuleDef[] = [
  {
    id: 'call-user-password',
    title: { en: 'Password handed to a function with its user', ja: 'ユーザー名とともに関数へ渡されるパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'medium',
    keywords: WITH_USER.map((name) => name.toLowerCase()),
    pattern: new RegExp(`(?:${WITH_USER.join('|')})${OPENED}${ARGUMENT}${COMMA}${VALUE}`, 'g'),
    reach: { before: 16, after: 360 },
    minEntropy: 2.2,
    documentationExamples: [...DEMO_PASSWORDS, ...DEFAULT_PASSWORDS],
    env: 'PASSWORD',
    revoke: REVOKE,
    source: 'https://learn.microsoft.com/dotnet/api/system.net.networkcredential',
    examples: [
      'client.Credentials = new NetworkCredential("svc@corp.test", "${a-z}{16}");',
      'requests.get(url, auth=HTTPBasicAuth("deploy", "${A-Za-z0-9}{12}"))',
      "req.SetBasicAuth(user, '${A-Za-z0-9!}{14}')",
    ],
    nonExamples: [
      'new NetworkCredential("user", "password")',
      'new NetworkCredential(user, Configuration["Smtp:Password"])',
      'HTTPBasicAuth("user", os.environ["PASSWORD"])',
      'HTTPBasicAuth("user", "${PASSWORD}")',
    ],
  },
  {
    id: 'call-host-user-password',
    title: { en: 'Password in a call that connects', ja: '接続する関数の呼び出しに書かれたパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'medium',
    keywords: WITH_HOST.map((name) => name.toLowerCase()),
    pattern: new RegExp(
      `(?:${WITH_HOST.join('|').replaceAll('.', '[.]')})${OPENED}(?:${ARGUMENT}${COMMA}){2}${VALUE}`,
      'g',
    ),
    reach: { before: 16, after: 520 },
    minEntropy: 2.2,
    documentationExamples: [...DEMO_PASSWORDS, ...DEFAULT_PASSWORDS],
    env: 'DATABASE_PASSWORD',
    revoke: REVOKE,
    source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html',
    examples: [
      'DriverManager.getConnection("jdbc:mysql://db.test/app", "app", "${A-Za-z0-9}{12}");',
      "$db = new mysqli('db.test', 'app', '${A-Za-z0-9!}{14}', 'app');",
      'new DirectoryEntry("LDAP://corp.test",\n  "CORP\\\\svc",\n  "${A-Za-z0-9}{12}");',
      'smtp.PlainAuth("", "svc@corp.test", "${A-Za-z0-9}{16}", host)',
    ],
    nonExamples: [
      'DriverManager.getConnection(url, "root", "password")',
      'DriverManager.getConnection(url, user, password)',
      "new PDO($dsn, $user, getenv('DB_PASSWORD'))",
      "new mysqli('localhost', 'root', '')",
    ],
  },
];
