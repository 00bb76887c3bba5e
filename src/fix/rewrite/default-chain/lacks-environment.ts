/*
 * Owns which programs have no environment that the default chain could read: in browsers and on devices, or one that they
 * set themselves.
 */

import { descendants } from '../../syntax/nodes.ts';
import type { Masked } from './deletion.ts';

/** Whether the program that a text with `grammar` is a part of may be such a one. */
export function lacksEnvironment({ text, root }: Masked, grammar: string): boolean {
  if (SETS_VARIABLES.test(text) || ELSEWHERE[grammar]?.test(text)) return true;
  const mayShow = ELSEWHERE[grammar] === BROWSER && /<\/|\/>/.test(text);
  return mayShow && descendants(root, 'jsx_element', 'jsx_self_closing_element').length > 0;
}

const VARIABLE = 'AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE)';

/** `process.env.AWS_PROFILE = …`, `setenv("AWS_PROFILE", …)`, `System.setProperty("aws.profile", …)` */
const SETS_VARIABLES = new RegExp(
  [
    `\\b(?:environ|env|_?ENV|_SERVER)\\b[.[("'\\s]*${VARIABLE}["'\\]\\s]*(?:\\|\\||\\?\\?)?=(?![=~])`,
    `(?:setenv|setdefault|SetEnvironmentVariable|setProperty|putenv)\\(\\s*["'](?:${VARIABLE}|aws\\.(?:accessKeyId|secretKey|profile))`,
  ].join('|'),
  'i',
);

const BROWSER =
  /\b(?:from|require\(|import)\s*["'](?:react|react-dom|react-native|vue|svelte|expo|@angular\/core)["'/]|^[ \t]*["']use client["']|\b(?:window|localStorage|navigator)\.\w|\bdocument\.(?:getElement|querySelector|createElement|addEventListener|body|cookie|location)/m;

const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  javascript: BROWSER,
  typescript: BROWSER,
  tsx: BROWSER,
  java: /^[ \t]*import\s+(?:androidx?|com\.amazonaws\.mobile\w*|com\.amplifyframework)\./m,
  'c-sharp': /^[ \t]*(?:global\s+)?using\s+(?:UnityEngine|Xamarin|Android|UIKit|Microsoft\.Maui)\b/m,
};
