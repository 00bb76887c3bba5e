import { describe, expect, test } from 'vitest';
import { athenaQueries, type QueryScope } from '../../../src/runbook/queries/athena-queries.ts';
import { athenaTable, type TablePlace } from '../../../src/runbook/queries/athena-table.ts';
import { REGIONS } from '../../../src/runbook/queries/regions.ts';
import { awsPair } from '../../helpers/sample.ts';

const KEY = awsPair(1).id;
const ACCOUNT = '210987654321';
const PLACE: TablePlace = {
  account: ACCOUNT,
  bucket: 'acme-trail',
  regions: [],
  organization: null,
  since: null,
  until: null,
  profile: null,
};
const SCOPE: QueryScope = { keyIds: [KEY], since: '2026-01-02', until: '2026-02-03' };

describe('the table', () => {
  test('reads the bucket of the account, a partition for each region and day', () => {
    const [table, ...others] = athenaTable(PLACE);
    expect(others).toEqual([]);
    expect(table?.shell).toBe('sql');
    const sql = table?.text ?? '';
    expect(tokensOf(sql)).not.toBeNull();
    const folder = `s3://acme-trail/AWSLogs/${ACCOUNT}/CloudTrail/`;
    expect(sql).toContain(`LOCATION '${folder}'`);
    expect(sql).toContain(`'${folder}\${region}/\${timestamp}'`);
    expect(sql).toContain(`'${REGIONS.map(({ name }) => name).join(',')}'`);
  });

  test('of an organisation has its id before the account', () => {
    const [table] = athenaTable({ ...PLACE, organization: 'o-abcdefghij' });
    expect(table?.text).toContain(`s3://acme-trail/AWSLogs/o-abcdefghij/${ACCOUNT}/CloudTrail/`);
  });

  test('has the regions that are named, and the one of IAM', () => {
    const [table] = athenaTable({ ...PLACE, regions: ['eu-west-1'] });
    expect(table?.text).toContain("'us-east-1,eu-west-1'");
  });

  test('a bucket that is not known is found first', () => {
    const [find, table] = athenaTable({ ...PLACE, bucket: null, account: null });
    expect(find?.shell).toBe('sh');
    expect(find?.text).toContain('describe-trails --include-shadow-trails');
    expect(table?.text).toContain("LOCATION 's3://BUCKET/AWSLogs/ACCOUNT/CloudTrail/'");
  });

  test.each<[string, Partial<TablePlace>]>([
    ['bucket', { bucket: "x'; DROP TABLE y; --" }],
    ['bucket', { bucket: 'Bucket' }],
    ['account', { account: '1234' }],
    ['organization', { organization: 'o-1/../x' }],
    ['region', { regions: ["us-east-1','x"] }],
  ])('refuses what is no %s: %j', (name, place) => {
    const refused = expect.objectContaining({ code: 'query-bad-value', facts: expect.objectContaining({ name }) });
    expect(() => athenaTable({ ...PLACE, ...place })).toThrow(refused);
  });
});

describe('queries', () => {
  const queries = athenaQueries({ ...SCOPE, principals: [`arn:aws:iam::${ACCOUNT}:user/app`] });

  test('each has its id', () => {
    expect(queries.map(({ id }) => id)).toEqual([
      'key-activity',
      'origins',
      'persistence',
      'data-access',
      'roles',
      'denied',
      'used-permissions',
    ]);
  });

  test.each(queries)('$id is one statement, on some days only', ({ sql }) => {
    const tokens = tokensOf(sql) ?? [];
    expect(tokens[0]).toBe('SELECT');
    expect(tokens).not.toContain(';');
    expect(tokens.filter((token) => token === 'FROM')).toHaveLength(1);
    expect(sql).toContain(`"timestamp" BETWEEN '2026/01/02' AND '2026/02/03'`);
  });

  test.each(queries.filter(({ id }) => id !== 'used-permissions'))('$id is asked of the key', ({ sql }) => {
    expect(sql).toContain(`useridentity.accesskeyid IN ('${KEY}')`);
  });

  test('used permissions are asked of principals', () => {
    const { sql = '' } = queries.at(-1) ?? {};
    expect(sql).toContain(`IN ('arn:aws:iam::${ACCOUNT}:user/app')`);
    expect(athenaQueries(SCOPE).at(-1)?.sql).not.toContain(' IN (');
  });

  test('persistence takes names with dates behind them', () => {
    const pattern = /regexp_like\(eventname, '([^']+)'\)/.exec(queries[2]?.sql ?? '')?.[1] ?? '';
    expect('CreateFunction20150331').toMatch(new RegExp(pattern));
    expect('ListFunctions20150331').not.toMatch(new RegExp(pattern));
  });

  test('without days: the last 90', () => {
    const [query] = athenaQueries({ keyIds: [KEY], since: null, until: null });
    expect(query?.sql).toContain("interval '90' day");
    expect(tokensOf(query?.sql ?? '')).not.toBeNull();
  });

  test.each<[string, Partial<QueryScope>]>([
    ['key id', { keyIds: [] }],
    ['key id', { keyIds: ["x' OR '1'='1"] }],
    ['key id', { keyIds: Array.from({ length: 1001 }, (_, i) => `AKIA${String(i).padStart(12, '0')}`) }],
    ['since', { since: "2026-01-01' --" }],
    ['until', { until: '2026-13-01' }],
    ['principal', { principals: ["arn' OR 1=1"] }],
  ])('refuses what is no %s', (name, scope) => {
    const refused = expect.objectContaining({ code: 'query-bad-value', facts: expect.objectContaining({ name }) });
    expect(() => athenaQueries({ ...SCOPE, ...scope })).toThrow(refused);
  });
});

test('regions: each once, the one with the events of IAM first', () => {
  const names = REGIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toBe('us-east-1');
  expect(REGIONS.filter(({ isOptIn }) => !isOptIn)).toHaveLength(17);
});

/** Words, literals and signs; null when a literal or a bracket is not closed, or something else stands there. */
function tokensOf(sql: string): readonly string[] | null {
  const token = /\s+|--[^\n]*|('(?:[^']|'')*'|"[^"]*"|`[^`]*`|[A-Za-z_][\w.]*|\d+|[(),;=<>:*-])/y;
  const tokens: string[] = [];
  let depth = 0;
  while (token.lastIndex < sql.length) {
    const found = token.exec(sql);
    if (found === null) return null;
    if (found[1] !== undefined) tokens.push(found[1]);
    if (found[1] === '(') depth++;
    if (found[1] === ')') depth--;
    if (depth < 0) return null;
  }
  return depth === 0 ? tokens : null;
}
