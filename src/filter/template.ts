/*
 * Owns values that a template, a shell or a language fills in later.
 */

import type { Filter } from '../model/match.ts';

/** `${VAR}`, `#{var}`, `{{ var }}`, `<%= var %>`. */
const VARIABLE = /^(?:\$\{[^{}\n]{1,100}\}|#\{[^{}\n]{1,100}\}|\{\{[^{}\n]{1,100}\}\}|<%[^%\n]{1,100}%>)/;

/** Objects to values that begin with a variable, and to those that go on with one: `prefix_$` of `prefix_${VAR}`. */
export const template: Filter = ({ secret, context }) => {
  const value = secret.expose();
  const goesOn = value.endsWith('$') && '{('.includes(context.text.charAt(context.end) || ' ');
  return goesOn || VARIABLE.test(value) ? { filter: 'template', facts: {} } : null;
};
