import { describe, expect, test } from 'vitest';
import { assignmentAt, findAssignments } from '../../src/generic/assignments.ts';
import { GENERIC_KEYWORDS } from '../../src/generic/keywords.ts';
import { sample } from '../helpers/sample.ts';

const VALUE = sample('${a-z0-9}{12}', 'assignments');

/** `§` stands for the value. */
const SPELLINGS: readonly (readonly [text: string, name: string, joint: string])[] = [
  ['password = "§"', 'password', 'equals'],
  ["$DB['PASSWORD'] = '§';", 'PASSWORD', 'equals'],
  ['data["password"] = "§"', 'password', 'equals'],
  ['db.password=§\n', 'db.password', 'equals'],
  ['export MYSQL_PASSWORD=§\n', 'MYSQL_PASSWORD', 'equals'],
  ['docker run -e MYSQL_ROOT_PASSWORD=§ -p 1:1', 'MYSQL_ROOT_PASSWORD', 'equals'],
  ['-e "ELASTIC_PASSWORD=§" \\', 'ELASTIC_PASSWORD', 'equals'],
  ['ENV="A=b SA_PASSWORD=§"', 'SA_PASSWORD', 'equals'],
  ["# pass = '§'", 'pass', 'equals'],
  ['api_key ?= §', 'api_key', 'equals'],
  ["$appToken .= '§';", 'appToken', 'equals'],
  ['https://x.example/y?token=§&z=1', 'token', 'equals'],
  ['let a: string; const secret: string = "§";', 'secret', 'equals'],
  ['password: Optional[str] = "§"', 'password', 'equals'],
  ['var password string = "§"', 'password', 'equals'],
  ['char password[32] = "§";', 'password', 'equals'],
  ['password = os.environ.get("PASSWORD") or "§"', 'password', 'equals'],
  ["password = os.getenv('PASSWORD', '§')", 'password', 'equals'],
  ['secret = process.env.SECRET || "§"', 'secret', 'equals'],
  ['secret := "§"', 'secret', 'walrus'],
  ['password: §', 'password', 'colon'],
  ['  - password: "§"', 'password', 'colon'],
  ['{"apiKey": "§"}', 'apiKey', 'colon'],
  ['"{\\"password\\": \\"§\\"}"', 'password', 'colon'],
  ['"USER=a\\nPASS=§"', 'PASS', 'equals'],
  ['{user: a, password: §}', 'password', 'colon'],
  ['X-Auth-Token: §', 'X-Auth-Token', 'colon'],
  ['Authorization: Bearer §', 'Authorization', 'colon'],
  ["headers = {'Authorization': 'Bearer §'}", 'Authorization', 'colon'],
  ['openssl req -passin pass:§ -days 1', 'passin', 'option'],
  [":password => '§'", 'password', 'arrow'],
  ['if (password == "§")', 'password', 'comparison'],
  ['if [ "${password}" == "§" ]', 'password', 'comparison'],
  ['req.headers.set("Authorization", "Bearer §")', 'Authorization', 'comma'],
  [`curl_setopt($c, ${'CURLOPT'}_PROXYPASSWORD, "§");`, 'CURLOPT_PROXYPASSWORD', 'comma'],
  ['s:6:"secret";s:12:"§";', 'secret', 'comma'],
  ['user.setPassword("§");', 'user.setPassword', 'call'],
  ['let(:token) { "§" }', 'token', 'block'],
  ['<password>§</password>', 'password', 'element'],
  ['<password><![CDATA[§]]></password>', 'password', 'element'],
  ['<password type="x">§</password>', 'password', 'element'],
  ['<key>apiToken</key>\n  <string>§</string>', 'apiToken', 'element'],
  ['<add key="apiKey" value="§"/>', 'apiKey', 'value-of'],
  ['- name: DB_PASSWORD\n  value: "§"', 'DB_PASSWORD', 'value-of'],
  ['{"name": "secret", "value": "§"}', 'secret', 'value-of'],
  ['login --password § --user x', 'password', 'option'],
  ["login --api-token '§'", 'api-token', 'option'],
  ['${DB_PASSWORD:-§}', 'DB_PASSWORD', 'fallback'],
  ["IDENTIFIED BY '§';", 'IDENTIFIED', 'space'],
  ['alter user sys identified by § container=all;', 'identified', 'space'],
  ['CREATE ROLE x WITH LOGIN PASSWORD §;', 'PASSWORD', 'space'],
  ["ALTER ROLE x PASSWORD '§';", 'PASSWORD', 'space'],
  ['password = Some("§")', 'password', 'equals'],
  ['key := []byte("§")', 'key', 'walrus'],
  ['password = @"§"', 'password', 'equals'],
  ['token =\n    "§"', 'token', 'equals'],
];

describe('finds the value of', () => {
  test.each(SPELLINGS)('%s', (template, name, joint) => {
    const text = template.replace('§', VALUE);
    const start = text.indexOf(VALUE);
    const found = findAssignments(text, 0, text.length).filter((one) => one.start === start);
    expect(found).toEqual([expect.objectContaining({ name, joint, start, end: start + VALUE.length })]);
  });
});

describe('finds nothing in', () => {
  test.each([
    `kind = is(x) ? 'password' : '${VALUE}';`,
    `kind = is(x)\n      ? "password" : "${VALUE}";`,
    'function getToken(name) {',
    'for key in object:',
    'return Token::Value;',
    'passwords must be long.',
    'private final int size;',
    'if (token) {',
    'password = "";',
    "secret: ''",
    'password = os.environ["DB_SETTING"]',
    'this.session->close();',
  ])('%s', (text) => {
    expect(findAssignments(text, 0, text.length)).toEqual([]);
  });
});

test('says how a value is written', () => {
  const text = `"{\\"token\\": \\"Basic ${VALUE}\\"}"`;
  expect(assignmentAt(text, text.indexOf('token'))).toMatchObject({ quote: '"', isEscaped: true, scheme: 'basic' });
  const call = `password = Some('${VALUE}')`;
  expect(assignmentAt(call, 0)).toMatchObject({ quote: "'", isWrapped: true, isEscaped: false, scheme: '' });
});

test('gives an assignment once, whichever keyword of its name is met', () => {
  const text = `secret_auth_token = "${VALUE}"`;
  expect(findAssignments(text, 0, text.length)).toHaveLength(1);
  expect(assignmentAt(text, text.indexOf('token'))).toEqual(assignmentAt(text, 0));
});

test('looks only at keywords in the range', () => {
  const text = `token = "${VALUE}"\nsecret = "${VALUE}"`;
  expect(findAssignments(text, 5, text.length).map(({ name }) => name)).toEqual(['secret']);
  expect(findAssignments(text, 0, 5).map(({ name }) => name)).toEqual(['token']);
});

test('reads the keywords in lower case, four characters or more, each once', () => {
  expect(GENERIC_KEYWORDS.filter((word) => word.length < 4 || word !== word.toLowerCase())).toEqual([]);
  expect(new Set(GENERIC_KEYWORDS).size).toBe(GENERIC_KEYWORDS.length);
});
