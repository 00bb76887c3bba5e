/*
 * Owns the names of files that hold credentials by custom: they are looked at even where git ignores them.
 */

/** Names with `*` for any run of characters. */
const SENSITIVE_NAMES: readonly string[] = [
  '.env',
  '.env.*',
  '*.env',
  '.envrc',
  'credentials',
  'credentials.*',
  'credentials*.csv',
  'rootkey*.csv',
  '*accessKeys*.csv',
  '*.pem',
  '*.key',
  '*.p12',
  '*.pfx',
  '*.jks',
  '*.ppk',
  'id_rsa*',
  'id_dsa*',
  'id_ecdsa*',
  'id_ed25519*',
  '.npmrc',
  '.pypirc',
  '.netrc',
  '.pgpass',
  '.s3cfg',
  '.boto',
  '*.tfvars',
  '*.tfvars.json',
  '*.tfstate',
  '*.tfstate.backup',
  'secrets.*',
  'master.key',
  'local.settings.json',
  'appsettings.*.json',
];

const PATTERN = new RegExp(`^(?:${SENSITIVE_NAMES.map(asPattern).join('|')})$`);

/** True when the last part of `path` is such a name. */
export function isSensitiveName(path: string): boolean {
  return PATTERN.test(path.slice(path.lastIndexOf('/') + 1));
}

function asPattern(name: string): string {
  return name.replace(/[.]/g, '\\.').replace(/[*]/g, '.*');
}
