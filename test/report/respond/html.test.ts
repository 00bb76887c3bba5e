import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { BESIDE, LEAKED, minimalResponse, richResponse } from '../../helpers/incident.ts';
import { strictHtml } from '../../helpers/strict-html.ts';
import { responded } from './responded.ts';

test('nothing is loaded, and no script is in it', async () => {
  const report = await responded('html', richResponse());
  const { tags } = strictHtml(report);
  const names = new Set(tags.map(({ name }) => name));
  for (const name of ['script', 'link', 'img', 'iframe', 'form', 'object', 'base']) expect(names).not.toContain(name);
  expect(report).not.toMatch(/@import|url\((?!#)/);
  const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  expect(policy?.attributes['content']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+';/);
});

test('the policy allows the styles that stand there, and no others', async () => {
  const report = await responded('html', richResponse());
  const styles = [...report.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
  expect(styles).toHaveLength(2);
  for (const style of styles) {
    expect(style).not.toMatch(/[<&]/);
    // As it stands in the document: the attribute escapes quotes only.
    expect(report).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  }
});

test('its language is said', async () => {
  for (const language of ['en', 'ja'] as const) {
    const { tags } = strictHtml(await responded('html', minimalResponse(), { language }));
    expect(tags[0]).toEqual({ name: 'html', attributes: { lang: language } });
  }
});

test('every step has a box with a label, ticked when it is done', async () => {
  const { tags } = strictHtml(await responded('html', richResponse()));
  const boxes = tags.filter(({ name }) => name === 'input').map(({ attributes }) => attributes);
  const labels = tags.filter(({ name }) => name === 'label').map(({ attributes }) => attributes['for']);
  expect(boxes.map(({ id }) => id)).toEqual(labels);
  expect(boxes.map(({ checked }) => checked === true)).toEqual([true, ...Array(8).fill(false)]);
});

test('anchors lead somewhere, ids are there once', async () => {
  const { tags } = strictHtml(await responded('html', richResponse()));
  const ids = tags.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = tags.map(({ attributes }) => String(attributes['href'] ?? '')).filter((href) => href.startsWith('#'));
  expect(anchors.length).toBeGreaterThan(8);
  for (const anchor of anchors) expect(ids).toContain(anchor.slice(1));
});

test('commands are text to be copied as it is', async () => {
  const { text } = strictHtml(await responded('html', richResponse()));
  expect(text).toContain(`carrierwave-uploads \\\n  --access-key-id ${LEAKED.id} --status Inactive\naws iam list`);
});

test('only plain addresses with https become links', async () => {
  const urls = [
    'https://a.example/x',
    'http://b.example/',
    'javascript:alert(1)',
    'https://u:p@c.example/',
    'HTTPS://d',
  ];
  const { notice } = richResponse().incident;
  if (notice === null) throw new Error('no notice');
  const { tags } = strictHtml(await responded('html', minimalResponse({ notice: { ...notice, urls } })));
  const links = tags.map(({ attributes }) => attributes['href']).filter((href) => /example|javascript/.test(`${href}`));
  expect(links).toEqual(['https://a.example/x', 'https://a.example/x']);
});

test('what lies beside is told of by its redacted form', async () => {
  const report = await responded('html', richResponse(), { showSecrets: true });
  expect(report).toContain(`${BESIDE.slice(0, 4)}…(${BESIDE.length})`);
});
