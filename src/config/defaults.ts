/*
 * Owns what holds where no configuration says otherwise, as `leakgate config` prints it. Lists and tables are empty.
 */

/** Key → value. `auto`: it depends on where leakgate runs. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  lang: 'auto',
  color: 'auto',
  compat: 'false',
  'limits.threads': 'auto',
  'limits.memory': '256',
  'limits.budget': 'auto',
  'gate.bypass': 'refuse',
  'gate.changes': 'block',
};
