import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, xmlText } from '../../src/report/xml.ts';
import { parseXml } from '../helpers/parse-xml.ts';

test('whatever text goes in, the document is well-formed and gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { attributes, text: read } = parseXml(xmlText(element('a', { b: text, none: undefined, n: 0 }, [text])));
      const kept = text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
      expect(attributes).toEqual({ b: kept, n: '0' });
      expect(read).toBe(kept);
    }),
  );
});

test('elements in elements', () => {
  const root = parseXml(xmlText(element('a', {}, [element('b', {}), element('c', { d: 'e' }, ['f'])])));
  expect(root.elements).toMatchObject([{ name: 'b' }, { name: 'c', attributes: { d: 'e' }, text: 'f' }]);
});

test.each(['<a>', '<a></b>', '<a/><b/>', '<a b="1" b="2"/>', '<a>&</a>', '<a>&nbsp;</a>', '<a>\u0001</a>', '<a b=1/>'])(
  'the check of these tests refuses %j',
  (text) => {
    expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`)).toThrow();
  },
);
