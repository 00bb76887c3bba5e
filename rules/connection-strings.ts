/*
 * Owns the rules for passwords inside connection strings: URLs with a user and password, JDBC, ODBC and ADO.NET, libpq.
 * Those of one provider are in its own file.
 */

import type { RuleDef } from '../src/model/rule.ts';
import { DEFAULT_PASSWORDS, DEMO_PASSWORDS } from './demo-values.ts';

const REVOKE = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';
const URLS = 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1';

const WHY = {
  en: 'With the host and user beside it, it is all that is needed to connect.',
  ja: '隣にあるホスト名とユーザー名と合わせれば、それだけで接続できます。',
};

/** The last letter of every scheme with what comes after it: the shortest literals that all URLs have. */
const SCHEME_ENDS = [...'abcdefghijklmnopqrstuvwxyz0123456789'].map((last) => `${last}://`);

/** May have variables in it: the password counts. */
const USER = String.raw`[^\s:/?#@"'<>\x60\\|,;()[\]]{0,80}(?:@[A-Za-z0-9.-]{1,60})?`;
/** Neither a variable, nor the name of one in capitals, nor a mask or format string. */
const FIRST = `[A-Z_]{0,40}(?:[a-z0-9!~^+=.-]|%[0-9A-Fa-f]{2})`;
const REST = String.raw`[^\s:/?@"'<>\x60\\|,{}[\]()\x7f-\xff]`;
/** An at sign that should have been escaped is a part of the password when another one follows. */
const PASSWORD = `${FIRST}${REST}{2,120}(?:@${REST}{1,40}){0,2}`;

const LOCAL_HOST = String.raw`(?:[\w.-]{0,60}localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1?\]|[\w-]{1,63})(?:[^\w.%-]|$)`;
/** The host is put in when the program runs. */
const LATER_HOST = String.raw`["'+]|%[sdv(]|\$|\{|#\{|<`;
const OTHER_HOST = String.raw`(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[[0-9A-Fa-f:]{4,40}\]`;
const EXAMPLE_HOST = String.raw`(?:[\w-]{1,63}\.){0,4}(?:example|domain|mydomain|yourdomain|yourhost|acme|test)\.(?:com|org|net|edu|io)(?:[^\w.-]|$)|(?:[\w-]{1,63}\.){1,4}(?:example|test|invalid)(?:[^\w.-]|$)`;

const DATABASES =
  'postgres|postgresql|postgis|pg|pgx|pgsql|timescaledb|cockroach|cockroachdb|crdb|redshift|yugabyte|mysql|mysqlx|my|mymysql|mysql2|trilogy|mariadb|percona|aurora|vitess|vt|tidb|mongodb|mongo|documentdb|mssql|sqlserver|ms|azuresql|oracle|oracledb|or|ora|oci|oci8|godror|db2|ibm_db_sa|informix|odbc|cassandra|ca|scylla|scylladb|couchbase|couchbases|couchdb|clickhouse|clickhousedb|ch|snowflake|sf|vertica|firebird|fb|ignite|neo4j|bolt|arangodb|influxdb|hive|presto|trino|impala|drill|exasol|exa|hana|hdb|sap|sybase|ase|teradata|ecto|redis|rediss|valkey|keydb|memcache|memcached|surrealdb|libsql|turso|cloudsql|rethinkdb|dremio|db|database|opensearch|es';
const BROKERS =
  'amqp|amqps|rabbitmq|pyamqp|nats|nats-route|nats-leaf|mqtt|mqtts|ws-mqtt|kafka|kafka\\+ssl|pulsar|stomp|activemq|tibco|solace|zmq|nsq|celery|librabbitmq|gearman|beanstalk';

export const rules: readonly RuleDef[] = [
  {
    id: 'url-password-on-example-host',
    title: { en: 'Password in a URL with the host of an example', ja: '例示用ホストの URL に含まれるパスワード' },
    why: {
      en: 'The host is reserved for documentation; a real password may have been left when the host was changed.',
      ja: 'ホストは文書用に予約されたものですが、ホストだけ書き換えて本物のパスワードが残っている場合があります。',
    },
    severity: 'low',
    confidence: 'low',
    keywords: SCHEME_ENDS,
    needs: '@',
    pattern: new RegExp(`://${USER}:(?<secret>${PASSWORD})@(?:${EXAMPLE_HOST})`, 'g'),
    reach: { before: 48, after: 1000 },
    context: { pattern: /(?:^|[^a-z0-9])(?:https?|ftps?|sftp|wss?|git|svn|socks5?h?):\/\/[^\s/]{0,300}$/, before: 48 },
    documentationExamples: DEMO_PASSWORDS,
    env: 'SERVICE_PASSWORD',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc2606',
    examples: ['https://deploy:${A-Za-z0-9}{16}@proxy.example.com/path'],
    nonExamples: ['https://user:password@example.com', 'https://${USER}:${PASSWORD}@example.com'],
  },
  {
    id: 'local-url-password',
    title: { en: 'Password in a URL of a local service', ja: 'ローカルサービスの URL に含まれるパスワード' },
    why: {
      en: 'The host is this machine, a container, or put in later. The password is often used elsewhere, too.',
      ja: 'ホストは手元のマシンやコンテナ、または実行時に決まるものですが、同じパスワードが他でも使われがちです。',
    },
    severity: 'low',
    confidence: 'medium',
    keywords: SCHEME_ENDS,
    needs: '@',
    pattern: new RegExp(`://${USER}:(?<secret>${PASSWORD})@(?:${LOCAL_HOST}|${LATER_HOST})`, 'g'),
    reach: { before: 48, after: 1000 },
    documentationExamples: DEFAULT_PASSWORDS,
    env: 'SERVICE_PASSWORD',
    revoke: REVOKE,
    source: URLS,
    examples: [
      'DATABASE_URL=postgres://app:${a-z0-9}{12}@localhost:5432/app',
      'fmt.Sprintf("nats://svc:${a-z0-9}{9}@%s:%d", host, port)',
      'redis://:${A-Za-z0-9}{20}@redis:6379/0',
    ],
    nonExamples: [
      'postgres://postgres:postgres@localhost:5432/app',
      'postgres://user:$PASSWORD@localhost/app',
      'mysql://user:%s@localhost/app',
      'http://localhost:8080/@scope/name',
    ],
  },
  {
    id: 'database-url-password',
    title: { en: 'Database password in a URL', ja: 'URL に含まれるデータベースのパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'high',
    keywords: SCHEME_ENDS,
    needs: '@',
    pattern: new RegExp(`://${USER}:(?<secret>${PASSWORD})@(?:${OTHER_HOST})`, 'g'),
    reach: { before: 48, after: 1000 },
    context: {
      pattern: new RegExp(`(?:^|[^a-z0-9])(?:${DATABASES})(?:\\+[a-z0-9_.+]{1,24})?://[^\\s/]{0,300}$`),
      before: 48,
    },
    documentationExamples: DEMO_PASSWORDS,
    env: 'DATABASE_PASSWORD',
    revoke: REVOKE,
    source: URLS,
    examples: [
      'DATABASE_URL=postgres://app:${A-Za-z0-9}{16}@db-1.internal.net:5432/app',
      'mongodb+srv://app:${A-Za-z0-9}{12}%40@cluster0.ab1cd.mongodb.net/app?retryWrites=true',
      "SQLALCHEMY_DATABASE_URI = 'mysql+pymysql://root:${A-Za-z0-9}{6}@${A-Za-z0-9}{4}@10.0.0.5/app'",
    ],
    nonExamples: [
      'postgres://user:{{ password }}@db.internal.net/app',
      'mongodb+srv://<user>:<password>@cluster0.mongodb.net',
      'postgres://db.internal.net:5432/app',
    ],
  },
  {
    id: 'broker-url-password',
    title: { en: 'Message broker password in a URL', ja: 'URL に含まれるメッセージブローカーのパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'high',
    keywords: SCHEME_ENDS,
    needs: '@',
    pattern: new RegExp(`://${USER}:(?<secret>${PASSWORD})@(?:${OTHER_HOST})`, 'g'),
    reach: { before: 48, after: 1000 },
    context: { pattern: new RegExp(`(?:^|[^a-z0-9])(?:${BROKERS})://[^\\s/]{0,300}$`), before: 48 },
    documentationExamples: DEMO_PASSWORDS,
    env: 'BROKER_PASSWORD',
    revoke: REVOKE,
    source: URLS,
    examples: [
      'amqps://app:${A-Za-z0-9_}{32}@rabbit.internal.net/vhost',
      'mqtt://app:${A-Za-z0-9}{12}@m10.cloudmqtt.com:13858',
    ],
    nonExamples: ['amqp://guest:$RABBIT_PASS@rabbit.internal.net', 'nats://demo.nats.io:4222'],
  },
  {
    id: 'git-url-token',
    title: { en: 'Token in the URL of a git remote', ja: 'git リモートの URL に含まれるトークン' },
    why: {
      en: 'It reads, and often writes, every repository its owner can reach.',
      ja: '所有者が触れられるすべてのリポジトリを読み取り、多くの場合は書き込みもできます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: ['@github.', '@gitlab.', '@bitbucket.', '@gitea.', '@codeberg.', '@dev.azure.', '@ssh.dev.azure.'],
    pattern:
      /:\/\/(?:[A-Za-z0-9_.-]{1,40}:)?(?<secret>[A-Za-z0-9_-]{20,120})(?::x-oauth-basic|:)?@(?:github|gitlab|bitbucket|gitea|codeberg|dev\.azure)\.[a-z]/g,
    reach: { before: 256, after: 32 },
    minEntropy: 3.2,
    checks: ['not-identifier'],
    env: 'GIT_TOKEN',
    revoke:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    source: 'https://git-scm.com/docs/git-credential-store',
    examples: [
      'https://${0-9a-f}{40}@github.com/acme/app.git',
      'git clone https://oauth2:${A-Za-z0-9}{24}@gitlab.com/acme/app.git',
      'https://${0-9a-f}{40}:x-oauth-basic@github.com/acme/app.git',
    ],
    nonExamples: ['https://${GITHUB_TOKEN}@github.com/acme/app.git', 'https://octocat@github.com/acme/app.git'],
  },
  {
    id: 'url-password',
    title: { en: 'Password in a URL', ja: 'URL に含まれるパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'medium',
    keywords: SCHEME_ENDS,
    needs: '@',
    pattern: new RegExp(`://${USER}:(?<secret>${PASSWORD})@(?:${OTHER_HOST})`, 'g'),
    reach: { before: 48, after: 1000 },
    documentationExamples: DEMO_PASSWORDS,
    env: 'SERVICE_PASSWORD',
    revoke: REVOKE,
    source: URLS,
    examples: [
      'https://deploy:${A-Za-z0-9}{16}@nexus.acme-corp.net/repository',
      'ftp://backup:${A-Za-z0-9}{10}@203.0.113.7/dump',
      'ldaps://cn=admin:${A-Za-z0-9}{12}@ldap.acme-corp.net',
      'smtp://mailer%40acme-corp.net:${A-Za-z0-9}{12}@smtp.acme-corp.net:587',
    ],
    nonExamples: [
      'https://user:****@nexus.acme-corp.net',
      'https://nexus.acme-corp.net:8443/@scope/package',
      'https://user:<password>@nexus.acme-corp.net',
    ],
  },
  {
    id: 'oracle-jdbc-password',
    title: { en: 'Oracle password in a JDBC URL', ja: 'JDBC URL に含まれる Oracle のパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['jdbc:oracle:'],
    pattern: new RegExp(`jdbc:oracle:(?:thin|oci8?|kprb):[A-Za-z0-9_$#.]{1,60}/(?<secret>${FIRST}${REST}{2,60})@`, 'g'),
    reach: { before: 8, after: 560 },
    documentationExamples: [...DEMO_PASSWORDS, 'tiger'],
    env: 'ORACLE_PASSWORD',
    revoke: REVOKE,
    source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
    examples: ['jdbc:oracle:thin:app/${A-Za-z0-9}{10}@//db.internal.net:1521/ORCL'],
    nonExamples: ['jdbc:oracle:thin:@db.internal.net:1521:ORCL', 'jdbc:oracle:thin:scott/tiger@//db:1521/X'],
  },
  {
    id: 'jdbc-password',
    title: { en: 'Database password in a JDBC URL', ja: 'JDBC URL に含まれるデータベースのパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['jdbc:'],
    pattern:
      /jdbc:[^\s"'<>\x60]{4,340}?[?&;,](?:password|PASSWORD|Password|pwd|PWD|pass)=(?<secret>[^\s"'\x60&;<>{}$[\]*\\]{3,128})/g,
    reach: { before: 8, after: 720 },
    documentationExamples: DEMO_PASSWORDS,
    env: 'DATABASE_PASSWORD',
    revoke: REVOKE,
    source: 'https://jdbc.postgresql.org/documentation/use/',
    examples: [
      'jdbc:postgresql://db.internal.net/app?user=app&password=${A-Za-z0-9}{12}',
      'jdbc:sqlserver://db.internal.net:1433;databaseName=app;user=app;password=${A-Za-z0-9}{12};encrypt=true',
    ],
    nonExamples: [
      'jdbc:mysql://db/app?user=app&password=${DB_PASSWORD}',
      'jdbc:postgresql://db.internal.net/app?user=app',
    ],
  },
  {
    id: 'ado-connection-string-password',
    title: {
      en: 'Password in an ODBC or ADO.NET connection string',
      ja: 'ODBC / ADO.NET 接続文字列に含まれるパスワード',
    },
    why: WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['password=', 'password =', 'pwd=', 'pwd ='],
    pattern:
      /(?:[Pp]assword|PASSWORD|[Pp]wd|PWD) ?= ?["'{]?(?<secret>[^\s;"'<>{}$%*,\\&()[\]\x7f-\xff][^\s;"'<>{}$\\()]{2,127})/g,
    reach: { before: 512, after: 160 },
    context: {
      pattern:
        /(?:server|data source|datasource|host|hostname|driver|provider|dsn|user id|userid|uid|user|username|user name|login|initial catalog|database|db|address|network address|endpoint|persist security info|port) ?= ?[^;"'\n]{1,160}; ?(?:[a-z0-9 _]{2,40} ?= ?[^;"'\n]{0,160}; ?){0,12}(?:password|pwd) ?= ?["'{]?[^;\n]{1,128}$/,
      before: 512,
    },
    documentationExamples: DEMO_PASSWORDS,
    env: 'DATABASE_PASSWORD',
    revoke: REVOKE,
    source: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    examples: [
      'Server=tcp:db.internal.net,1433;Initial Catalog=app;User ID=app;Password=${A-Za-z0-9}{12};Encrypt=True;',
      '"Driver={ODBC Driver 18 for SQL Server};Server=db;Uid=app;Pwd=${A-Za-z0-9!#}{12};"',
    ],
    nonExamples: [
      'Server=db;User ID=app;Password=${PASSWORD};',
      'user = "app"; password = getpass()',
      'Server=db;User ID=app;Password=%PWD%;',
    ],
  },
  {
    id: 'ado-connection-string-leading-password',
    title: {
      en: 'Password in an ODBC or ADO.NET connection string',
      ja: 'ODBC / ADO.NET 接続文字列に含まれるパスワード',
    },
    why: WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['password=', 'pwd='],
    pattern:
      /(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)=["'{]?(?<secret>[^\s;"'<>{}$%*,\\&()[\]\x7f-\xff][^\s;"'<>{}$\\()]{2,127})["'}]?; ?(?:Server|Data Source|Host|Driver|User ID|User Id|Uid|UID|Initial Catalog|Database|Persist Security Info|server|data source|host|user id|uid|database)=/g,
    reach: { before: 16, after: 256 },
    documentationExamples: DEMO_PASSWORDS,
    env: 'DATABASE_PASSWORD',
    revoke: REVOKE,
    source: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    examples: ['"Password=${A-Za-z0-9}{12};Persist Security Info=True;User ID=sa;Initial Catalog=app"'],
    nonExamples: ['Password=${PASSWORD};User ID=app'],
  },
  {
    id: 'redis-connection-string-password',
    title: { en: 'Redis password in a connection string', ja: '接続文字列に含まれる Redis のパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'high',
    keywords: [',password='],
    pattern: /:\d{4,5},(?:[A-Za-z]{2,24}=[^,\s"']{1,40},){0,6}password=(?<secret>[^\s,"'<>{}$%*][^\s,"'<>{}$]{3,127})/g,
    reach: { before: 480, after: 160 },
    documentationExamples: DEMO_PASSWORDS,
    env: 'REDIS_PASSWORD',
    revoke: REVOKE,
    source: 'https://stackexchange.github.io/StackExchange.Redis/Configuration',
    examples: ['cache.internal.net:6380,password=${A-Za-z0-9+/}{43}=,ssl=True,abortConnect=False'],
    nonExamples: ['cache.internal.net:6380,password=${REDIS_PASSWORD},ssl=True'],
  },
  {
    id: 'libpq-dsn-password',
    title: { en: 'Password in a PostgreSQL connection string', ja: 'PostgreSQL 接続文字列に含まれるパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'medium',
    keywords: ['password='],
    pattern:
      /[\s"'\x60;]password=(?<secret>[^\s"'\x60<>{}$%*,;&()\\\x7f-\xff][^\s"'\x60<>{}$,;&()\\]{3,64})(?:[\s"'\x60;]|$)/g,
    reach: { before: 256, after: 128 },
    context: {
      pattern:
        /(?:^|["'\s\x60=;:])(?:host|user|dbname|port|sslmode)=[^\s"']{1,80} (?:[a-z_]{2,30}=[^\s"']{0,80} ){0,8}password=/,
      before: 256,
    },
    documentationExamples: DEFAULT_PASSWORDS,
    env: 'PGPASSWORD',
    revoke: REVOKE,
    source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE',
    examples: ['"host=db.internal.net port=5432 user=app password=${A-Za-z0-9}{12} dbname=app sslmode=require"'],
    nonExamples: ['"host=%s user=%s password=%s dbname=%s"', 'psycopg2.connect(host=h, password=pw)'],
  },
  {
    id: 'mysql-dsn-password',
    title: { en: 'Password in a MySQL data source name', ja: 'MySQL の DSN に含まれるパスワード' },
    why: WHY,
    severity: 'high',
    confidence: 'medium',
    keywords: ['@tcp(', '@unix('],
    pattern: /[A-Za-z0-9_.-]{1,32}:(?<secret>[A-Za-z0-9!~^+=._#-][^\s:"'<>\x60\\|{}()]{3,80})@(?:tcp|unix)\(/g,
    reach: { before: 160, after: 16 },
    documentationExamples: DEFAULT_PASSWORDS,
    env: 'MYSQL_PASSWORD',
    revoke: REVOKE,
    source: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
    examples: ['sql.Open("mysql", "app:${A-Za-z0-9}{12}@tcp(10.0.0.5:3306)/app?parseTime=true")'],
    nonExamples: ['"app:%s@tcp(10.0.0.5:3306)/app"', '"user:password@tcp(localhost:3306)/app"'],
  },
];
