/*
 * Owns the code of an error of AWS, in each of the forms it comes in. Does not own sending.
 */

import { jsonOf, textAt } from '../util/json-value.ts';
import { childOf, readXml, textOf } from './xml.ts';

/** What AWS says went wrong. */
export interface AwsProblem {
  /** `AccessDenied`; `http-503` when the answer names none. */
  readonly code: string;
  /** In AWS's words; may hold what was sent, and is never shown. */
  readonly message: string;
}

const CODE = /^[A-Za-z][A-Za-z0-9.]{0,99}$/;

/** The problem that an answer with an error's `status` tells of. */
export function problemOf(status: number, text: string): AwsProblem {
  const { code, message } = text.trimStart().startsWith('<') ? inXml(text) : inJson(text);
  return { code: CODE.test(code) ? code : `http-${status}`, message };
}

/** The query protocol has `Error` in `ErrorResponse`; what stands in for AWS may have it in `Errors`, as EC2 does. */
function inXml(text: string): AwsProblem {
  const root = readXml(text);
  const error = childOf(root, 'Error') ?? childOf(root, 'Errors', 'Error');
  return { code: textOf(error, 'Code'), message: textOf(error, 'Message') };
}

/** JSON 1.1: `__type` is `namespace#Code`. */
function inJson(text: string): AwsProblem {
  const json = jsonOf(text);
  const code = textAt(json, '__type').replace(/^[^#]*#/, '');
  return { code, message: textAt(json, 'message') || textAt(json, 'Message') };
}
