/*
 * What the pretty report says of comments that allow a finding.
 */

import { expect, test } from 'vitest';
import { english } from '../../../src/messages/words.ts';
import { Secret } from '../../../src/model/secret.ts';
import { pretty } from '../../../src/report/pretty.ts';
import { droppedOf, findingOf, KEY_ID, placeOf, resultOf, ruleOf, written } from '../result-factory.ts';

test.each(['no-reason', 'other-rule', 'no-comment'] as const)(
  '%s: one row, with the comment as it must look',
  async (comment) => {
    const finding = findingOf({ places: [placeOf(), placeOf({ line: 9, comment })] });
    const report = (await written(pretty, resultOf({ findings: [finding] }))).replace(/\s+/g, ' ');
    expect(report).toContain(english.say(`comment.${comment}`, { rule: finding.rule.id }));
  },
);

test('a finding without such a comment has no row', async () => {
  const report = await written(pretty, resultOf({ findings: [findingOf()] }));
  expect(report).not.toContain(english.say('report.label.comment'));
});

test('how many secrets comments allow is one line, with --explain each with its reason', async () => {
  const one = droppedOf({ filter: 'inline', facts: { reason: 'test \u001b[2J key' } });
  const result = resultOf({ dropped: [one, one] });
  expect(await written(pretty, result)).toContain(english.say('report.allowed-inline', { count: 2, n: 2 }));
  const report = await written(pretty, result, { explain: true });
  expect(report).toContain('reason=test');
  expect(report).not.toContain('\u001b[2J');
});

test('an allowed secret is not shown in a path or a reason', async () => {
  const place = placeOf();
  const allowed = { rule: ruleOf(), fingerprint: 'f', secret: new Secret(KEY_ID), place, reason: KEY_ID, isNew: true };
  const dropped = [droppedOf({ filter: 'inline', path: `${KEY_ID}.txt`, facts: { reason: `see ${KEY_ID}` } })];
  expect(await written(pretty, resultOf({ dropped, allowed: [allowed] }), { explain: true })).not.toContain(KEY_ID);
});
