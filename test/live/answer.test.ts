import { expect, test } from 'vitest';
import { problemOf } from '../../src/live/answer.ts';
import { errorXml } from './server.ts';

test.each([
  // STS and IAM.
  [403, errorXml('InvalidClientTokenId'), 'InvalidClientTokenId'],
  // moto, and EC2.
  [
    403,
    '<?xml version="1.0" encoding="utf-8"?>\n<ErrorResponse><Errors><Error><Code>AccessDenied</Code></Error></Errors></ErrorResponse>',
    'AccessDenied',
  ],
  // JSON 1.1, with and without a namespace.
  [
    400,
    '{"__type":"com.amazonaws.cloudtrail.v20131101#InvalidNextTokenException","Message":"x"}',
    'InvalidNextTokenException',
  ],
  [400, '{"__type":"ThrottlingException","message":"Rate exceeded"}', 'ThrottlingException'],
  // Proxies and load balancers.
  [502, '<html><body><h1>502 Bad Gateway</h1></body></html>', 'http-502'],
  [503, '', 'http-503'],
  [400, '{"__type":["x"]}', 'http-400'],
  [400, '[1]', 'http-400'],
  [403, errorXml('not a code'), 'http-403'],
  [403, errorXml('A'.repeat(200)), 'http-403'],
])('the code of an error, or its status: %i %s', (status, text, code) => {
  expect(problemOf(status, text).code).toBe(code);
});

test('the message is read in both forms', () => {
  expect(problemOf(403, errorXml('X', 'Signature expired: a &lt; b')).message).toBe('Signature expired: a < b');
  expect(problemOf(400, '{"Message":"m"}').message).toBe('m');
});
