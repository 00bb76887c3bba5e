/*
 * Templates of examples: the same text each time, and of the class that was asked for.
 */

import { expect, test } from 'vitest';
import { expandTemplate } from '../../src/config/expand-template.ts';

test('a hole is filled with characters of its class, the same ones each time', () => {
  const text = expandTemplate('key = "acme_${a-f0-9}{12}-${XYZ}{3}"');
  expect(text).toMatch(/^key = "acme_[a-f0-9]{12}-[XYZ]{3}"$/);
  expect(expandTemplate('key = "acme_${a-f0-9}{12}-${XYZ}{3}"')).toBe(text);
  expect(new Set(expandTemplate('${A-Za-z0-9}{64}')).size).toBeGreaterThan(20);
});

test('text without holes stays, a shell variable too', () => {
  for (const text of ['', 'acme_${TOKEN}', '$1 {8}']) expect(expandTemplate(text)).toBe(text);
});
