import { expect, test } from 'vitest';
import { QUARANTINED, quarantineEffects } from '../../src/iam/quarantine.ts';
import { isMessageKey } from '../../src/messages/words.ts';

test.each([
  'AWSCompromisedKeyQuarantine',
  'AWSCompromisedKeyQuarantineV2',
  'AWSCompromisedKeyQuarantineV3',
  'AWSCompromisedKeyQuarantineV4',
  'AWSExposedCredentialPolicy_DO_NOT_REMOVE',
  'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2',
])('%s is one', (name) => {
  expect(quarantineEffects(name)[0]).toBe('needs-other-identity');
  for (const effect of quarantineEffects(name)) expect(isMessageKey(`iam.quarantine.${effect}`)).toBe(true);
});

test.each([
  'AmazonS3FullAccess',
  'MyAWSCompromisedKeyQuarantineV2',
  'AWSCompromisedKeyQuarantineV2x',
  'arn:aws:iam::210987654321:policy/AWSCompromisedKeyQuarantineV2',
  '',
])('%s is none', (name) => {
  expect(quarantineEffects(name)).toEqual([]);
});

test('what each breaks', () => {
  expect(quarantineEffects('AWSCompromisedKeyQuarantine')).toContain('old-version');
  expect(quarantineEffects('AWSCompromisedKeyQuarantineV3')).toContain('half-broken');
  expect(quarantineEffects('AWSCompromisedKeyQuarantineV4')).toContain('unknown-version');
});

test('V2 and V3 deny the same 89 actions, and no uploads', () => {
  const denied = QUARANTINED.get('AWSCompromisedKeyQuarantineV3') ?? [];
  expect(new Set(denied).size).toBe(89);
  expect(QUARANTINED.get('AWSCompromisedKeyQuarantineV2')).toEqual(denied);
  expect(denied).not.toContain('s3:PutObject');
  expect(denied).not.toContain('sts:AssumeRole');
});
