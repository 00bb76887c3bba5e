import { expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { BlobMatches } from '../../src/engine/blob-scanner.ts';
import { BlobScanner } from '../../src/engine/blob-scanner.ts';
import { fromWire, toWire } from '../../src/engine/wire.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { Secret } from '../../src/model/secret.ts';
import { pairFile } from '../e2e/history/pair.ts';
import { createDetector } from './plain-detector.ts';

test('what was found arrives in another thread as it was: rules are the same objects, secrets are secrets', () => {
  const found: BlobMatches[] = [];
  const options = { detector: createDetector(RULES), hook: false, skip: () => undefined };
  const scanner = new BlobScanner({
    ...options,
    report: (each) => found.push(each),
    openArchive: () => Promise.resolve([]),
  });
  const bytes = Buffer.from(`${pairFile()}// AKIAIOSFODNN7EXAMPLE\n`);
  scanner.begin({ kind: 'blob', origin: 'history', path: null, oid: 'a'.repeat(40), size: bytes.length });
  scanner.push(bytes);
  scanner.end();
  const [sent] = found as [BlobMatches];
  const ruleOf = (id: string) => RULES.find((rule) => rule.id === id) as RuleDef;
  const received = fromWire(structuredClone(toWire(sent)), ruleOf);
  expect(received).toEqual(sent);
  const [match] = received.matches;
  expect(match?.match.rule).toBe(sent.matches[0]?.match.rule);
  expect(match?.match.secret).toBeInstanceOf(Secret);
  expect(match?.match.secret.equals(sent.matches[0]?.match.secret as Secret)).toBe(true);
  expect(received.refused).toHaveLength(1);
});
