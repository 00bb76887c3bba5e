import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { junit } from '../../src/report/junit.ts';
import { type Parsed, parseXml } from '../helpers/parse-xml.ts';
import {
  acceptedOf,
  bypassOf,
  coverageOf,
  findingOf,
  gapOf,
  gateOf,
  pairFindingOf,
  placeOf,
  resultOf,
  reviewOf,
  written,
} from './result-factory.ts';

async function suiteOf(result: ScanResult): Promise<Parsed> {
  const root = parseXml(await written(junit, result));
  const [suite] = root.elements;
  if (suite === undefined) throw new Error('no suite');
  expect(root.name).toBe('testsuites');
  return suite;
}

function casesOf(suite: Parsed): string[] {
  return suite.elements
    .filter(({ name }) => name === 'testcase')
    .map(({ attributes, elements }) => `${attributes['classname']} ${elements[0]?.name ?? 'passes'}`);
}

test('a clean scan is one test that passes', async () => {
  const suite = await suiteOf(resultOf());
  expect(casesOf(suite)).toEqual(['leakgate.findings passes']);
  expect(suite.attributes).toMatchObject({ tests: '1', failures: '0', errors: '0', skipped: '0' });
});

test('a finding is a failure with its places and steps', async () => {
  const suite = await suiteOf(resultOf({ findings: [pairFindingOf()] }));
  const [failure] = suite.elements[0]?.elements ?? [];
  expect(casesOf(suite)).toEqual(['leakgate.aws-secret-access-key failure']);
  expect(failure?.attributes['type']).toBe('critical');
  expect(failure?.text.split('\n').slice(1)).toEqual([
    'config/initializers/carrierwave.rb:4:29',
    '.env:1:29',
    '1. advice.step.deactivate-key',
    '2. advice.step.removing-did-not-help',
  ]);
});

test('what was not looked at is an error, and nothing passes', async () => {
  const suite = await suiteOf(resultOf({ coverage: coverageOf({ skipped: [gapOf()] }) }));
  expect(casesOf(suite)).toEqual(['leakgate.coverage error']);
  expect(suite.attributes).toMatchObject({ tests: '1', errors: '1' });
});

test('reviews and bypasses fail where the gate does; accepted findings are skipped', async () => {
  const gate = gateOf({
    reviews: [reviewOf(), reviewOf({ counts: false })],
    bypasses: [bypassOf(), bypassOf({ refused: false })],
  });
  const suite = await suiteOf(resultOf({ gate, accepted: [acceptedOf()] }));
  expect(casesOf(suite)).toEqual([
    'leakgate.review.configuration failure',
    'leakgate.review.configuration system-out',
    'leakgate.bypass failure',
    'leakgate.bypass system-out',
    'leakgate.findings passes',
    'leakgate.aws-secret-access-key skipped',
  ]);
  expect(suite.attributes).toMatchObject({ tests: '6', failures: '2', skipped: '1' });
});

test('what XML cannot hold does not come out', async () => {
  const path = 'a<b>&"\'\u0001\ud800\uffff]]>';
  const suite = await suiteOf(resultOf({ findings: [findingOf({ places: [placeOf({ path })] })] }));
  expect(suite.elements[0]?.attributes['name']).toContain('a<b>&"\'\ufffd\ufffd]]>:4:29');
});
