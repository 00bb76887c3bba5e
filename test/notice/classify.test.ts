import { describe, expect, test } from 'vitest';
import { classify, FEATURES } from '../../src/notice/classify.ts';

describe('features', () => {
  test('have names of their own', () => {
    const names = FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.filter((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name)));
  });

  test('have patterns that keep no state', () => {
    expect(FEATURES.flatMap(({ patterns }) => patterns.filter(({ flags }) => /[gy]/.test(flags)))).toEqual([]);
  });
});

describe('how sure', () => {
  test.each([
    ['AWS_RISK_CREDENTIALS_EXPOSED', 'exposed-key', 'certain'],
    ['Your AWS account may be compromised', 'account-compromised', 'likely'],
    ['Unusual activity in AWS', 'irregular-activity', 'unsure'],
    ['Your AWS account may be compromised. Unusual activity, by a third party', 'account-compromised', 'unsure'],
  ])('%s: %s, %s', (text, kind, certainty) => {
    expect(classify(text)).toMatchObject({ kind, certainty });
  });

  test('what else it could be scored at least half', () => {
    const notice = classify('Your AWS account may be compromised. Unusual activity, by a third party');
    expect(notice?.others).toEqual(['irregular-activity']);
    expect(classify('AWS_RISK_CREDENTIALS_EXPOSED')?.others).toEqual([]);
  });

  test('signs are those of the kind, heaviest first, with what speaks against it', () => {
    const text = 'We have become aware that the AWS access key is publicly available. Never commit keys. Deprecated.';
    expect(classify(text)).toMatchObject({
      isHarmless: false,
      signs: [
        { name: 'publicly-available', weight: 6 },
        { name: 'became-aware', weight: 5 },
        { name: 'never-do', weight: -3 },
      ],
    });
  });
});

test.each(['the access key is publicly available', 'account suspended', ''])('not about AWS: %j', (text) => {
  expect(classify(text)).toBeNull();
});

test('words that only AWS uses need no mention of it', () => {
  expect(classify('This account is currently blocked')?.kind).toBe('blocked');
});
