import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childOf, membersOf, readXml, textOf } from '../../src/live/xml.ts';
import { element, type XmlNode, xmlText } from '../../src/report/xml.ts';
import { errorXml } from './server.ts';

/** As the IAM API reference prints it, "ListAccessKeys". */
const KEYS = `<ListAccessKeysResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ListAccessKeysResult>
    <UserName>Bob</UserName>
    <AccessKeyMetadata>
      <member>
        <UserName>Bob</UserName>
        <AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId>
        <Status>Active</Status>
      </member>
      <member>
        <UserName>Bob</UserName>
        <AccessKeyId>AKIAI44QH8DHBEXAMPLE</AccessKeyId>
        <Status>Inactive</Status>
      </member>
    </AccessKeyMetadata>
    <IsTruncated>false</IsTruncated>
  </ListAccessKeysResult>
</ListAccessKeysResponse>`;

/** As the STS API reference prints it, "GetCallerIdentity". */
const IDENTITY = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <GetCallerIdentityResult>
  <Arn>arn:aws:iam::123456789012:user/Alice</Arn>
   <UserId>AIDACKCEVSQ6C2EXAMPLE</UserId>
   <Account>123456789012</Account>
  </GetCallerIdentityResult>
  <ResponseMetadata>
   <RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId>
  </ResponseMetadata>
</GetCallerIdentityResponse>`;

test('answers as they are documented are read', () => {
  const result = childOf(readXml(KEYS), 'ListAccessKeysResult');
  expect(textOf(result, 'UserName')).toBe('Bob');
  expect(textOf(readXml(IDENTITY), 'GetCallerIdentityResult', 'Arn')).toBe('arn:aws:iam::123456789012:user/Alice');
  expect(membersOf(result, 'AccessKeyMetadata').map((key) => textOf(key, 'Status'))).toEqual(['Active', 'Inactive']);
  expect(textOf(readXml(errorXml('AccessDenied')), 'Error', 'Code')).toBe('AccessDenied');
  expect(textOf(readXml('<?xml version="1.0" encoding="UTF-8"?>\n<A><B x="1" y=\'2\'/></A>\n'), 'B')).toBe('');
});

test('predefined entities and references to characters are read', () => {
  expect(readXml('<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x3042;</a>')?.text).toBe('<&>"\'Aあ');
});

test('what is missing is empty', () => {
  expect(childOf(null, 'a')).toBeNull();
  expect(textOf(readXml('<a/>'), 'b', 'c')).toBe('');
  expect(membersOf(readXml('<a/>'), 'b')).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['text', 'hello'],
  ['an open element', '<a><b></b>'],
  ['elements across each other', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['text beside the root', '<a/>x'],
  ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['CDATA', '<a><![CDATA[x]]></a>'],
  ['a comment', '<a><!-- x --></a>'],
  ['an entity of its own', '<a>&nbsp;</a>'],
  ['a bare ampersand', '<a>a & b</a>'],
  ['a character beyond Unicode', '<a>&#x110000;</a>'],
  ['an attribute that is not closed', '<a b="c></a>'],
  ['a closing element with attributes', '<a></a b="c">'],
  ['elements too deep', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`],
])('refuses %s', (_, text) => {
  expect(readXml(text)).toBeNull();
});

test('large answers are read in time, and hostile ones refused in time', () => {
  const list = `<a>${'<member>x</member>'.repeat(50_000)}</a>`;
  expect(readXml(list)?.children).toHaveLength(50_000);
  for (const text of [
    '<a'.repeat(300_000),
    `<a ${' '.repeat(500_000)}`,
    `<a ${'b="" '.repeat(100_000)}`,
    `<a>${'&'.repeat(500_000)}</a>`,
  ]) {
    expect(readXml(text)).toBeNull();
  }
});

test('what was written as XML is read as it was; anything else never throws', () => {
  const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/);
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => /^[^\p{C}]+$/u.test(value));
  const { tree } = fc.letrec<{ tree: XmlNode; leaf: XmlNode }>((tie) => ({
    leaf: fc.tuple(name, text).map(([of, value]) => element(of, {}, [value])),
    tree: fc
      .tuple(name, fc.array(fc.oneof(tie('leaf'), tie('tree')), { maxLength: 3 }))
      .map(([of, all]) => element(of, {}, all)),
  }));
  fc.assert(
    fc.property(tree, (node) => {
      if (typeof node === 'string') return;
      const read = readXml(xmlText(node));
      expect(read === null ? null : shapeOf(read)).toEqual(writtenShape(node));
    }),
    { numRuns: 100 },
  );
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'<>/a="&; #x1') }), (value) => void readXml(value)));
});

type Shape = readonly [string, string, ...Shape[]];

function shapeOf({ name, text, children }: NonNullable<ReturnType<typeof readXml>>): Shape {
  return [name, children.length === 0 ? text : '', ...children.map(shapeOf)];
}

function writtenShape(node: XmlNode): Shape {
  if (typeof node === 'string') throw new Error('text stands in elements');
  const [only] = node.children;
  if (typeof only === 'string') return [node.name, only];
  return [node.name, '', ...node.children.map(writtenShape)];
}
